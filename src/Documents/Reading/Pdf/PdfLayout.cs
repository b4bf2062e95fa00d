using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Paper and type of a PDF as its lines show them. Side margins are where nearly all lines begin and end; top and bottom
/// margins a PDF does not tell.
/// </summary>
internal sealed class PdfLayout
{
    private const double MillimetresAPoint = 25.4 / 72;
    private const int FewestLines = 12;

    // A margin is seen where several lines keep it: on a page of short lines the longest one is no margin.
    private const int FewestAtEdge = 4;
    private const double SameEdge = 3;

    private readonly Dictionary<(string Font, double Size), int> _type = [];
    private readonly List<double> _left = [];
    private readonly List<double> _right = [];
    private (double Width, double Height)? _paper;

    /// <summary>The paper of the first page counts.</summary>
    public void Paper(double width, double height) => _paper ??= (width, height);

    public void Add(PdfSegment segment, double pageWidth)
    {
        var key = (PdfFontName.Family(segment.FontName), segment.Size);
        _type[key] = _type.GetValueOrDefault(key) + segment.Text.Length;
        _left.Add(segment.Box.Left);
        _right.Add(pageWidth - segment.Box.Right);
    }

    public LayoutFacts ToFacts()
    {
        var type = _type.Count == 0 ? default : _type.MaxBy(t => t.Value).Key;
        return new LayoutFacts
        {
            PageWidth = Millimetres(_paper?.Width),
            PageHeight = Millimetres(_paper?.Height),
            MarginLeft = Millimetres(Edge(_left)),
            MarginRight = Millimetres(Edge(_right)),
            BodyFont = string.IsNullOrEmpty(type.Font) ? null : type.Font,
            BodySize = type.Size > 0 ? type.Size : null,
        };
    }

    // The tenth part of the lines may stick out: stamps, page numbers, wide tables.
    private static double? Edge(List<double> distances)
    {
        if (distances.Count < FewestLines)
        {
            return null;
        }

        distances.Sort();
        var edge = distances[distances.Count / 10];
        return distances.Count(d => Math.Abs(d - edge) <= SameEdge) >= FewestAtEdge ? edge : null;
    }

    private static double? Millimetres(double? points) => points is null ? null : Math.Round(points.Value * MillimetresAPoint, 1);
}
