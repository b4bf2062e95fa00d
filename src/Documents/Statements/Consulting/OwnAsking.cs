using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Consulting;

/// <summary>Tells a letter of the speaker's own that asked for opinions from the letter of another that did.</summary>
internal static partial class OwnAsking
{
    /// <summary>Whether the asking stands in the title of a letter that somebody else issued ("Công văn … của UBND tỉnh về việc lấy ý kiến …").</summary>
    public static bool InLetterOfAnother(StatementText text, Sentence sentence, Match asked)
    {
        var end = asked.Index + asked.Length;
        return sentence.Instruments.Any(i => i.Start < end && i.End > asked.Index - 200 && i.End <= end
            && sentence.Said[end - 1] == Sentence.Blank && IsOfAnother(text, sentence, i));
    }

    /// <summary>Asking told with the speaker's own letter ("Sở Xây dựng gửi lấy ý kiến các sở (Công văn số 12/SXD-QH)"), whatever the tense.</summary>
    public static Match? ByLetter(StatementText text, Sentence sentence, int from, int to) =>
        sentence.Instruments.Any(i => i.Start >= from && i.End <= to && text.Speaker.Issued(i.Notation))
        && Ask().Match(sentence.Unquoted, from, to - from) is { Success: true } match
            ? match
            : null;

    private static bool IsOfAnother(StatementText text, Sentence sentence, InstrumentMention instrument) =>
        instrument.Issuer is not null
        || (!text.Speaker.Issued(instrument.Notation)
            && (instrument.Notation.Contains("ubnd", StringComparison.Ordinal)
                || sentence.Agencies.Any(a => a.Start >= instrument.End && a.Start - instrument.End < 8 && !text.Speaker.Is(a))));

    [GeneratedRegex(@"(?<![\p{L}])" + ConsultingWords.Ask, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Ask();
}
