using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Verdicts;

/// <summary>Writes a rule's line: words of the book, filled with the ruling's values.</summary>
internal static class FindingWriter
{
    /// <summary>What decides of a ruling; a null ruling is a rule that failed.</summary>
    public static FindingLine LineOf(RuleEntry entry, Ruling? ruling) =>
        new(entry.Id, SeverityOf(entry, ruling), ruling?.Answer ?? Answer.CannotTell, ruling?.ForwardTo is not null);

    public static Finding Write(RuleEntry entry, Ruling? ruling, Effect effect, RuleBook book)
    {
        var failed = ruling is null;
        var words = ruling is null ? new ReasonWords(book.RuleError, null, null) : entry.Reasons.GetValueOrDefault(ruling.Reason) ?? book.Universal[ruling.Reason];
        ruling ??= Ruling.CannotTell("rule-error");
        return new Finding
        {
            Rule = entry.Id,
            Clause = entry.Clause,
            Answer = ruling.Answer,
            Severity = SeverityOf(entry, failed ? null : ruling),
            Effect = effect,
            Message = Fill(words.Message, ruling.Parameters),
            Remedy = words.Remedy is { } remedy ? Fill(remedy, ruling.Parameters) : null,
            Parameters = new Dictionary<string, string>(ruling.Parameters, StringComparer.Ordinal) { ["reason"] = ruling.Reason },
            Evidence = [.. ruling.Evidence.Distinct()],
            Searched = [.. ruling.Searched.Select(s => SearchedOf(s.File, s.Why, book))],
        };
    }

    // Where the program failed a person must look, whatever the rule is worth: nobody is accepted by an error.
    private static Severity SeverityOf(RuleEntry entry, Ruling? ruling) =>
        ruling is null ? (entry.Severity == Severity.Advice ? Severity.Confirm : entry.Severity) : entry.Reasons.GetValueOrDefault(ruling.Reason)?.Severity ?? entry.Severity;

    private static Searched SearchedOf(DossierFile file, string why, RuleBook book)
    {
        var pages = Enumerable.Range(1, Math.Clamp(file.Document?.Pages ?? 0, 0, 10_000)).Except(file.Document?.UnreadPages ?? []).ToList();
        return new Searched(file.Path, pages, book.Searched.GetValueOrDefault(why) ?? book.RuleError);
    }

    private static LocalText Fill(LocalText text, IReadOnlyDictionary<string, string> values) => new(Fill(text.Vi, values), Fill(text.En, values));

    // A value may itself hold braces (it quotes a document): one pass, never filled again.
    private static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        ReasonReader.Placeholder().Replace(text, match => values.GetValueOrDefault(match.Groups[1].Value) is { Length: > 0 } value ? value : "…");
}
