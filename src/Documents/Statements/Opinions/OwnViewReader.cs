using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// The view that an opinion letter takes as a whole: agreement anywhere with changes asked for elsewhere is agreement with
/// comments; a refusal in its own voice outweighs both.
/// </summary>
internal static partial class OwnViewReader
{
    public static OwnView? Read(StatementText text)
    {
        if (!IsOpinion(text))
        {
            return null;
        }

        var gives = GivesSubject().IsMatch(VietnameseText.Fold(text.Document.Subject ?? string.Empty)) || text.Sentences.Any(s => GivesBody().IsMatch(s.Text));
        var told = text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex).Select(s => (Sentence: s, Marks: MarksOf(text, s, gives))).Where(s => s.Marks != ViewMarks.None).ToList();
        var marks = told.Aggregate(ViewMarks.None, (all, s) => all | s.Marks);
        var view = OpinionPhrases.ViewOf(marks) ?? (!gives ? null
            : marks.HasFlag(ViewMarks.Unable) ? OpinionView.Disagrees
            : marks.HasFlag(ViewMarks.Favours) ? OpinionView.Agrees
            : null);

        // Requests for changes alone are an opinion only in a letter that says it gives one.
        if (view is null || (!gives && (marks & Taken) == ViewMarks.None))
        {
            return null;
        }

        var place = told.FirstOrDefault(s => (s.Marks & Telling(view.Value)) != ViewMarks.None).Sentence ?? told[0].Sentence;
        return new OwnView(view.Value, place.PlaceOf(0, place.Text.Length), view == OpinionView.AgreesWithComments && (marks.HasFlag(ViewMarks.Conditional) || told.Exists(s => InPrinciple().IsMatch(s.Sentence.Said))), marks.HasFlag(ViewMarks.Refuses));
    }

    private const ViewMarks Taken = ViewMarks.Agrees | ViewMarks.Refuses | ViewMarks.Objects | ViewMarks.Doubts | ViewMarks.Nothing;

    private static ViewMarks MarksOf(StatementText text, Sentence sentence, bool gives)
    {
        var said = OfOthers().Replace(sentence.Said, m => new string(Sentence.Blank, m.Length));
        var at = ViewClauses.At(said);
        if (at < 0)
        {
            var own = gives && text.Voices.IsOwn(sentence, sentence.Text.Length);
            return !own ? ViewMarks.None : (ViewClauses.Of(said) & ViewMarks.Favours) | (Change().IsMatch(said) ? ViewMarks.Amends : ViewMarks.None);
        }

        return text.Voices.SubjectAt(sentence, at) is { } subject && !text.Speaker.Is(subject) && !IsAsked(sentence, subject.Start) ? ViewMarks.None
            : WithChange(ViewClauses.Of(said), gives && Change().IsMatch(said));
    }

    // What is asked to be left out is an objection, no change beside it.
    private static ViewMarks WithChange(ViewMarks marks, bool change) =>
        change && (marks & (ViewMarks.Objects | ViewMarks.Refuses)) == ViewMarks.None ? marks | ViewMarks.Amends : marks;

    // The words to show for a view.
    private static ViewMarks Telling(OpinionView view) => view switch
    {
        OpinionView.Disagrees => ViewMarks.Refuses | ViewMarks.Objects | ViewMarks.Doubts | ViewMarks.Unable,
        OpinionView.AgreesWithComments => ViewMarks.Amends | ViewMarks.Conditional | ViewMarks.Objects | ViewMarks.Doubts | ViewMarks.Unable,
        OpinionView.NoOpinion => ViewMarks.Nothing,
        _ => ViewMarks.Agrees | ViewMarks.Favours,
    };

    private static bool IsOpinion(StatementText text)
    {
        var document = text.Document;
        var subject = VietnameseText.Fold(document.Subject ?? string.Empty);
        if (document.Type is "TTr" or "QĐ" or "KH" or "TB" or "GUQ" or "NQ" or "CT" || AsksSubject().IsMatch(subject))
        {
            return false;
        }

        return !text.Speaker.AddressesCommittee || GivesSubject().IsMatch(subject);
    }

    // "Đề nghị Sở Xây dựng bổ sung …": the one asked is no speaker.
    private static bool IsAsked(Sentence sentence, int at) => Asked().IsMatch(sentence.Said[..at]);

    [GeneratedRegex(@"(?:lấy|xin)\s+ý\s+kiến|đề\s+nghị\s+(?:tham\s+gia|góp|cho)|giải\s+trình|tiếp\s+thu|(?:tổng\s+hợp|kết\s+quả)\s+(?:\p{L}+\s+)*ý\s+kiến", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AsksSubject();

    [GeneratedRegex(@"ý\s+kiến|góp\s+ý|phúc\s+đáp|trả\s+lời|thống\s+nhất|thỏa\s+thuận|phối\s+hợp", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex GivesSubject();

    [GeneratedRegex(@"(?:có|tham\s+gia|góp)\s+ý\s+kiến\s+(?:như\s+sau|cụ\s+thể|tham\s+gia|góp)|ý\s+kiến\s+như\s+sau|nhận\s+được\s+(?:công\s+văn|văn\s+bản)|phúc\s+đáp|trả\s+lời\s+(?:công\s+văn|văn\s+bản)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex GivesBody();

    [GeneratedRegex(@"(?<!\p{L})" + OpinionWords.InPrinciple, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex InPrinciple();

    // The letter that is answered, up to the subject of the answer, and what somebody else proposed.
    [GeneratedRegex(@"(?:nhận\s+được|phúc\s+đáp|trả\s+lời|tiếp\s+nhận|xem\s+xét|thực\s+hiện)\s+(?:công\s+văn|văn\s+bản|tờ\s+trình|giấy\s+mời|hồ\s+sơ|đề\s+nghị)\s[^;]*?(?:(?=,\s*(?:sau\s+khi|sở|ban|ubnd|ủy\s+ban|công\s+an|thanh\s+tra|bộ|văn\s+phòng)\b)|$)|theo\s+(?:đề\s+nghị|đề\s+xuất|ý\s+kiến)\s+của|nội\s+dung\s+đề\s+nghị\s+của", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"(?<![\p{L}])(?:đề\s+nghị|kiến\s+nghị|của|với|gửi)\s+(?:các\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asked();

    // A wish to the one that drafts, other than to go on with the matter: "đề nghị Tổ họp 02 tuần một lần".
    [GeneratedRegex(@"(?<!(?:không|chưa|chẳng)\s(?:\p{L}+\s){0,2})(?<!" + OpinionWords.Agree + @"\s+(?:với\s+|như\s+)?)(?<![\p{L}])(?:đề\s+nghị|kiến\s+nghị|xin|mong|lưu\s+ý)\s+(?!được|đã|của|nêu|tại|theo|này|trên|giữ|không|chưa)(?!(?:\p{L}+\s+){0,6}?(?:tổng\s+hợp|trình|hoàn\s+(?:thiện|chỉnh|tất)|xem\s+xét|quyết\s+định|phê\s+duyệt|ban\s+hành|sớm|khẩn\s+trương|phối\s+hợp|liên\s+hệ|báo\s+cáo|chủ\s+trì|thực\s+hiện|triển\s+khai|thông\s+qua|gửi|có\s+văn\s+bản|trao\s+đổi|cảm\s+ơn|nghiên\s+cứu|tiếp\s+tục|căn\s+cứ)(?![\p{L}]))\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Change();
}
