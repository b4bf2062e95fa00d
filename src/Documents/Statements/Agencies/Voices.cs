using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Agencies;

/// <summary>
/// Who speaks at a place of the text. A verb belongs to the last body before it that can be its subject ("Sở Tài chính đề
/// nghị …"), not to one that a preposition or another verb governs ("của Sở Tài chính", "gửi Sở Tài chính"); a list item
/// headed by a body ("- Sở Tư pháp: …") is that body's to its end; without any of them the document itself speaks.
/// </summary>
internal sealed partial class Voices
{
    private readonly SpeakingAgency _speaker;
    private readonly Dictionary<Sentence, AgencyMention?> _heads = [];

    public Voices(SpeakingAgency speaker, IReadOnlyList<Sentence> sentences)
    {
        _speaker = speaker;
        AgencyMention? head = null;
        var headMark = '\0';
        var marks = new List<char>();
        foreach (var sentence in sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            if (sentence.OpensParagraph)
            {
                var mark = MarkOf(sentence);
                Enter(marks, mark);
                var own = HeadOf(sentence);
                var continues = own is null && head is not null && mark != '\0' && mark != headMark && marks.IndexOf(mark) > marks.IndexOf(headMark);
                (head, headMark) = continues ? (head, headMark) : (own, mark);
            }

            _heads[sentence] = head;
        }
    }

    // Marks in use, outermost first: a mark used before leads back out of the lists within it; plain text ends them all.
    private static void Enter(List<char> marks, char mark)
    {
        if (mark == '\0')
        {
            marks.Clear();
        }
        else if (!marks.Contains(mark))
        {
            marks.Add(mark);
        }
    }

    /// <summary>Whether at an offset the document's own agency speaks.</summary>
    public bool IsOwn(Sentence sentence, int at) => SubjectAt(sentence, at) is not { } subject || _speaker.Is(subject);

    /// <summary>The body that heads the list item a sentence belongs to, or null.</summary>
    public AgencyMention? HeadOfItem(Sentence sentence) => _heads.GetValueOrDefault(sentence);

    /// <summary>The body that speaks or acts at an offset; null where none is named.</summary>
    public AgencyMention? SubjectAt(Sentence sentence, int at)
    {
        var from = sentence.Text.LastIndexOf(';', Math.Max(0, at - 1)) + 1;
        while (true)
        {
            if (LastSubject(sentence, from, at) is { } subject)
            {
                return subject;
            }

            if (from == 0)
            {
                return HeadOfItem(sentence) ?? AccordingTo(sentence, at);
            }

            at = from - 1;
            from = at == 0 ? 0 : sentence.Text.LastIndexOf(';', at - 1) + 1;
        }
    }

    private AgencyMention? LastSubject(Sentence sentence, int from, int at)
    {
        for (var i = sentence.Agencies.Count - 1; i >= 0; i--)
        {
            var mention = sentence.Agencies[i];
            if (mention.End <= at && mention.Start >= from && !(mention.Kind == AgencyKind.Bare && !_speaker.Is(mention)) && (IsSubject(sentence, i) || OpensOwnClause(sentence, i)) && !IsParenthesis(sentence, mention, at))
            {
                return mention;
            }
        }

        return null;
    }

    // "Về đề nghị của Sở Y tế, Sở Xây dựng …": the document's own agency after a comma is no further member of a list that is governed.
    private bool OpensOwnClause(Sentence sentence, int index) =>
        index > 0 && _speaker.Is(sentence.Agencies[index]) && AfterComma().IsMatch(sentence.Text[sentence.Agencies[index - 1].End..sentence.Agencies[index].Start]);

    /// <summary>Whether a body named can be a subject: nothing before its list governs it.</summary>
    public static bool IsSubject(Sentence sentence, int index)
    {
        var first = index;
        while (first > 0 && !IsNamedAgain(sentence, first) && Coordination().IsMatch(sentence.Text[sentence.Agencies[first - 1].End..sentence.Agencies[first].Start]))
        {
            first--;
        }

        return !Governed().IsMatch(sentence.Text[..sentence.Agencies[first].Start]);
    }

    // "… trao đổi với Sở Tài chính; Sở Tài chính thống nhất": named again, it begins a clause of its own.
    private static bool IsNamedAgain(Sentence sentence, int index) =>
        string.Equals(sentence.Agencies[index].Name, sentence.Agencies[index - 1].Name, StringComparison.OrdinalIgnoreCase);

    // "(Sở Tài chính) đề nghị": what stands in brackets that are closed before the verb is an aside.
    private static bool IsParenthesis(Sentence sentence, AgencyMention mention, int at)
    {
        var open = sentence.Text.LastIndexOf('(', mention.Start);
        return open >= 0
            && sentence.Text.IndexOf(')', open) is var close && close > mention.Start && close < at;
    }

    private static AgencyMention? AccordingTo(Sentence sentence, int at)
    {
        var match = According().Match(sentence.Said);
        return match.Success
            ? sentence.Agencies.FirstOrDefault(a => a.Start == match.Index + match.Length && a.End <= at)
            : null;
    }

    private static AgencyMention? HeadOf(Sentence sentence)
    {
        var first = sentence.Agencies.Count > 0 ? sentence.Agencies[0] : null;
        return first is not null && first.Kind is not (AgencyKind.Collective or AgencyKind.Bare)
            && ItemStart().IsMatch(sentence.Text[..first.Start])
            && ItemHead().Match(sentence.Text, first.End) is { Success: true }
                ? first
                : null;
    }

    private static char MarkOf(Sentence sentence) => sentence.Text.Length > 0 && !char.IsLetter(sentence.Text[0]) ? (char.IsDigit(sentence.Text[0]) ? '1' : sentence.Text[0]) : '\0';

    [GeneratedRegex(@"^\s*(?:[,;]|và|,\s*và|,\s*cùng)?\s*(?:tỉnh\s*[,;]?\s*)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Coordination();

    [GeneratedRegex(@"^\s*(?:tỉnh\s*)?,\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AfterComma();

    // Prepositions and verbs that make what follows their object.
    [GeneratedRegex(
        @"(?:^|[\s(,:;])(?:của:?|với|cho|đến|tới|gửi|từ|tại|trình|giao|cùng|về|đề\s+nghị|yêu\s+cầu|báo\s+cáo|xin|mời|hỏi|kính\s+gửi|lấy\s+ý\s+kiến|xin\s+ý\s+kiến|ý\s+kiến|tham\s+mưu(?:\s+cho)?|giúp|thuộc|sau\s+khi|khi|được|mà|chủ\s+tịch|bởi|theo\s+(?:ý\s+kiến|đề\s+nghị|quan\s+điểm|chỉ\s+đạo)(?:\s+của)?|kiến\s+nghị|phối\s+hợp|trừ|ngoài|qua|là|công\s+văn|văn\s+bản|trả\s+lời|phúc\s+đáp|ở|do|bởi|nhờ|trong|để|nhằm|trụ\s+sở)\s+(?:các\s+|lãnh\s+đạo\s+|giám\s+đốc\s+|đồng\s+chí\s+|thủ\s+trưởng\s+)?$",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Governed();

    [GeneratedRegex(@"^[\s\-+*]*theo\s+(?:(?:ý\s+kiến|quan\s+điểm|đề\s+nghị|đề\s+xuất|kiến\s+nghị)(?:\s+\p{L}+){0,3}?\s+của\s+)?(?=sở|ban|ubnd|công|thanh|bộ|văn)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex According();

    [GeneratedRegex(@"^(?:[\s\-+*•–]*|\(?[\da-zđ]{1,3}(?:\.\d{1,2})*[.)/]?\s*)(?:ý\s+kiến\s+(?:tham\s+gia\s+|góp\s+ý\s+|thẩm\s+định\s+)?(?:của\s+)?)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ItemStart();

    // Up to the colon: the letter's number, date and the like.
    [GeneratedRegex(@"\G(?:\s+tỉnh(?:\s+\p{L}+){0,3})?\s*(?:\([^)]{0,200}\)|tại\s[^:;]{0,120}|có\s+[^:;]{0,120})?\s*:", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex ItemHead();
}
