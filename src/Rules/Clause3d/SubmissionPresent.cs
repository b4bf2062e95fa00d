using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, first dash: the dossier holds one submission letter of the agency.</summary>
internal sealed class SubmissionPresent : Rule
{
    public override string Id => "submission.present";

    public override IReadOnlyList<string> Reasons => ["met", "contradicted", "several", "perhaps-unread", "perhaps-other-role", "absent"];

    public override Ruling Judge(Case @case)
    {
        if (@case.Submission is { } letter)
        {
            return RoleContradiction.Of(@case, letter) is { } why
                ? Ruling.CannotTell("contradicted").With("file", letter.Path).LookedAt(letter, why)
                : Ruling.Met().With("file", letter.Path).At(letter, letter.Document?.Evidence.GetValueOrDefault("type"));
        }

        if (@case.Submissions.Count > 1)
        {
            return Ruling.CannotTell("several").With("files", FileNames.Of(@case.Submissions)).At(FileNames.Evidence(@case.Submissions, "type"));
        }

        var unread = @case.Dossier.Files.Where(f => f.RoleFrom == RoleSource.Classified && f.Document is not { TextFrom: not TextOrigin.None });
        var proposed = @case.Dossier.Files.Where(f => f.RoleFrom != RoleSource.Corrected && f.Document?.ProposedRole is { Role: FileRole.Submission, Confidence: >= 0.5 });
        var ruling = unread.Any() ? Ruling.CannotTell("perhaps-unread").With("files", FileNames.Of(unread))
            : proposed.Any() ? Ruling.CannotTell("perhaps-other-role").With("files", FileNames.Of(proposed))
            : Ruling.NotMet("absent");
        return @case.Dossier.Files.Aggregate(ruling, (r, f) => r.LookedAt(f, WhyNot.Of(f)));
    }
}
