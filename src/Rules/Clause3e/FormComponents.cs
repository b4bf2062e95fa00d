using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Clause3d;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: the letter has the mandatory parts of an administrative document.</summary>
internal sealed class FormComponents : LetterRule
{
    public override string Id => "form.components";

    protected override IReadOnlyList<string> OwnReasons => ["met", "read-badly", "several-missing", .. LetterParts.All];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var missing = LetterParts.MissingIn(file, letter);
        if (missing.Count == 0)
        {
            return Ruling.Met();
        }

        // From a picture or a text without diacritics a part may be lost in the reading.
        var ruling = letter.TextFrom == TextOrigin.Ocr || letter.Encoding == TextEncodingKind.WithoutDiacritics ? Ruling.CannotTell("read-badly")
            : Ruling.NotMet(missing.Count == 1 ? missing[0] : "several-missing");
        return missing.Aggregate(ruling.With("count", missing.Count), (r, part) => r.LookedAt(file, part));
    }
}
