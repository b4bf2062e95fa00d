using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Consulting;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>What a document reports of other agencies' opinions, each agency on its own, with the letter cited for it.</summary>
internal static partial class ReportedOpinionReader
{
    private const int LongestList = 12;

    public static IReadOnlyList<ReportedOpinion> Read(StatementText text)
    {
        var found = new List<ReportedOpinion>();
        var former = new List<ReportedOpinion>();
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            foreach (var (from, to) in OpinionStretches.Of(sentence))
            {
                ReadStretch(text, sentence, from, to, Former().IsMatch(sentence.Said) ? former : found);
            }
        }

        return ReportedOpinions.OnePerAgency(found.Concat(former.Where(f => !found.Exists(o => IsNewer(o, f)))));
    }

    private static bool IsNewer(ReportedOpinion opinion, ReportedOpinion former) =>
        opinion.View != OpinionView.Unclear && string.Equals(AgencyName.Key(opinion.Agency), AgencyName.Key(former.Agency), StringComparison.Ordinal);

    private static void ReadStretch(StatementText text, Sentence sentence, int from, int to, List<ReportedOpinion> found)
    {
        var basis = LegalBases.IsOne(sentence);
        var named = OpinionHolders.In(text, sentence, from, to, basis);
        var meant = basis ? HolderGroup.None : CollectiveHolders.In(text, sentence, from, to);
        if (meant.Count > 0 && (named.Count == 0 || meant.ViewFrom < named.ViewFrom))
        {
            AddMeant(sentence, meant, found);
        }

        if (named.Count > 0)
        {
            AddNamed(text, sentence, named, to, basis, found);
        }

        foreach (var written in basis ? [] : OpinionHolders.ByLetter(text, sentence, from, to, named))
        {
            AddNamed(text, sentence, written, written.ViewTo, basis, found);
        }
    }

    private static void AddNamed(StatementText text, Sentence sentence, HolderGroup group, int to, bool basis, List<ReportedOpinion> found)
    {
        var spoken = sentence.Said[group.ViewFrom..group.ViewTo];
        var whole = sentence.Unquoted[group.ViewFrom..group.ViewTo];
        var letters = group.Agencies.Select(a => OpinionHolders.LetterOf(sentence, a, group, to)).ToList();
        if (Duty().IsMatch(spoken) || Unanswered.IsTold(spoken, sentence.Said) || (Demand().IsMatch(spoken) && group.Agencies.All(a => Ministry().IsMatch(Language.VietnameseText.Fold(a.Name)))))
        {
            return;
        }

        var gives = group.ByNoun || Gives().IsMatch(spoken) || Gives().IsMatch(whole);
        var said = sentence.Agencies.Contains(group.Agencies[^1]) ? sentence.Text[group.Agencies[^1].End..to] : string.Empty;
        var answered = letters.Exists(IsAnswer) || InBrackets().IsMatch(said) || (Label().IsMatch(said) && OpinionHolders.ParagraphTellsOpinions(text, sentence));
        var view = gives || answered ? OpinionPhrases.GivenViewOf(spoken) : OpinionPhrases.ViewOf(spoken);
        if (view is null && !basis && OpinionPhrases.ViewOf(whole) is { } cited)
        {
            view = cited;
        }

        if (view is null && !gives && !(answered && !basis && (Speaks().IsMatch(spoken) || IsListedLetter(text, sentence, group, letters))))
        {
            return;
        }

        for (var i = 0; i < group.Agencies.Count; i++)
        {
            var certain = gives || letters[i] is not null || group.Agencies[i].Kind != AgencyKind.Other;
            if (certain && !IsAppraisal(spoken, letters[i]))
            {
                found.Add(Of(sentence, group, i, view, letters[i], spoken));
            }
        }
    }

    // "Các đơn vị đã cử người: - Sở A: ông … (Công văn số …)": what an item cites for the body that heads it is its letter, whatever it says.
    private static bool IsListedLetter(StatementText text, Sentence sentence, HolderGroup group, List<InstrumentMention?> letters) =>
        letters.Exists(IsAnswer) && text.Voices.HeadOfItem(sentence) is { } head && group.Agencies.Contains(head)
        && text.Sentences.LastOrDefault(s => s.ParagraphIndex < sentence.ParagraphIndex && s.Text.EndsWith(':')) is { } opening
        && sentence.ParagraphIndex - opening.ParagraphIndex <= LongestList && Introduces().IsMatch(opening.Text);

    // What an appraisal concludes is told of the appraisal, which has rules of its own.
    private static bool IsAppraisal(string spoken, InstrumentMention? letter) =>
        letter is { Kind: { } kind } && kind.StartsWith("báo cáo", StringComparison.Ordinal)
        && (kind.Contains("thẩm định", StringComparison.Ordinal) || letter.Notation.Contains("bctđ", StringComparison.Ordinal) || spoken.Contains("thẩm định", StringComparison.Ordinal));

    private static void AddMeant(Sentence sentence, HolderGroup group, List<ReportedOpinion> found)
    {
        var spoken = sentence.Said[group.ViewFrom..group.ViewTo];
        var view = OpinionPhrases.GivenViewOf(spoken);
        if (view is null || Duty().IsMatch(spoken) || Unanswered.IsTold(spoken, sentence.Said))
        {
            return;
        }

        var letter = group.Count == 1 ? sentence.Instruments.FirstOrDefault(i => i.End <= group.ViewTo && IsAnswer(i) && i.Start > group.ViewFrom - 160) : null;
        for (var i = 0; i < group.Agencies.Count; i++)
        {
            found.Add(Of(sentence, group, i, view, letter, spoken));
        }
    }

    private static ReportedOpinion Of(Sentence sentence, HolderGroup group, int at, OpinionView? view, InstrumentMention? letter, string spoken) => new(
        group.Agencies[at].Name,
        view ?? OpinionView.Unclear,
        letter?.Number,
        letter?.Date,
        sentence.Agencies.Contains(group.Agencies[at])
            ? sentence.PlaceOf(group.Agencies[at].Start, group.Agencies[at].Length)
            : sentence.PlaceOf(group.ViewFrom, group.ViewTo - group.ViewFrom),
        view == OpinionView.Agrees && OpinionPhrases.IsUnconditional(spoken));

    // What was said of an earlier draft.
    [GeneratedRegex(@"^(?:[\s\-+*•–]*|\(?[\da-zđ]{1,3}[.)]\s*)(?:trước\s+(?:đây|đó)|ban\s+đầu|lúc\s+đầu|thoạt\s+đầu|(?:vòng|lần|đợt)\s+(?:thứ\s+)?(?:1|i|một|nhất|đầu)(?![\p{L}\d])|tại\s+(?:vòng|lần|đợt)\s+(?:thứ\s+)?(?:1|một|nhất|đầu))", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Former();

    // A letter between agencies, not a request filed ("Tờ trình số 97/TTr-UBND").
    private static bool IsAnswer(InstrumentMention? letter) => letter is { Number: not null, Kind: not ("tờ trình" or "thông báo") };

    [GeneratedRegex(@"(?<![\p{L}])(?:cử|giới\s+thiệu|đề\s+cử|ý\s+kiến|góp\s+ý|trả\s+lời|phúc\s+đáp|văn\s+bản|tham\s+gia|cung\s+cấp)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Introduces();

    // A task set to an agency, not an opinion it gave.
    [GeneratedRegex(@"^\s*(?:tỉnh\s+)?(?:có\s+trách\s+nhiệm|được\s+giao|chịu\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp\s+với|căn\s+cứ\s+chức\s+năng|khẩn\s+trương|tiếp\s+tục|hướng\s+dẫn)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Duty();

    // A ministry that sets provinces a task is no consultee.
    [GeneratedRegex(@"^\s*(?:\([^)]*\)\s*|đã\s+|có\s+|cũng\s+|(?:công\s+văn|văn\s+bản)\s+)*(?:yêu\s+cầu|chỉ\s+đạo|giao|hướng\s+dẫn|đôn\s+đốc|quy\s+định|ban\s+hành|đề\s+nghị\s+(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+(?:các\s+)?tỉnh)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Demand();

    [GeneratedRegex(@"^(?:các\s+)?(?:bộ\s+(?!chỉ\s+huy|đội|tư\s+lệnh|chqs)|chính\s+phủ|thủ\s+tướng|thanh\s+tra\s+chính\s+phủ|ngân\s+hàng\s+nhà\s+nước\s+việt)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Ministry();

    // "Sở Y tế (3320/SYT-TTr, 10/11/2021): …", "UBND xã X: muốn …": what follows is what it said.
    [GeneratedRegex(@"^\s*(?:tỉnh\s*)?\(\s*(?:số\s*)?\d{1,5}\s*/\s*\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*:\s*\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Label();

    // Anything said by an agency whose letter is cited: a verb of its own after the letter.
    [GeneratedRegex(@"(?<![\p{L}])(?:nghiêng\s+về|chọn|theo|không\s+(?:phát\s+hiện|có|còn|được)|mong|nhận|cam\s+kết|khẳng\s+định|cho\s+(?:biết|rằng)|nêu|xác\s+nhận|đề\s+nghị|đề\s+xuất|kiến\s+nghị|yêu\s+cầu|nhắc|lưu\s+ý|xin|muốn|thấy|đánh\s+giá|nhận\s+xét|tham\s+gia|trả\s+lời|phúc\s+đáp|góp\s+ý)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Speaks();

    // Verbs that say that an opinion was given, without saying which.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:chưa|không|đề\s+nghị|chưa\s+nhận\s+được|chưa\s+gửi|để|sẽ)\s)(?:(?:đã\s+)?(?:có|gửi|cho)\s+(?:văn\s+bản\s+|công\s+văn\s+)?(?:tham\s+gia\s+)?(?:ý\s+kiến|góp\s+ý)|(?:đã\s+)?(?:tham\s+gia|góp|cho|trả\s+lời|phúc\s+đáp)\s*(?:ý\s+kiến|góp\s+ý|ý)?\s+(?:tại|bằng|như\s+sau|theo)|ý\s+kiến\s+như\s+sau|(?:đã\s+)?có\s+(?:công\s+văn|văn\s+bản)\s+(?:số\s|tham\s+gia|góp\s+ý|trả\s+lời|phúc\s+đáp)|(?:đề\s+nghị|đề\s+xuất|lựa\s+chọn|chọn)\s+(?:(?:lựa\s+)?chọn\s+|theo\s+)?phương\s+án\s)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Gives();
}
