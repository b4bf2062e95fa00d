using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>What the heading of a table says about its columns.</summary>
/// <param name="TellOpinions">A column holds opinions or answers of those asked.</param>
/// <param name="Answers">Columns in which the document's own agency answers them.</param>
/// <param name="Views">Columns that stand for a view and hold a mark ("Đồng ý | Không đồng ý").</param>
internal sealed partial record OpinionColumns(bool TellOpinions, IReadOnlySet<int> Answers, IReadOnlyDictionary<int, OpinionView> Views)
{
    public static OpinionColumns Of(StatementText text, IReadOnlyList<Sentence> heading)
    {
        var answers = heading.Where(s => Answer().IsMatch(s.Text) || s.Agencies.Any(a => a.Kind != AgencyKind.Collective && text.Speaker.Is(a)))
            .Select(s => s.Paragraph.Cell!.Value.Column)
            .ToHashSet();
        var views = heading.Select(s => (s.Paragraph.Cell!.Value.Column, View: OpinionPhrases.ViewOf(s.Said)))
            .Where(c => c.View is not null && !answers.Contains(c.Column))
            .DistinctBy(c => c.Column)
            .ToDictionary(c => c.Column, c => c.View!.Value);
        return new(views.Count > 1 || heading.Any(s => Heading().IsMatch(s.Text)), answers, views);
    }

    /// <summary>The view that a cell marks with a cross.</summary>
    public OpinionView? Marked(Sentence cell) =>
        Views.TryGetValue(cell.Paragraph.Cell!.Value.Column, out var view) && Mark().IsMatch(cell.Text) ? view : null;

    [GeneratedRegex(@"ý\s+kiến|góp\s+ý|trả\s+lời|phúc\s+đáp|phản\s+hồi|quan\s+điểm|nội\s+dung\s+(?:tham\s+gia|thẩm\s+tra|đề\s+nghị)|kết\s+quả\s+(?:thẩm\s+tra|tham\s+gia)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Heading();

    [GeneratedRegex(@"tiếp\s+thu|giải\s+trình|ghi\s+chú|phản\s+hồi\s+của|xử\s+lý|của\s+(?:cơ\s+quan|đơn\s+vị)\s+(?:soạn|chủ|trình|lập)|kết\s+quả\s+chỉnh|đã\s+sửa", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^\s*(?:x|v|✓|✔|\+|có|01|1)\s*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Mark();
}
