using TaskTracking.Facts.Documents;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>Whose matter it is by the Office's own data: what agencies of the directory decide themselves, and the book's table of matters.</summary>
internal static class CompetenceByTable
{
    public static IReadOnlyList<string> Reasons { get; } = ["contradicts-table", "escalated", "decided-elsewhere", "decided-own"];

    // Kinds of documents that settle no single matter (Decree 30/2020, article 7).
    private static readonly string?[] ForMany = ["KH", "CTr", "ĐA", "PA", "QC", "QyĐ", "HD", "CT", "NQ", "BC", "TTr"];

    /// <summary>A ruling where a table gives the matter to another body; null where none does. Rules for everybody are nobody's single matter.</summary>
    /// <param name="claimed">The letter claims the matter for the Committee or Chairman: then letter and table contradict each other.</param>
    public static Ruling? Judge(Case @case, AdministrativeDocument letter, bool claimed)
    {
        if (@case.Drafts.Any(d => d.Document is { IsNormative: true }) || IsAboutTheMatter(@case, letter) || TableOf(@case, letter) is not { } table)
        {
            return null;
        }

        if (letter.Says.Differences.Count > 0)
        {
            return Ruling.Met("escalated").At(@case.Submission!, letter.Says.Differences[0]);
        }

        var ruling = claimed ? Ruling.CannotTell("contradicts-table").With("body", table.Name) : OtherBody.Ruling(@case, table.Agency, table.Name, "decided");
        return ruling.With("source", table.Source).At(@case.Submission!, letter.Evidence.GetValueOrDefault("subject"));
    }

    // A plan to issue cards, or a report on it, is the Committee's own document; the single card is not.
    private static bool IsAboutTheMatter(Case @case, AdministrativeDocument letter) =>
        @case.Drafts.Select(d => d.Document?.Type).Concat(letter.Says.Requests.Select(r => r.DraftType)).Any(type => Array.IndexOf(ForMany, type) >= 0);

    private static (Agency? Agency, string Name, string Source)? TableOf(Case @case, AdministrativeDocument letter)
    {
        if (MatterOf.DecidedBy(@case, letter) is { } decided)
        {
            return (decided.Agency, decided.Agency.Name, decided.Phrase);
        }

        if (MatterOf.Table(@case, letter) is not { Holder: MatterHolder.OtherBody } matter)
        {
            return null;
        }

        var agency = @case.Directory.ByCode(matter.Agency) ?? @case.Directory.Named(matter.Body, @case.LetterDay);
        return (agency, agency?.Name ?? matter.Body ?? matter.Agency!, matter.Source.Vi);
    }
}
