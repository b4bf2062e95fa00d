using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>
/// Gives every file its role: as declared, else as its anatomy proposes, seen together. One letter submits: of several
/// candidates the clearly likelier one, and of two copies of one text the signed one; where nothing tells them apart both
/// stay candidates and the rules say so.
/// </summary>
internal static class RoleAssignment
{
    private const double Reliable = 0.5;
    private const double Possible = 0.3;
    private const double ClearlyLikelier = 0.15;

    public static IReadOnlyList<DossierFile> Assign(
        IReadOnlyList<DossierFile> files,
        IReadOnlyDictionary<string, ManifestFile> declared,
        string? filingAgency)
    {
        var assigned = files.Select(f => Own(f, declared.GetValueOrDefault(f.Path))).ToList();
        KeepOneSubmission(assigned, filingAgency);
        return assigned;
    }

    /// <summary>The same again where a person says of some files what they are: those stay, what was declared stays, the rest is recognised anew beside them.</summary>
    public static IReadOnlyList<DossierFile> Again(IReadOnlyList<DossierFile> files, IReadOnlyDictionary<string, FileRole> corrected, string? filingAgency)
    {
        var assigned = files.Select(f => corrected.TryGetValue(f.Path, out var role) ? f with { Role = role, RoleFrom = RoleSource.Corrected }
            : f.RoleFrom == RoleSource.Declared ? f
            : Recognised(f)).ToList();
        KeepOneSubmission(assigned, filingAgency);
        return assigned;
    }

    private static DossierFile Own(DossierFile file, ManifestFile? declared)
    {
        file = file with
        {
            DeclaredAgency = declared?.Agency is { Length: > 0 } agency ? VietnameseText.Compose(agency) : null,
            Paper = declared?.Paper ?? false,
        };
        if (declared?.Role is { } role)
        {
            return file with { Role = ManifestWords.Roles[role], RoleFrom = RoleSource.Declared };
        }

        return Recognised(file);
    }

    private static DossierFile Recognised(DossierFile file)
    {
        var proposed = file.Document?.ProposedRole;
        return file with
        {
            Role = proposed is { } p && p.Confidence >= Reliable ? p.Role : FileRole.Attachment,
            RoleFrom = RoleSource.Classified,
        };
    }

    private static void KeepOneSubmission(List<DossierFile> files, string? filingAgency)
    {
        var declared = files.Exists(f => f is { Role: FileRole.Submission, RoleFrom: not RoleSource.Classified });
        var candidates = files.Where(f => f is { Role: FileRole.Submission, RoleFrom: RoleSource.Classified }).ToList();
        if (candidates.Count == 0 && !declared)
        {
            TakeLikeliest(files, filingAgency);
            return;
        }

        if (candidates.Count == 0 || (candidates.Count == 1 && !declared))
        {
            return;
        }

        var ranked = candidates.OrderByDescending(f => Weight(f, filingAgency)).ToList();
        var keepsFirst = !declared
            && (Weight(ranked[0], filingAgency) - Weight(ranked[1], filingAgency) >= ClearlyLikelier || SameText(ranked[0], ranked[1]));
        foreach (var file in ranked.Skip(declared ? 0 : keepsFirst ? 1 : ranked.Count))
        {
            files[files.IndexOf(file)] = file with { Role = Otherwise(file) };
        }
    }

    // No letter in the form of one: a report that asks the Committee to decide, or a letter to the Council, is what was filed as one.
    private static void TakeLikeliest(List<DossierFile> files, string? filingAgency)
    {
        var weak = files
            .Where(f => f is { RoleFrom: RoleSource.Classified, Document.ProposedRole: { Role: FileRole.Submission, Confidence: >= Possible } })
            .OrderByDescending(f => Weight(f, filingAgency))
            .ToList();
        if (weak.Count == 1 || (weak.Count > 1 && Weight(weak[0], filingAgency) - Weight(weak[1], filingAgency) >= ClearlyLikelier))
        {
            files[files.IndexOf(weak[0])] = weak[0] with { Role = FileRole.Submission };
        }
    }

    // What tells two candidates apart: the filing agency's own letterhead, a tờ trình before a công văn, a signed copy before
    // an unsigned one.
    private static double Weight(DossierFile file, string? filingAgency)
    {
        var document = file.Document!;
        var own = filingAgency is not null && document.Notation is { } notation
            && notation.Contains(filingAgency, StringComparison.OrdinalIgnoreCase);
        return document.ProposedRole!.Confidence
            + (own ? 0.3 : 0)
            + (document.Type == "TTr" ? 0.1 : 0)
            + (document.IsDraft ? -0.2 : 0)
            + (file.Signatures.Signatures.Count > 0 ? 0.2 : 0);
    }

    private static bool SameText(DossierFile one, DossierFile other) =>
        one.Document!.TextKey is { } key && key == other.Document!.TextKey;

    private static FileRole Otherwise(DossierFile file) => file.Document!.Says.View is null ? FileRole.Attachment : FileRole.Opinion;
}
