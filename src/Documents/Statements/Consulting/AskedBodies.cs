using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>The bodies that a statement about asking names: those after the verb, its subject where it is the one that answers, and a list that follows.</summary>
internal static partial class AskedBodies
{
    private const int LongestList = 40;

    public static IReadOnlyList<string> Of(StatementText text, Sentence sentence, Match match, int clauseEnd)
    {
        var from = sentence.Text.LastIndexOf(';', Math.Max(0, match.Index - 1)) + 1;
        var named = sentence.Agencies
            .Where(a => a.Start >= from && a.End <= clauseEnd && IsBody(text, a))
            .Select(a => a.Name)
            .ToList();
        if (named.Count == 0 && sentence.Text.EndsWith(':'))
        {
            named.AddRange(Listed(text, sentence));
        }

        return [.. named.Distinct(StringComparer.Ordinal)];
    }

    private static bool IsBody(StatementText text, AgencyMention mention) => mention.IsConsultee && !text.Speaker.Is(mention);

    // "… lấy ý kiến các cơ quan:" with one body an item below.
    private static IEnumerable<string> Listed(StatementText text, Sentence sentence) =>
        text.Sentences
            .Where(s => s.OpensParagraph && s.ParagraphIndex > sentence.ParagraphIndex && s.ParagraphIndex <= sentence.ParagraphIndex + LongestList)
            .TakeWhile(s => s.Agencies.Count > 0 && Item().IsMatch(s.Text))
            .SelectMany(s => s.Agencies.Where(a => IsBody(text, a)).Take(1).Select(a => a.Name));

    [GeneratedRegex(@"^\s*(?:[-+*•–]|\(?[\da-zđ]{1,2}[.)])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Item();
}
