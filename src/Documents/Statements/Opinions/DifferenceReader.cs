using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>Where a document says that opinions differ (L5): of opinions or of bodies, present, not supposed, not settled since.</summary>
internal static partial class DifferenceReader
{
    /// <param name="text">The text.</param>
    /// <param name="reported">What it reports of each agency in the end: a refusal that was given up since is no difference.</param>
    public static IReadOnlyList<Place> Read(StatementText text, IReadOnlyList<ReportedOpinion> reported)
    {
        var found = new List<Place>();
        foreach (var sentence in text.Spoken)
        {
            if (Difference().Match(sentence.Said) is { Success: true } match && !Settled().IsMatch(sentence.Said)
                && !(match.Groups["body"].Success && (IsGivenUp(text, sentence, reported) || OfThings().IsMatch(sentence.Said[..(match.Index + match.Length)]))))
            {
                found.Add(sentence.PlaceOf(match));
            }
            else if (Proposals.OpenQuestionReader.LeavesDifference(text, sentence) is { } left)
            {
                found.Add(sentence.PlaceOf(left));
            }
        }

        return found;
    }

    private static bool IsGivenUp(StatementText text, Sentence sentence, IReadOnlyList<ReportedOpinion> reported)
    {
        var told = sentence.Agencies.Where(a => a.IsConsultee && !text.Speaker.Is(a))
            .Select(a => AgencyName.Key(a.Name))
            .Select(key => reported.FirstOrDefault(r => string.Equals(AgencyName.Key(r.Agency), key, StringComparison.Ordinal)))
            .OfType<ReportedOpinion>()
            .ToList();
        return told.Count > 0 && told.TrueForAll(r => r.View is OpinionView.Agrees or OpinionView.AgreesWithComments or OpinionView.NoOpinion);
    }

    [GeneratedRegex(
        @"(?<!(?:nếu|trường\s+hợp|khi|đối\s+với(?:\s+các)?\s+nội\s+dung|không|chưa|không\s+còn)\s(?:[^.,;]{0,30}\s)?)(?<![\p{L}])(?:"
        + @"(?:còn|có|vẫn|nhiều|một\s+số|\d{1,3})\s+(?:[^.,;]{0,40}?\s)?(?:ý\s+kiến|quan\s+điểm)\s+(?:khác(?!\s+với\s+dự\s+thảo\s+trước)|trái\s+(?:chiều|ngược)|" + OpinionWords.Not + @"\s+(?:" + OpinionWords.Agree + @"|đồng\s+nhất|tương\s+đồng)|băn\s+khoăn|đề\s+nghị\s+không|phản\s+đối)"
        + @"|(?:các\s+)?(?:ý\s+kiến|quan\s+điểm)\s+(?:[^.,;]{0,60}?\s)?(?:còn|vẫn|có|là)?\s*(?:khác\s+nhau|khác\s+biệt|trái\s+ngược\s+nhau|" + OpinionWords.Not + @"\s+(?:" + OpinionWords.Agree + @"|đồng\s+nhất))"
        + @"|(?<body>sở|cơ\s+quan|đơn\s+vị|ngành|địa\s+phương|công\s+an|ban|thanh\s+tra|ubnd|ủy\s+ban)\s(?:[^.;]{0,120}?\s)?(?:vẫn\s+|còn\s+|hiện\s+)?" + OpinionWords.Not + @"\s+" + OpinionWords.Agree + @"(?!\s+(?:giữa\s+(?:các\s+)?(?:quy\s+định|văn\s+bản|số\s+liệu)|về\s+(?:số\s+liệu|tên\s+gọi)))"
        + @"|hai\s+(?:luồng|loại|nhóm)\s+(?:ý\s+kiến|quan\s+điểm)|ý\s+kiến\s+trái\s+(?:chiều|ngược)\s+là|(?:sở|cơ\s+quan|ngành|bên|huyện|xã)\s(?:[^.;,]{0,60}?\s)?(?:chưa\s+gặp\s+nhau|khác\s+ý\s+nhau|trái\s+ý\s+nhau)|bảo\s+lưu\s+(?:ý\s+kiến|quan\s+điểm))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Difference();

    // "Số liệu của Ban và của kiểm lâm không thống nhất": things that do not fit together.
    [GeneratedRegex(@"(?:^|[.;,:(])[^.;,:(]{0,40}?(?<![\p{L}])(?:số\s+liệu|diện\s+tích|ranh\s+giới|thông\s+tin|quy\s+định|tên\s+gọi|hồ\s+sơ|bản\s+đồ|cách\s+\p{L}+|mức\s+\p{L}+)\s[^.;,:(]*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfThings();

    // "Ban đầu …, đến nay đã thống nhất": the difference is gone.
    [GeneratedRegex(@"(?:đến\s+nay|hiện\s+nay|sau\s+(?:khi|đó|cuộc\s+họp))\s*,?\s[^.]{0,120}?(?<!(?:chưa|không)\s)(?:đã|đều|cùng|hoàn\s+toàn)\s+(?:\p{L}+\s+){0,2}?" + OpinionWords.Agree + @"|không\s+(?:có|còn)\s+(?:đơn\s+vị|cơ\s+quan|sở|ý\s+kiến)\s+(?:nào\s+)?(?:khác|" + OpinionWords.Not + ")", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Settled();
}
