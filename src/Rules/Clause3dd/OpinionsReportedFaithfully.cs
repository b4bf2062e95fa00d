using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3dd;

/// <summary>Clause 3.đ: the letter reports each opinion as it is: no "thống nhất" where the agency wrote "không thống nhất", nor the reverse.</summary>
internal sealed class OpinionsReportedFaithfully : LetterRule
{
    public override string Id => "opinions.reported-faithfully";

    protected override IReadOnlyList<string> OwnReasons => ["met", "nothing-to-compare", "opinion-unread", "differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var pairs = @case.OpinionTable.Rows.Where(r => r.Speaking is not null && r.Compared.Count > 0).ToList();
        var differing = pairs.Where(r => r.Lacks(OpinionGap.Faithfulness)).ToList();
        var unread = pairs.Where(r => r.Lacks(OpinionGap.Text)).ToList();
        var ruling = differing.Count > 0 ? Ruling.NotMet("differs")
            : unread.Count > 0 ? Ruling.CannotTell("opinion-unread").With("files", FileNames.Of(unread.Select(r => r.Speaking!.File)))
            : Ruling.Met();
        if (pairs.Count == 0)
        {
            return Ruling.NotApplicable("nothing-to-compare");
        }

        var shown = differing.Count > 0 ? differing : pairs;
        return ruling
            .With("agencies", FileNames.Join(shown.Select(r => r.Report?.Name ?? r.Line.Name)))
            .At(shown.Select(r => r.Line.Reported!.Evidence))
            .At(shown.Select(r => r.Line.ViewAt).OfType<Evidence>());
    }
}
