using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Whether the appearance of a widget puts anything on the page, by the operators of its content (ISO 32000-2 annex A).</summary>
internal static class Drawing
{
    private const long Hidden = 2;
    private const int DeepestStates = 4;

    /// <summary>Operators that leave no mark.</summary>
    private static readonly HashSet<string> Silent = ["q", "Q", "cm", "BMC", "BDC", "EMC", "MP", "DP", "n", "BT", "ET", "true", "false", "null"];

    private static readonly HashSet<string> Filling = ["f", "F", "f*", "B", "B*", "b", "b*", "sh"];

    private static readonly HashSet<string> Pictures = ["Do", "BI", "sh"];

    /// <summary>Whether a reader sees anything of this widget. What cannot be read counts as seen.</summary>
    public static bool Shows(DocumentView view, PdfDictionary widget) =>
        ((view.Integer(widget, "F") ?? 0) & Hidden) == 0
        && (widget["Rect"] is { } place && Rectangle.Read(view, place) is not { Area: 0 })
        && (Paints(view, widget) || Streams(view, widget).Any(stream => Operators(view, stream) is not { } words || words.Exists(word => !Silent.Contains(word))));

    /// <summary>Whether the appearance draws pictures, other forms or shadings, which no text typed into a field needs.</summary>
    public static bool HasPictures(DocumentView view, PdfDictionary widget) =>
        Streams(view, widget).Any(stream => Operators(view, stream) is not { } words || words.Exists(Pictures.Contains));

    /// <summary>A colour of background or border: readers paint it themselves where there is no appearance.</summary>
    private static bool Paints(DocumentView view, PdfDictionary widget) =>
        view.Get<PdfDictionary>(widget, "MK") is { } look && (view.Items(look, "BG").Count > 0 || view.Items(look, "BC").Count > 0);

    private static IEnumerable<PdfStream> Streams(DocumentView view, PdfDictionary widget) =>
        view.Get<PdfDictionary>(widget, "AP") is { } appearance ? Streams(view, appearance, 0) : [];

    private static IEnumerable<PdfStream> Streams(DocumentView view, PdfDictionary states, int depth) => states.Entries.Values.SelectMany(value =>
        view.Resolve(value) switch
        {
            PdfStream stream => [stream],
            PdfDictionary inner when depth < DeepestStates => Streams(view, inner, depth + 1),
            _ => [],
        });

    /// <summary>Whether a content stream fills areas, so that what lies under them may be hidden.</summary>
    public static bool Fills(DocumentView view, PdfStream stream) => Operators(view, stream) is not { } words || words.Exists(Filling.Contains);

    /// <summary>The operators of a content stream; null where it cannot be read.</summary>
    private static List<string>? Operators(DocumentView view, PdfStream stream)
    {
        try
        {
            var lexer = new PdfLexer(view.Store.Decode(stream, view), 0);
            var words = new List<string>();
            for (var token = lexer.Next(); token.Kind != PdfTokenKind.EndOfData; token = lexer.Next())
            {
                view.Store.Budget.Visit();
                if (token.Kind == PdfTokenKind.Keyword)
                {
                    words.Add(System.Text.Encoding.Latin1.GetString(lexer.Text(token)));
                }
            }

            return words;
        }
        catch (PdfFault fault) when (fault.Code == "file-corrupt")
        {
            return null;
        }
    }
}
