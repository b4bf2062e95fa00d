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

        OwnView? best = null;
        var agrees = false;
        var conditional = false;
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            var said = OfOthers().Replace(sentence.Said, m => new string(Sentence.Blank, m.Length));
            var at = OpinionPhrases.At(said);
            if (at < 0 || (text.Voices.SubjectAt(sentence, at) is { } subject && !text.Speaker.Is(subject) && !IsAsked(sentence, subject.Start)))
            {
                continue;
            }

            if (OpinionPhrases.ViewOf(said) is { } view)
            {
                conditional |= OpinionPhrases.IsConditional(said);
                agrees |= view is OpinionView.Agrees or OpinionView.AgreesWithComments && Agreement().IsMatch(said);
                best = best is null || Weight(view) > Weight(best.View) ? new OwnView(view, sentence.PlaceOf(0, sentence.Text.Length)) : best;
            }
        }

        best ??= InFavour(text);

        // Requests for changes alone are an opinion only in a letter that says it gives one.
        if (best is { View: OpinionView.AgreesWithComments } && !agrees && !GivesSubject().IsMatch(VietnameseText.Fold(text.Document.Subject ?? string.Empty)) && !text.Sentences.Any(s => GivesBody().IsMatch(s.Text)))
        {
            return null;
        }

        // A doubt on one point beside an agreement is a comment; a refusal is none.
        var whole = best is { View: OpinionView.Disagrees } && agrees && !Refusal().IsMatch(VietnameseText.Fold(best.Place.Quote))
            ? best with { View = OpinionView.AgreesWithComments }
            : best;
        return conditional && whole is { View: OpinionView.AgreesWithComments } ? whole with { Conditional = true } : whole;
    }

    // "Tỷ lệ chi đúng quy định", in a letter that gives its opinion: in favour, without any word of agreement.
    private static OwnView? InFavour(StatementText text) =>
        !GivesSubject().IsMatch(VietnameseText.Fold(text.Document.Subject ?? string.Empty)) && !text.Sentences.Any(s => GivesBody().IsMatch(s.Text))
            ? null
            : text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex && OpinionPhrases.GivenViewOf(s.Said) == OpinionView.Agrees && text.Voices.IsOwn(s, s.Text.Length))
                .Select(s => new OwnView(OpinionView.Agrees, s.PlaceOf(0, s.Text.Length)))
                .FirstOrDefault();

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

    private static int Weight(OpinionView view) => view switch
    {
        OpinionView.Disagrees => 4,
        OpinionView.AgreesWithComments => 3,
        OpinionView.Agrees => 2,
        OpinionView.NoOpinion => 1,
        _ => 0,
    };

    [GeneratedRegex(@"(?:lấy|xin)\s+ý\s+kiến|đề\s+nghị\s+(?:tham\s+gia|góp|cho)|giải\s+trình|tiếp\s+thu|(?:tổng\s+hợp|kết\s+quả)\s+(?:\p{L}+\s+)*ý\s+kiến", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AsksSubject();

    [GeneratedRegex(@"ý\s+kiến|góp\s+ý|phúc\s+đáp|trả\s+lời|thống\s+nhất|thỏa\s+thuận|phối\s+hợp", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex GivesSubject();

    [GeneratedRegex(@"(?:có|tham\s+gia|góp)\s+ý\s+kiến\s+(?:như\s+sau|cụ\s+thể|tham\s+gia|góp)|ý\s+kiến\s+như\s+sau|nhận\s+được\s+(?:công\s+văn|văn\s+bản)|phúc\s+đáp|trả\s+lời\s+(?:công\s+văn|văn\s+bản)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex GivesBody();

    // The letter that is answered, up to the subject of the answer, and what somebody else proposed.
    [GeneratedRegex(@"(?:nhận\s+được|phúc\s+đáp|trả\s+lời|tiếp\s+nhận|xem\s+xét|thực\s+hiện)\s+(?:công\s+văn|văn\s+bản|tờ\s+trình|giấy\s+mời|hồ\s+sơ|đề\s+nghị)\s[^;]*?(?:(?=,\s*(?:sau\s+khi|sở|ban|ubnd|ủy\s+ban|công\s+an|thanh\s+tra|bộ|văn\s+phòng)\b)|$)|theo\s+(?:đề\s+nghị|đề\s+xuất|ý\s+kiến)\s+của|nội\s+dung\s+đề\s+nghị\s+của", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfOthers();

    [GeneratedRegex(@"(?<![\p{L}])(?:đề\s+nghị|kiến\s+nghị|của|với|gửi)\s+(?:các\s+)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<!(?:chưa|không)\s(?:hoàn\s+toàn\s)?)" + OpinionWords.Agree, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Agreement();

    [GeneratedRegex(OpinionWords.Refuse, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Refusal();
}
