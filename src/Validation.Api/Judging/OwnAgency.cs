using System.Text.Json;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>An agency user files for its own agency: what it declares must be that, and is filled in where it declares none.</summary>
internal static class OwnAgency
{
    /// <summary>The input with its agency; refused where another one is declared (agency-not-yours). Of all others as it is.</summary>
    public static Outcome<DossierInput> Of(DossierInput input, Actor actor)
    {
        if (actor.Role != Role.AgencyUser)
        {
            return Outcome<DossierInput>.Of(input);
        }

        // What is no manifest at all is refused by its own rules, later.
        if ((input.Manifest is { } bytes ? Manifest.Parse(bytes) : new Manifest()) is not { } manifest)
        {
            return Outcome<DossierInput>.Of(input);
        }

        return string.IsNullOrWhiteSpace(manifest.Agency)
            ? Outcome<DossierInput>.Of(input with { Manifest = JsonSerializer.SerializeToUtf8Bytes(manifest with { Agency = actor.Agency }, ManifestJson.Default.Manifest) })
            : string.Equals(VietnameseText.Compose(manifest.Agency.Trim()), actor.Agency, StringComparison.Ordinal)
            ? Outcome<DossierInput>.Of(input)
            : Outcome<DossierInput>.Refused(new Problem("agency-not-yours", actor.Agency!));
    }
}
