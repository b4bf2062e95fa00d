using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, fourth dash: what the letter lists as enclosed is in the dossier.</summary>
internal sealed class AttachmentsComplete : LetterRule
{
    public override string Id => "attachments.complete";

    protected override IReadOnlyList<string> OwnReasons => ["met", "none-listed", "missing"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var items = letter.Says.Enclosures;
        if (items.Count == 0)
        {
            return Ruling.NotApplicable("none-listed");
        }

        var match = new EnclosureMatch(@case);
        var missing = match.Missing(items);
        if (missing.Count == 0)
        {
            return Ruling.Met().With("count", items.Count).At(items.Take(5).Select(i => new Evidence(file.Path, i.Place)));
        }

        var ruling = Ruling.NotMet("missing")
            .With("items", FileNames.Join(missing.Select(i => i.Text)))
            .At(missing.Select(i => new Evidence(file.Path, i.Place)));
        return @case.Dossier.Files.Where(f => f != file).Aggregate(ruling, (r, f) => r.LookedAt(f, match.Taken.Contains(f) ? WhyNot.Of(f) : WhyNot.NoMatch));
    }
}
