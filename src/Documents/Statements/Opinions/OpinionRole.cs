using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// Recognises an opinion letter by what it says where its subject does not tell ("V/v phương án thay thế tràn …"): an issued
/// letter between agencies that takes a view of its own.
/// </summary>
internal static class OpinionRole
{
    private const double Confidence = 0.75;

    /// <summary>The role that heading and subject propose, or opinion where they propose none and the text takes a view.</summary>
    public static RoleProposal? Of(AdministrativeDocument document, DocumentStatements says)
    {
        var proposed = document.ProposedRole;
        var undecided = proposed is { Role: FileRole.Attachment, Confidence: <= 0.7 };
        var between = document.Addressees.Count > 0
            && !document.Addressees.Any(IsCommittee)
            && document.Issuer is { } issuer && !IsCommittee(issuer);
        return undecided && between && document is { Type: "CV" or null, IsDraft: false } && says is { View: not null, AsksForOpinions.Count: 0 }
            ? new RoleProposal(FileRole.Opinion, Confidence, ["takes-view", "addressed-to-agency"])
            : proposed;
    }

    private static bool IsCommittee(string body) => AgencyName.Key(body).Contains("ubnd tỉnh", StringComparison.Ordinal);
}
