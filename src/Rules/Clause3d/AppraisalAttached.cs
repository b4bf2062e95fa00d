using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, second dash: an appraisal that the letter cites, or that the law requires of a normative draft, is in the dossier.</summary>
internal sealed class AppraisalAttached : Rule
{
    public override string Id => "appraisal.attached";

    public override IReadOnlyList<string> Reasons => ["met", "none-needed", "number-differs", "perhaps-unread", "cited-missing", "required-missing"];

    public override Ruling Judge(Case @case)
    {
        var cited = @case.Letter?.Says.Appraisals ?? [];
        var normative = @case.DraftSearch.Drafts.FirstOrDefault(f => f.Document is { IsNormative: true });
        if (cited.Count == 0 && normative is null)
        {
            return Ruling.NotApplicable("none-needed");
        }

        var attached = @case.Dossier.Files.Where(f => IsAppraisal(f) || IsCited(f, cited)).ToList();
        var missing = cited.Where(c => !attached.Exists(f => Fits(c, f, @case))).ToList();
        if (missing.Count > 0 || attached.Count == 0)
        {
            return Missing(@case, missing, normative);
        }

        var differing = cited.Where(c => c.Number is not null && !attached.Exists(f => Bears(f, c.Number))).ToList();
        return (differing.Count == 0 ? Ruling.Met() : Ruling.NotMet("number-differs"))
            .With("appraisals", Words(differing.Count == 0 ? cited : differing))
            .At(FileNames.Evidence(attached, "number"));
    }

    private static bool IsAppraisal(DossierFile file) =>
        file.Role == FileRole.Appraisal
        || file.Document is { Says.Conclusion: not null } or { ProposedRole: { Role: FileRole.Appraisal, Confidence: >= 0.5 } }
        || file.Document?.Notation?.Contains("BCTĐ", StringComparison.Ordinal) == true;

    // Whatever its title: it bears the number that the letter cites for the appraisal.
    private static bool IsCited(DossierFile file, IReadOnlyList<AppraisalCitation> cited) =>
        file.Document?.Number is not null && cited.Any(c => c.Number is not null && Bears(file, c.Number));

    // One agency may appraise twice: another number of the same agency is a differing number, not an absence.
    private static bool Fits(AppraisalCitation citation, DossierFile file, Case @case)
    {
        var agency = @case.Identity.Of(citation.Agency) ?? @case.Identity.OfNotation(citation.Number);
        var issuer = @case.Identity.Of(file.DeclaredAgency) ?? @case.Identity.Of(file.Document?.Issuer);
        return agency is null || issuer is null || AgencyIdentity.Same(agency, issuer) || (citation.Number is not null && Bears(file, citation.Number));
    }

    private static bool Bears(DossierFile file, string number) =>
        file.Document?.Number is not { } own || string.Equals(OpinionNumbers.Key(own), OpinionNumbers.Key(number), StringComparison.Ordinal);

    private static Ruling Missing(Case @case, List<AppraisalCitation> missing, DossierFile? normative)
    {
        var unread = @case.AttachedOpinions.Undecided.Where(f => f.Role != FileRole.Opinion).ToList();
        var ruling = unread.Count > 0 ? Ruling.CannotTell("perhaps-unread").With("files", FileNames.Of(unread))
            : Ruling.NotMet(missing.Count > 0 ? "cited-missing" : "required-missing");
        ruling = ruling.With("appraisals", Words(missing));
        ruling = @case.Submission is { } letter
            ? ruling.At(missing.Select(c => new Evidence(letter.Path, c.Place)))
            : ruling;
        ruling = normative is null || missing.Count > 0 ? ruling : ruling.At(normative, normative.Document!.Normative.Signs is [var sign, ..] ? sign : null).With("draft", normative.Path);
        return @case.Dossier.Files.Aggregate(ruling, (r, f) => r.LookedAt(f, WhyNot.Of(f)));
    }

    private static string Words(IEnumerable<AppraisalCitation> citations) =>
        FileNames.Join(citations.Select(c => c.Number ?? c.Agency ?? c.Place.Quote));
}
