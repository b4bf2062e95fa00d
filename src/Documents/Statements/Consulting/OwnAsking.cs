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

    /// <summary>Whether the speaker calls itself by its kind alone, behind the bodies it speaks of: "Riêng Sở A, Sở B thì thành phố chưa lấy ý kiến".</summary>
    public static bool IsByItself(StatementText text, Sentence sentence, Match match)
    {
        var issuer = VietnameseText.Fold(text.Document.Issuer ?? string.Empty);
        return Itself().Matches(sentence.Said[..(match.Index + match.Length)])
            .Any(m => m.Index + m.Length >= match.Index && issuer.Contains(m.Groups["kind"].Value, StringComparison.Ordinal));
    }

    /// <summary>Whether those spoken of are the ones asked: "Bộ Chỉ huy đang được lấy ý kiến".</summary>
    public static bool IsOfThem(Match match) => AreAsked().IsMatch(match.Value);

    private static bool IsOfAnother(StatementText text, Sentence sentence, InstrumentMention instrument) =>
        instrument.Issuer is not null
        || (!text.Speaker.Issued(instrument.Notation)
            && (instrument.Notation.Contains("ubnd", StringComparison.Ordinal)
                || sentence.Agencies.Any(a => a.Start >= instrument.End && a.Start - instrument.End < 8 && !text.Speaker.Is(a))));

    [GeneratedRegex(@"(?<!\p{L})(?<!(?:các|những|ubnd|ủy\s+ban\s+nhân\s+dân|chủ\s+tịch|hai|ba|bốn|\d)\s+)(?<kind>sở|thành\s+phố|thị\s+xã|huyện|xã|phường|đặc\s+khu|ban|hội|trường|chi\s+cục|công\s+ty)(?:\s+(?:hiện|nay|vẫn|còn|cũng|thì|mới))*\s+(?:đang|tiếp\s+tục|chưa|không)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Itself();

    [GeneratedRegex(@"(?<!\p{L})được\s+(?:\p{L}+\s+){0,2}?(?:lấy|xin|hỏi|tham\s+khảo|tham\s+vấn)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AreAsked();

    [GeneratedRegex(@"(?<![\p{L}])" + ConsultingWords.Ask, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Ask();
}
