using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>Which way an opinion goes, from the words that express it.</summary>
internal static partial class OpinionPhrases
{
    /// <summary>
    /// The view expressed by a stretch of folded text that one body speaks; null where it expresses none. Negation goes before
    /// agreement, agreement with "đề nghị bổ sung …" is agreement with comments, and doubts beside an agreement are comments.
    /// </summary>
    public static OpinionView? ViewOf(string said)
    {
        var text = Hypothetical().Replace(said, m => new string(Sentences.Sentence.Blank, m.Length));
        var nothingElse = NothingElse().IsMatch(text);
        if (nothingElse)
        {
            text = NothingElse().Replace(text, m => new string(Sentences.Sentence.Blank, m.Length));
        }

        if (Refuse().IsMatch(text))
        {
            return OpinionView.Disagrees;
        }

        var agrees = nothingElse || Agree().IsMatch(text);
        var amends = Amend().IsMatch(text);
        var doubts = Doubt().IsMatch(text);
        if (agrees)
        {
            return amends || doubts ? OpinionView.AgreesWithComments : OpinionView.Agrees;
        }

        return doubts && !amends ? OpinionView.Disagrees
            : amends || doubts ? OpinionView.AgreesWithComments
            : Nothing().IsMatch(text) ? OpinionView.NoOpinion
            : null;
    }

    /// <summary>The view of words that are known to be an opinion, words in favour included: "tỷ lệ chi đúng quy định", "đề nghị trình".</summary>
    public static OpinionView? GivenViewOf(string said) => ViewOf(said) switch
    {
        null when Favour().IsMatch(said) && !Refuse().IsMatch(said) => Amend().IsMatch(said) || Doubt().IsMatch(said) ? OpinionView.AgreesWithComments : OpinionView.Agrees,
        var view => view,
    };

    /// <summary>Whether an agreement hangs on a condition.</summary>
    public static bool IsConditional(string said) => Condition().IsMatch(said);

    /// <summary>Whether an agreement is said to be without condition or comment.</summary>
    public static bool IsUnconditional(string said) => Unconditional().IsMatch(said);

    /// <summary>Where the first words stand that express a view; -1 where none do.</summary>
    public static int At(string said)
    {
        var first = -1;
        foreach (var pattern in (ReadOnlySpan<Regex>)[NothingElse(), Refuse(), Agree(), Amend(), Doubt(), Nothing()])
        {
            if (pattern.Match(said) is { Success: true } match && (first < 0 || match.Index < first))
            {
                first = match.Index;
            }
        }

        return first;
    }

    [GeneratedRegex(OpinionWords.NothingElse, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NothingElse();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Refuse, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Refuse();

    // "Thống nhất" as an adverb or attribute is none: "quản lý thống nhất", "bảo đảm thống nhất", "sự thống nhất của pháp luật".
    [GeneratedRegex(
        @"(?<!(?:(?<!ban\s+)quản\s+lý|bảo\s+đảm|đảm\s+bảo|đồng\s+bộ\s*,|tính|để|nhằm|cho|cần|áp\s+dụng|thực\s+hiện|hướng\s+dẫn|thi\s+hành|phối\s+hợp|tạo\s+sự|cơ\s+chế)\s+)(?<![\p{L}])" + OpinionWords.Agree + @"(?!\s+(?:trong\s+toàn|trên\s+địa\s+bàn|quản\s+lý\s+nhà\s+nước))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Agree();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Amend, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Amend();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Doubt, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Doubt();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Nothing, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Favour, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Favour();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Condition, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Condition();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Unconditional, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unconditional();

    // What would be so, is not so: "trường hợp không thống nhất thì …", "nếu không đồng ý, đề nghị có văn bản".
    [GeneratedRegex(@"(?<![\p{L}])(?:nếu|trường\s+hợp|trong\s+trường\s+hợp)\s(?:[^.;:]{0,200}?(?:\sthì\s|:)|[^.;,]{0,120}?(?:,|$))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Hypothetical();
}
