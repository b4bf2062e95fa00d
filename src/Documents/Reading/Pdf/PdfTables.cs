using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Finds the tables of a page and their cells, so that a cell is read whole and not line by line across the table. Only what
/// is headed "STT" or "TT" is one, as tables of administrative documents are: anything else in columns stays with
/// <see cref="ReadingOrder"/>.
/// </summary>
internal static partial class PdfTables
{
    private const int FewestColumns = 3;

    // In line heights: cells have some room above and below; between a table and the text after it there is more or a line across.
    private const double TallestGap = 1.6;

    private const int FarthestBelow = 8;

    // A heading of several lines stands around its "STT", set as tight as lines of one paragraph.
    private const double TightGap = 0.25;

    /// <summary>The segments in reading order, those of tables with their cells.</summary>
    /// <param name="segments">From top to bottom, on a line from left to right.</param>
    /// <param name="tables">How many tables came before on earlier pages; counted on.</param>
    public static IReadOnlyList<(PdfSegment Segment, TableCell? Cell)> Of(IReadOnlyList<PdfSegment> segments, ref int tables)
    {
        var ordered = new List<(PdfSegment, TableCell?)>(segments.Count);
        var lines = PdfLine.Of(segments).ToList();
        var from = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsHead(lines[i]) || TableGrid.Around(lines, i, from) is not { } grid)
            {
                continue;
            }

            AddText(ordered, lines, from, grid.First);
            ordered.AddRange(grid.Cells(tables++));
            from = grid.End;
            i = grid.End - 1;
        }

        AddText(ordered, lines, from, lines.Count);
        return ordered;
    }

    private static bool IsHead(PdfLine line) => line.Segments.Any(s => Head().IsMatch(VietnameseText.Fold(s.Text))) || OfAgencies(line);

    // "Cơ quan | Văn bản | Ý kiến": the usual table of opinions without numbers.
    private static bool OfAgencies(PdfLine line) =>
        line.Segments.Count > 1 && AgencyHead().IsMatch(VietnameseText.Fold(line.Segments[0].Text))
        && line.Segments.Skip(1).Any(s => OpinionHead().IsMatch(VietnameseText.Fold(s.Text)));

    private static void AddText(List<(PdfSegment, TableCell?)> ordered, IReadOnlyList<PdfLine> lines, int from, int to)
    {
        var text = lines.Skip(from).Take(to - from).SelectMany(l => l.Segments).ToList();
        ordered.AddRange(ReadingOrder.Of(text).Select(s => (s, (TableCell?)null)));
    }

    [GeneratedRegex(@"^(?:số\s+)?s?tt\.?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:tên\s+)?(?:(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|sở|ngành|địa\s+phương)(?:\s*,\s*(?:sở|ngành|ban|đơn\s+vị|địa\s+phương|cơ\s+quan|số\s+văn\s+bản|văn\s+bản))*|nơi)(?:\s+(?:được\s+)?(?:hỏi|gửi|trả\s+lời|góp\s+ý|tham\s+gia(?:\s+ý\s+kiến)?|lấy\s+ý\s+kiến|cho\s+ý\s+kiến))?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex AgencyHead();

    [GeneratedRegex(@"ý\s+kiến|góp\s+ý|trả\s+lời|nội\s+dung|tóm\s+tắt|quan\s+điểm|kết\s+quả|đồng\s+ý|thống\s+nhất|tiếp\s+thu", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OpinionHead();

    // "4. Đề nghị" below a table without numbers.
    private static bool IsNextPart(PdfLine line) =>
        line.Segments.Count == 1 && NextPart().IsMatch(line.Segments[0].Text) && !Body().IsMatch(VietnameseText.Fold(line.Segments[0].Text));

    [GeneratedRegex(@"^(?:\d{1,2}|[IVX]{1,5})[.)]\s+\p{Lu}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NextPart();

    // The beginning of a body's name in the first column.
    [GeneratedRegex(@"^(?:\d{1,2}[.)]?\s*)?(?:sở|ban|ubnd|ủy\s+ban|công\s+an|bộ|bch|thanh\s+tra|văn\s+phòng|chi\s+cục|cục|kho\s+bạc|bảo\s+hiểm|hội|liên|trường|trung\s+tâm|công\s+ty|phòng|đảng|tòa|viện|xã|phường|huyện|thị\s+xã|thành\s+phố|đặc\s+khu|đài|ngân\s+hàng|tỉnh|thuế|thống\s+kê|điện\s+lực|các)(?!\p{L})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Body();

    /// <summary>The lines of one table and the stretches of the page that its columns take.</summary>
    private sealed class TableGrid(IReadOnlyList<PdfLine> lines, int first, int head, int end, IReadOnlyList<(double Left, double Right)> columns)
    {
        public int First => first;

        public int End => end;

        /// <summary>The table around its head; null where there are too few columns or no rows.</summary>
        public static TableGrid? Around(List<PdfLine> lines, int head, int from)
        {
            var columns = lines[head].Segments.Select(s => (s.Box.Left, s.Box.Right)).ToList();
            var first = head;
            while (first > from && MayHead(lines[first - 1], lines[head]) && lines[first].Top - lines[first - 1].Bottom < TightGap * lines[head].Height && TryWiden(columns, lines, first - 1, head))
            {
                first--;
            }

            var end = head + 1;
            while (end < lines.Count && lines[end].Top - lines[end - 1].Bottom < TallestGap * lines[head].Height && !(OfAgencies(lines[head]) && IsNextPart(lines[end])) && TryWiden(columns, lines, end, head))
            {
                end++;
            }

            return columns.Count >= (OfAgencies(lines[head]) ? 2 : FewestColumns) && end > head + 1 ? new TableGrid(lines, first, head, end, [.. columns.OrderBy(c => c.Left)]) : null;
        }

        /// <summary>Cell after cell, each line by line.</summary>
        public IEnumerable<(PdfSegment Segment, TableCell? Cell)> Cells(int table)
        {
            var rows = Rows();
            return from line in Enumerable.Range(first, end - first)
                   from segment in lines[line].Segments
                   let column = ColumnOf(segment)
                   orderby rows[line - first], column, line
                   select (segment, (TableCell?)new TableCell(table, rows[line - first], column));
        }

        // The last line of the text above, set as tight, is no heading: one word alone, or not bold where the heading is.
        private static bool MayHead(PdfLine line, PdfLine head) => head.Segments.All(s => s.Bold) ? line.Segments.All(s => s.Bold) : line.Segments.Count > 1;

        // A line fits where none of its stretches joins two columns, or parts at its widest gap into some that do not; a stretch
        // beside all of them is a column of its own.
        private static bool TryWiden(List<(double Left, double Right)> columns, List<PdfLine> lines, int at, int head)
        {
            // Two cells in one run beside a third; a run across all columns is the text after the table.
            var crowded = lines[at].Segments.Count > 1 && columns.Count > 2;
            var widened = columns.ToList();
            var fitting = new List<PdfSegment>();
            var pending = new Stack<PdfSegment>(lines[at].Segments.Reverse());
            while (pending.TryPop(out var segment))
            {
                var box = segment.Box;
                var met = widened.Where(c => box.Left < c.Right && box.Right > c.Left).ToList();
                var (left, right) = (Math.Min(box.Left, met.Select(c => c.Left).DefaultIfEmpty(box.Left).Min()), Math.Max(box.Right, met.Select(c => c.Right).DefaultIfEmpty(box.Right).Max()));
                if (met.Count <= 1 || (met.Count == 2 && crowded && AreOne(met, lines, Math.Min(at, head), Math.Max(at, head))))
                {
                    widened = [.. widened.Except(met), (left, right)];
                    fitting.Add(segment);
                }
                else if ((segment.SplitAtWidestGap() ?? (crowded && met.Count == 2 ? segment.SplitNear(met.Max(c => c.Left)) ?? SplitAsBelow(segment, lines, at) : null)) is { } parts)
                {
                    // Parted where a column begins, a run of the whole row is a row like any other.
                    crowded |= columns.Count > 2 && columns.Exists(c => Math.Abs(c.Left - parts.Right.Box.Left) < 1);
                    pending.Push(parts.Right);
                    pending.Push(parts.Left);
                }
                else
                {
                    return false;
                }
            }

            columns.Clear();
            columns.AddRange(widened);
            lines[at] = new PdfLine(fitting);
            return true;
        }

        // Under headings set in the middle only the next lines show where a column begins.
        private static (PdfSegment Left, PdfSegment Right)? SplitAsBelow(PdfSegment segment, List<PdfLine> lines, int at) => lines
            .Skip(at + 1).Take(FarthestBelow).SelectMany(l => l.Segments)
            .Select(s => s.Box.Left)
            .Where(left => left > segment.Box.Left + segment.Height && left < segment.Box.Right - segment.Height)
            .Select(segment.SplitNear)
            .FirstOrDefault(parts => parts is not null);

        // A heading set in the middle of its column and a short word at its edge look like two columns: no line fills both.
        private static bool AreOne(List<(double Left, double Right)> met, List<PdfLine> lines, int from, int to) =>
            !lines.Skip(from).Take(to - from + 1).Any(l => met.TrueForAll(c => l.Segments.Any(s => s.Box.Left < c.Right && s.Box.Right > c.Left && !met.TrueForAll(m => s.Box.Left < m.Right && s.Box.Right > m.Left))));

        private int ColumnOf(PdfSegment segment)
        {
            var middle = (segment.Box.Left + segment.Box.Right) / 2;
            for (var i = 0; i < columns.Count; i++)
            {
                if (middle <= columns[i].Right)
                {
                    return i;
                }
            }

            return columns.Count - 1;
        }

        // The row of each line from the first: 0 for the heading; then by the numbers of the first column. Numbers stand at the
        // top of their row, or in its middle: then a row reaches as far below its number as above it.
        private int[] Rows()
        {
            var rows = new int[end - first];
            var numbers = Enumerable.Range(head + 1, end - head - 1).Where(i => Number().IsMatch(Numbering(i))).ToList();
            if (numbers.Count == 0 && OfAgencies(lines[head]))
            {
                return ByNames(rows);
            }

            if (numbers.Count == 0)
            {
                return [.. Enumerable.Range(0, rows.Length).Select(i => Math.Max(0, i + first - head))];
            }

            var start = BodyStart(numbers[0]);
            var atTop = start == numbers[0];
            var row = 0;
            var bottom = double.MinValue;
            var top = lines[start].Top;
            for (var i = start; i < end; i++)
            {
                if (atTop ? numbers.Contains(i) : row == 0 || (lines[i].Middle > bottom && row < numbers.Count))
                {
                    top = row == 0 ? top : bottom;
                    bottom = (2 * lines[numbers[Math.Min(row, numbers.Count - 1)]].Middle) - top;
                    row++;
                }

                rows[i - first] = row;
            }

            return rows;
        }

        // A row begins where the first column names a body; further lines of a name begin small.
        private int[] ByNames(int[] rows)
        {
            var row = 0;
            for (var i = head + 1; i < end; i++)
            {
                var name = Numbering(i);
                row += row == 0 || (name.Length > 0 && char.IsUpper(name[0]) && Body().IsMatch(VietnameseText.Fold(name))) ? 1 : 0;
                rows[i - first] = row;
            }

            return rows;
        }

        // The heading's lines are bold; where they are not, it ends with its "STT".
        private int BodyStart(int number)
        {
            var start = head + 1;
            while (start < number && lines[start].Segments.All(s => s.Bold))
            {
                start++;
            }

            return start;
        }

        private string Numbering(int line) => lines[line].Segments[0] is { } segment && ColumnOf(segment) == 0 ? segment.Text.Trim() : string.Empty;
    }

    [GeneratedRegex(@"^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[a-hA-H])[.)]?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Number();
}
