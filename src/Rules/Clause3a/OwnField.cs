using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>
/// Clause 2.a: an agency does not settle work of another of its rank. By the directory's fields of competence and the letter's
/// subject; only a hint, for fields overlap and work is assigned across them.
/// </summary>
internal sealed class OwnField : LetterRule
{
    public override string Id => "authority.own-field";

    protected override IReadOnlyList<string> OwnReasons => ["met", "no-fields", "open", "other-field"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (@case.Filer is not { Competence.Count: > 0 } filer || letter.Subject is not { } subject)
        {
            return Ruling.NotApplicable("no-fields");
        }

        var text = VietnameseText.Fold(subject);
        if (Field(filer, text) is { } own)
        {
            return Ruling.Met().With("agency", filer.Name).With("field", own).At(file, letter.Evidence.GetValueOrDefault("subject"));
        }

        var other = @case.Directory.Agencies.FirstOrDefault(a => a.ExistsOn(@case.LetterDay) && a.Kind == filer.Kind && Field(a, text) is not null);
        return other is null
            ? Ruling.NotApplicable("open")
            : Ruling.NotMet("other-field").With("agency", other.Name).With("field", Field(other, text)).At(file, letter.Evidence.GetValueOrDefault("subject"));
    }

    private static string? Field(Agency agency, string subject) =>
        agency.Competence.FirstOrDefault(c => FoldedWords.Contain(subject, VietnameseText.Fold(c)));
}
