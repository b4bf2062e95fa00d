using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Proposals;

/// <summary>Kinds of the drafts a letter speaks of as lying before its addressee; drafts of ministries, of the Council, and those of law are others'.</summary>
internal static partial class NamedDraftReader
{
    public static IReadOnlyList<string> Read(StatementText text) =>
    [
        .. text.Spoken
            .SelectMany(s => Draft().Matches(s.Said).Select(m => (Sentence: s, Match: m)))
            .Where(d => text.Voices.IsOwn(d.Sentence, d.Match.Index))
            .Select(d => RequestWords.TypeOf(Spaces().Replace(d.Match.Groups["draft"].Value, " ")))
            .Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"(?<!\p{L})dự\s+thảo\s+(?<draft>" + RequestWords.Drafts + @")(?!\p{L})(?!\s+(?:\p{L}+\s+){0,3}?của\s+(?:bộ|chính\s+phủ|thủ\s+tướng|hđnd|hội\s+đồng|sở|ban|huyện|quốc\s+hội))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Draft();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
