using System.Text.Json;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Pages.Filing;

/// <summary>
/// What a form declares, as dossier.json would say it. What the form leaves empty or as proposed is not declared at all, so
/// that a page and the offline command judge the same thing.
/// </summary>
internal static class FormDeclaration
{
    public static readonly IReadOnlyList<string> Fields = ["agency", "reference", "title", "addressee"];

    /// <summary>The input with the form's fields over its own declaration; unchanged where the form is empty or the declaration is no JSON (it is refused later).</summary>
    public static DossierInput With(this DossierInput input, IReadOnlyDictionary<string, string> fields) => Change(input, manifest => manifest with
    {
        Agency = Given(fields, "agency") ?? manifest.Agency,
        Reference = Given(fields, "reference") ?? manifest.Reference,
        Title = Given(fields, "title") ?? manifest.Title,
        Addressee = Given(fields, "addressee") ?? manifest.Addressee,
    });

    /// <summary>The input with the roles and agencies that differ from the proposed ones.</summary>
    /// <param name="proposed">The files as first read, in the order in which the form names them by number.</param>
    public static DossierInput WithRoles(this DossierInput input, IReadOnlyList<DossierFile> proposed, Func<string, string?> field) => Change(input, manifest =>
    {
        var declared = (manifest.Files ?? []).ToList();
        for (var i = 0; i < proposed.Count; i++)
        {
            Declare(declared, proposed[i], field(RoleField(i)), field(AgencyField(i)));
        }

        return manifest with { Files = declared.Count == 0 ? manifest.Files : declared };
    });

    public static string RoleField(int file) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"role-{file}");

    public static string AgencyField(int file) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"agency-{file}");

    private static void Declare(List<ManifestFile> declared, DossierFile file, string? role, string? agency)
    {
        var newRole = role is { Length: > 0 } && role != (file.Role is { } own ? ContractWords.Of(own) : null) ? role : null;
        var newAgency = agency is { Length: > 0 } && agency != file.DeclaredAgency ? agency : null;
        if (newRole is null && newAgency is null)
        {
            return;
        }

        var at = declared.FindIndex(d => string.Equals(VietnameseText.Compose(d.File ?? string.Empty), file.Path, StringComparison.Ordinal));
        var line = at < 0 ? new ManifestFile { File = file.Path } : declared[at];
        line = line with { Role = newRole ?? line.Role, Agency = newAgency ?? line.Agency };
        if (at < 0)
        {
            declared.Add(line);
        }
        else
        {
            declared[at] = line;
        }
    }

    private static DossierInput Change(DossierInput input, Func<Manifest, Manifest> change)
    {
        var own = input.Manifest is { } bytes ? Manifest.Parse(bytes) : new Manifest();
        if (own is null)
        {
            return input;
        }

        var changed = change(own);
        return changed == own ? input : input with { Manifest = JsonSerializer.SerializeToUtf8Bytes(changed, ManifestJson.Default.Manifest) };
    }

    private static string? Given(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? VietnameseText.Compose(value.Trim()) : null;
}
