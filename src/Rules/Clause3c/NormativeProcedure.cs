using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Clause3a;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3c;

/// <summary>A normative draft comes with what the law on normative documents requires.</summary>
internal sealed class NormativeProcedure(NormativeSettings settings) : Rule
{
    public const string RuleId = "normative.procedure";

    public override string Id => RuleId;

    public override IReadOnlyList<string> Reasons =>
    [
        "no-draft", "draft-unread", "individual", "middle", "met", "no-appraisal", "appraisal-not-eligible", "appraisal-later", "no-summary", "component-missing", "component-unsure",
    ];

    public override Ruling Judge(Case @case)
    {
        if (@case.Drafts.Count == 0)
        {
            return Ruling.NotApplicable("no-draft");
        }

        var draft = @case.Drafts.OrderByDescending(Score).First();
        if (Score(draft) >= NormativeScore.Normative && (settings.Chairman || DecisionLevels.OfDraft(draft.Document!) != DecisionLevel.Chairman))
        {
            var ruling = Components(@case).With("file", draft.Path);
            return draft.Document!.Normative.Signs.Take(5).Aggregate(ruling, (r, sign) => r.At(draft, sign));
        }

        if (Score(draft) > 0)
        {
            return draft.Document!.Normative.Signs.Aggregate(Ruling.CannotTell("middle").With("file", draft.Path), (r, sign) => r.At(draft, sign));
        }

        var unread = @case.Drafts.FirstOrDefault(d => d.Document is null or { TextFrom: TextOrigin.None });
        return unread is null
            ? Ruling.NotApplicable("individual").With("file", draft.Path)
            : Ruling.CannotTell("draft-unread").With("file", unread.Path).LookedAt(unread, "not-read");
    }

    // A plan, a report or a letter is never normative, whatever it says of its effect.
    private int Score(DossierFile draft) => draft.Document switch
    {
        null => int.MinValue,
        { Type: { } type } when !settings.Kinds.Contains(type, StringComparer.Ordinal) => int.MinValue,
        { IsNormative: true } document => Math.Max(document.Normative.Score, NormativeScore.Normative),
        var document => document.Normative.Score,
    };

    private Ruling Components(Case @case)
    {
        var appraisal = NormativeAppraisal.Judge(@case);
        if (appraisal.Answer != Answer.Met)
        {
            return appraisal;
        }

        if (!NormativeSummary.IsIn(@case))
        {
            return @case.Dossier.Files.Aggregate(Ruling.NotMet("no-summary"), (r, file) => r.LookedAt(file, "no-opinion-summary"));
        }

        var missing = settings.Components.Where(c => c.From <= @case.ReceivedOn && !(c.Until < @case.ReceivedOn) && !IsIn(@case, c)).OrderByDescending(c => c.Confirmed).FirstOrDefault();
        return missing is null
            ? appraisal
            : (missing.Confirmed ? Ruling.NotMet("component-missing") : Ruling.CannotTell("component-unsure")).With("component", missing.Name).With("source", missing.Source);
    }

    private static bool IsIn(Case @case, NormativeComponent component)
    {
        var words = component.Words.Select(VietnameseText.Fold).ToList();
        return @case.Dossier.Files.Any(f => Titles(f).Any(t => words.Exists(w => VietnameseText.Fold(t).Contains(w, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Titles(DossierFile file) =>
        file.Document is { } document
            ? [document.TypeName ?? string.Empty, document.Subject ?? string.Empty, .. document.BundledTitles, .. document.AnnexTitles, .. document.Says.Enclosures.Select(e => e.Text)]
            : [];
}
