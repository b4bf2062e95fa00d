using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, first dash: the letter has the form of a tờ trình or a công văn, never of a báo cáo; by its own title or notation.</summary>
internal sealed class SubmissionLetterType : LetterRule
{
    public override string Id => "submission.letter-type";

    protected override IReadOnlyList<string> OwnReasons => ["met", "report", "other-type", "type-unknown"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var title = VietnameseText.Fold(letter.TypeName ?? string.Empty);
        var ruling = letter.Type switch
        {
            "TTr" or "CV" => Ruling.Met(),
            "BC" => Ruling.NotMet("report"),
            null when title.Length == 0 => Ruling.CannotTell("type-unknown"),
            null when Titled(title, "tờ trình") || Titled(title, "công văn") => Ruling.Met(),
            null when Titled(title, "báo cáo") => Ruling.NotMet("report"),
            _ => Ruling.NotMet("other-type"),
        };
        return ruling
            .With("type", letter.TypeName ?? (letter.Type == "CV" ? "Công văn" : letter.Type))
            .At(file, letter.Evidence.GetValueOrDefault("type") ?? letter.Evidence.GetValueOrDefault("number"));
    }

    private static bool Titled(string title, string name) => title.StartsWith(name, StringComparison.Ordinal);
}
