using TaskTracking.Language;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;

namespace TaskTracking.Validation.Api.Pages.Filing;

/// <summary>What a dossier filed again declares: what the returned one declared, with the form's fields over it and each file's role where the file went.</summary>
internal static class TakenDeclaration
{
    /// <summary>The fields of the form as they were filled in then.</summary>
    public static IReadOnlyDictionary<string, string> Fields(Manifest manifest) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["agency"] = manifest.Agency,
        ["reference"] = manifest.Reference,
        ["title"] = manifest.Title,
        ["addressee"] = manifest.Addressee,
    }.Where(f => !string.IsNullOrEmpty(f.Value)).ToDictionary(f => f.Key, f => f.Value!, StringComparer.Ordinal);

    /// <summary>The input with its declaration; one uploaded with it (dossier.json) goes before the earlier.</summary>
    public static DossierInput Declaring(this Takeover taken, Manifest earlier, IReadOnlyDictionary<string, string> typed)
    {
        // A field that was emptied is declared no more.
        string? Given(string field) => typed.TryGetValue(field, out var value) && !string.IsNullOrWhiteSpace(value) ? VietnameseText.Compose(value.Trim()) : null;
        if (taken.Input.Manifest is not null)
        {
            return taken.Input.With(typed);
        }

        return taken.Declaring(taken.Declared(earlier) with { Agency = Given("agency"), Reference = Given("reference"), Title = Given("title"), Addressee = Given("addressee") });
    }
}
