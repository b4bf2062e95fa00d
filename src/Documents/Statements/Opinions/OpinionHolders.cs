using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>Whose opinion a stretch of a sentence reports, and where its words stand.</summary>
/// <param name="Agencies">The holders, each on its own.</param>
/// <param name="ViewFrom">Start of the words that express the view.</param>
/// <param name="ViewTo">Their end.</param>
/// <param name="ByNoun">Named as "ý kiến của …": an opinion exists, even where no verb tells it.</param>
internal sealed record HolderGroup(IReadOnlyList<AgencyMention> Agencies, int ViewFrom, int ViewTo, bool ByNoun)
{
    public static HolderGroup None { get; } = new([], 0, 0, false);

    public int Count => Agencies.Count;
}

/// <summary>Finds the holders of an opinion: as subject, as owner of the noun, or in brackets after a count.</summary>
internal static partial class OpinionHolders
{
    public static HolderGroup In(StatementText text, Sentence sentence, int from, int to, bool nounOnly)
    {
        var inside = sentence.Agencies.Where(a => a.Start >= from && a.End <= to).ToList();
        var noun = OwnersOfNoun(text, sentence, from, to, inside);
        if (noun.Count > 0 || nounOnly)
        {
            return noun;
        }

        var counted = Counted(text, sentence, from, to, inside) is { Count: > 0 } group ? group : Inverted(text, sentence, from, inside);
        return counted.Count > 0 ? counted
            : Subjects(text, sentence, from, to, inside) is { Count: > 0 } subjects ? subjects
            : HeadOfItem(text, sentence, from, to, inside);
    }

    /// <summary>
    /// Bodies whose own letter stands right behind them ("Sở Tài chính (số 2050/STC-HCSN ngày …)") where opinions are told: each
    /// speaks between itself and the next, whatever governs its name.
    /// </summary>
    public static IEnumerable<HolderGroup> ByLetter(StatementText text, Sentence sentence, int from, int to, HolderGroup besides)
    {
        var inside = sentence.Agencies.Where(a => a.Start >= from && a.End <= to && a.IsConsultee && !text.Speaker.Is(a)).ToList();
        for (var i = 0; i < inside.Count; i++)
        {
            var next = sentence.Agencies.FirstOrDefault(a => a.Start >= inside[i].End && a.Start < to && (a.IsConsultee || text.Speaker.Is(a)))?.Start ?? to;
            var letter = sentence.Instruments.FirstOrDefault(l => l.Start >= inside[i].End && l.Start < next && IsLetter(l) && l is { Number: not null, Kind: not ("tờ trình" or "thông báo" or "báo cáo") } && !text.Speaker.Issued(l.Notation));
            if (letter is not null && !besides.Agencies.Contains(inside[i]) && Behind().IsMatch(sentence.Text[inside[i].End..letter.Start]) && TellsOpinions(text, sentence))
            {
                yield return new HolderGroup([inside[i]], letter.Start, next, ByNoun: true);
            }
        }
    }

    // The sentence or the one before speaks of opinions, answers, agreement.
    private static bool TellsOpinions(StatementText text, Sentence sentence)
    {
        var before = text.IndexOf(sentence) - 1;
        return About().IsMatch(sentence.Unquoted) || (before >= 0 && About().IsMatch(text.Sentences[before].Unquoted));
    }

    /// <summary>Whether the paragraph that a sentence stands in speaks of opinions given.</summary>
    public static bool ParagraphTellsOpinions(StatementText text, Sentence sentence) =>
        text.Sentences.Any(s => s.ParagraphIndex == sentence.ParagraphIndex && About().IsMatch(s.Unquoted));

    /// <summary>The letter cited for an agency: after it, before the next agency; or the only letter of the stretch.</summary>
    public static InstrumentMention? LetterOf(Sentence sentence, AgencyMention agency, HolderGroup group, int to)
    {
        if (!sentence.Agencies.Contains(agency))
        {
            return null;
        }

        var next = sentence.Agencies.Where(a => a.Start > agency.Start && a.Start < to).Select(a => a.Start).DefaultIfEmpty(to).First();
        var after = sentence.Instruments.FirstOrDefault(i => i.Start >= agency.End && i.Start < next && IsLetter(i));
        if (after is not null)
        {
            return after;
        }

        // "Công văn số 456/STC-NS ngày … của Sở Tài chính"
        var before = sentence.Instruments.LastOrDefault(i => i.End <= agency.Start && IsLetter(i));
        return before is not null && (OfBefore().IsMatch(sentence.Text[before.End..agency.Start]) || Comma().IsMatch(sentence.Text[before.End..agency.Start]))
            && !sentence.Agencies.Any(a => a.Start > before.Start && a.Start < agency.Start)
                ? before
                : null;
    }

    private static bool IsLetter(InstrumentMention instrument) =>
        instrument.Number is not null && instrument.Kind is null or "cv" or "công văn" or "văn bản" or "báo cáo" or "phiếu ý kiến" or "phiếu lấy ý kiến"
            or "phiếu tham gia ý kiến" or "phiếu cho ý kiến" or "báo cáo thẩm định" or "tờ trình" or "thông báo"
            or "văn bản thẩm định" or "văn bản tham gia ý kiến" or "văn bản góp ý";

    private static HolderGroup OwnersOfNoun(StatementText text, Sentence sentence, int from, int to, List<AgencyMention> inside)
    {
        var noun = Noun().Match(sentence.Unquoted, from, to - from);
        if (!noun.Success || inside.FirstOrDefault(a => a.Start >= noun.Index + noun.Length - 1) is not { } first
            || !OfBefore().IsMatch(sentence.Text[(noun.Groups["end"].Index + noun.Groups["end"].Length)..first.Start]))
        {
            return HolderGroup.None;
        }

        var owners = Coordinated(sentence, inside, inside.IndexOf(first)).Where(a => a.IsConsultee && !text.Speaker.Is(a)).ToList();
        if (owners.Count == 0 || Awaited().IsMatch(sentence.Unquoted[from..noun.Index]))
        {
            return HolderGroup.None;
        }

        var next = Noun().Match(sentence.Unquoted, owners[^1].End, to - owners[^1].End);
        return new HolderGroup(owners, noun.Index, next.Success && inside.Exists(a => a.Start > next.Index) ? next.Index : to, ByNoun: true);
    }

    // "02 đơn vị thống nhất hoàn toàn (Sở Tài chính, Sở Nội vụ)", "05/07 đơn vị thống nhất, gồm: …".
    private static HolderGroup Counted(StatementText text, Sentence sentence, int from, int to, List<AgencyMention> inside)
    {
        var count = Count().Match(sentence.Said, from, to - from);
        if (!count.Success)
        {
            return HolderGroup.None;
        }

        var named = inside.Where(a => a.Start >= count.Index + count.Length && a.IsConsultee && !text.Speaker.Is(a)).ToList();
        if (named.Count == 0 || OpinionPhrases.ViewOf(sentence.Said[count.Index..named[0].Start]) is null)
        {
            return HolderGroup.None;
        }

        return new HolderGroup(named, count.Index, named[0].Start, ByNoun: false);
    }

    // "Nhất trí có Sở Tài chính; không nhất trí là Sở Y tế": the view first, then whose it is.
    private static HolderGroup Inverted(StatementText text, Sentence sentence, int from, List<AgencyMention> inside)
    {
        var named = inside.Where(a => a.IsConsultee && !text.Speaker.Is(a)).ToList();
        return named.Count > 0 && ViewFirst().IsMatch(sentence.Said[from..named[0].Start]) && OpinionPhrases.ViewOf(sentence.Said[from..named[0].Start]) is not null
            ? new HolderGroup(named, from, named[0].Start, ByNoun: false)
            : HolderGroup.None;
    }

    private static HolderGroup Subjects(StatementText text, Sentence sentence, int from, int to, List<AgencyMention> inside)
    {
        for (var i = 0; i < inside.Count; i++)
        {
            var index = IndexOf(sentence, inside[i]);
            if (!inside[i].IsConsultee || text.Speaker.Is(inside[i]) || !(Voices.IsSubject(sentence, index) || ReferenceEquals(text.Voices.HeadOfItem(sentence), inside[i]) || Passive().IsMatch(sentence.Text[from..inside[i].Start])))
            {
                continue;
            }

            var holders = Coordinated(sentence, inside, i).Where(a => a.IsConsultee && !text.Speaker.Is(a)).ToList();
            var start = holders[^1].End;
            var end = inside.FirstOrDefault(a => a.Start > start && (text.Speaker.Is(a) || (a.Kind == AgencyKind.Collective && Opens().IsMatch(sentence.Text[start..a.Start]))) && Voices.IsSubject(sentence, IndexOf(sentence, a)))?.Start ?? to;
            return new HolderGroup(holders, start, end, ByNoun: false);
        }

        return HolderGroup.None;
    }

    // Further sentences of an item that a body heads continue its opinion.
    private static HolderGroup HeadOfItem(StatementText text, Sentence sentence, int from, int to, List<AgencyMention> inside)
    {
        var head = text.Voices.HeadOfItem(sentence);
        return head is null || !head.IsConsultee || text.Speaker.Is(head) || inside.Any(text.Speaker.Is) || sentence.Agencies.Contains(head)
            ? HolderGroup.None
            : new HolderGroup([head], from, to, ByNoun: false);
    }

    private static List<AgencyMention> Coordinated(Sentence sentence, List<AgencyMention> inside, int at)
    {
        var group = new List<AgencyMention> { inside[at] };
        for (var i = at + 1; i < inside.Count && Between().IsMatch(sentence.Text[inside[i - 1].End..inside[i].Start]); i++)
        {
            group.Add(inside[i]);
        }

        return group;
    }

    private static int IndexOf(Sentence sentence, AgencyMention mention)
    {
        for (var i = 0; i < sentence.Agencies.Count; i++)
        {
            if (ReferenceEquals(sentence.Agencies[i], mention))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(
        @"(?<![\p{L}])(?<!chưa\s+có\s)(?<!chưa\s+nhận\s+được\s)(?<!(?:lấy|xin|gửi|đề\s+nghị\s+cho)\s)(?<!không\s+có\s)(?<end>(?<!có\s)(?:ý\s+kiến|góp\s+ý)|sự\s+(?:thống\s+nhất|nhất\s+trí|đồng\s+ý|đồng\s+thuận|đồng\s+tình|ủng\s+hộ)|văn\s+bản\s+(?:tham\s+gia\s+ý\s+kiến|góp\s+ý|thống\s+nhất|trả\s+lời|phúc\s+đáp))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(?:\s+(?:tham\s+gia|góp\s+ý|thống\s+nhất|thẩm\s+định|đồng\s+ý|nhất\s+trí|bằng\s+văn\s+bản|phối\s+hợp|khác|đề\s+nghị))*\s*(?:,\s*)?(?:\s*của\s*:?)\s*(?:lãnh\s+đạo\s+|các\s+(?:cơ\s+quan|đơn\s+vị|sở)\s*(?:,\s*\p{L}+\s*)?[:(]?\s*)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfBefore();

    [GeneratedRegex(@"^\W*(?:(?:không|chưa|cơ\s+bản|hoàn\s+toàn|có|còn|cơ\s+quan|đơn\s+vị|các|ý\s+kiến|nơi)\s+)*" + OpinionWords.Agree + @"(?:\s+(?:hoàn\s+toàn|toàn\s+bộ|với\s+dự\s+thảo))*\s*(?:có|gồm|là|:)\s*:?\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ViewFirst();

    // An opinion waited for, asked for or supposed is none yet.
    [GeneratedRegex(@"(?<![\p{L}])(?:chờ|đợi|chưa|sẽ|khi\s+có|nếu|đề\s+nghị|xin|lấy|mong)\s+(?:[^,;]{0,30}\s)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Awaited();

    [GeneratedRegex(@"^\)?\s*,\s*(?:lãnh\s+đạo\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Comma();

    [GeneratedRegex(@"(?<![\d/\p{L}])\d{1,3}\s*(?:/\s*\d{1,3}\s*)?(?:cơ\s+quan|đơn\s+vị|sở|ngành|ý\s+kiến|văn\s+bản|địa\s+phương|huyện|ubnd)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?:^|[\s,(])(?:đã\s+)?(?:được|có|nhận\s+được|sau\s+khi|do|vì|trong\s+khi|theo\s+đó\s*,?)\s+(?:các\s+|lãnh\s+đạo\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^\s*(?:tỉnh\s*)?(?:\(|,|:)?\s*(?:(?:đã|cũng|có|được|ý\s+kiến|văn\s+bản|tham\s+gia|góp\s+ý|trả\s+lời|phúc\s+đáp|phản\s+hồi|cho|gửi|tại|bằng|theo)\s*){0,5}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<![\p{L}])(?:ý\s+kiến|góp\s+ý|tham\s+gia|trao\s+đổi|trả\s+lời|phúc\s+đáp|hồi\s+đáp|phản\s+hồi|thẩm\s+tra|hỏi|" + OpinionWords.Agree + @")(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex About();

    // What a new subject follows: "…, các đơn vị còn lại", not "cho biết 09 thành viên".
    [GeneratedRegex(@"(?:[,;:(]|(?<!\p{L})(?:và|còn|riêng|nhưng))\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Opens();

    // Between members of one list, their letters in brackets included.
    [GeneratedRegex(@"^\s*(?:tỉnh\s*)?(?:\([^)]{0,160}\)|tại\s+(?:công\s+văn|văn\s+bản)\s[^,;]{0,80})?\s*(?:[,;]|và|,\s*và|cùng)\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Between();
}
