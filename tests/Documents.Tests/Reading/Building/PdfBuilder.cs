using System.Globalization;
using System.Text;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>
/// Writes a PDF of one or more pages object by object. Its letters are single bytes with a ToUnicode map, so that any
/// Vietnamese text can be set without a typeface file. Coordinates are points from the bottom left.
/// </summary>
internal sealed class PdfBuilder
{
    private readonly List<string> _objects = [string.Empty, string.Empty];
    private readonly List<(StringBuilder Content, List<int> Annotations, List<int> Pictures, string Extra)> _pages = [];
    private readonly Dictionary<char, byte> _codes = [];
    private readonly Dictionary<string, int> _fonts = new(StringComparer.Ordinal);
    private string _catalog = string.Empty;

    public PdfBuilder() => Page();

    public PdfBuilder Page(string extra = "")
    {
        _pages.Add((new StringBuilder(), [], [], extra));
        return this;
    }

    /// <summary>Draws a picture over the whole page; its size is in dots.</summary>
    public PdfBuilder Picture(int width, int height)
    {
        _pages[^1].Pictures.Add(AddStream(Invariant($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8"), "0"));
        return Raw(Invariant($"q 595 0 0 842 0 0 cm /P{_pages[^1].Pictures[^1]} Do Q\n"));
    }

    /// <summary>Draws what stands in a form.</summary>
    public PdfBuilder Form(string entries, string operators)
    {
        _pages[^1].Pictures.Add(AddStream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + entries, operators));
        return Raw(Invariant($"/P{_pages[^1].Pictures[^1]} Do\n"));
    }

    public PdfBuilder Catalog(string entries)
    {
        _catalog += entries;
        return this;
    }

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    public int AddStream(string dictionary, string content) =>
        Add(Invariant($"<<{dictionary}/Length {content.Length}>>stream\n{content}\nendstream"));

    /// <summary>Sets text; <paramref name="before"/> holds operators in front of it ("3 Tr", "1 1 1 rg").</summary>
    public PdfBuilder Text(double x, double y, string text, double size = 13, string font = "AAAAAA+TimesNewRomanPSMT", string before = "")
    {
        _pages[^1].Content.Append(Show(x, y, text, size, font, before));
        return this;
    }

    public PdfBuilder Raw(string operators)
    {
        _pages[^1].Content.Append(operators);
        return this;
    }

    /// <summary>A signature field whose appearance draws text, as the state's signing tools stamp number, day and month.</summary>
    public PdfBuilder SignatureWidget(double x, double y, double width, double height, string text, string font = "BBBBBB+TimesNewRomanPSMT") =>
        Annotation(x, y, width, height, text, "/Subtype/Widget/FT/Sig/T(s)", font);

    public PdfBuilder Annotation(double x, double y, double width, double height, string text, string entries, string font = "BBBBBB+TimesNewRomanPSMT")
    {
        var inner = AddStream(Invariant($"/Type/XObject/Subtype/Form/BBox[0 0 {width} {height}]/Resources<<{Fonts(font)}>>"), Show(2, 3, text, 12, font, string.Empty));
        var form = AddStream(Invariant($"/Type/XObject/Subtype/Form/BBox[0 0 {width} {height}]/Resources<</XObject<</FRM {inner} 0 R>>>>"), "/FRM Do");
        _pages[^1].Annotations.Add(Add(Invariant($"<</Type/Annot{entries}/F 4/Rect[{x} {y} {x + width} {y + height}]/AP<</N {form} 0 R>>>>")));
        return this;
    }

    /// <summary>An annotation given whole.</summary>
    public PdfBuilder Annotation(string dictionary)
    {
        _pages[^1].Annotations.Add(Add(dictionary));
        return this;
    }

    public byte[] Build()
    {
        var kids = new List<int>();
        foreach (var (content, annotations, pictures, extra) in _pages)
        {
            var stream = AddStream(string.Empty, content.ToString());
            var annots = string.Join(' ', annotations.Select(a => Invariant($"{a} 0 R")));
            var drawn = string.Concat(pictures.Select(p => Invariant($"/P{p} {p} 0 R")));
            kids.Add(Add(Invariant($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {stream} 0 R/Resources<<{Fonts([.. _fonts.Keys])}/XObject<<{drawn}>>>>/Annots[{annots}]{extra}>>")));
        }

        _objects[0] = $"<</Type/Catalog/Pages 2 0 R{_catalog}>>";
        _objects[1] = Invariant($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => Invariant($"{k} 0 R")))}]>>");
        WriteFonts();
        return Assemble();
    }

    private byte[] Assemble()
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{_objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => file.Append(CultureInfo.InvariantCulture, $"{o:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {_objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private string Show(double x, double y, string text, double size, string font, string before)
    {
        Fonts(font);
        var codes = string.Concat(text.Select(c => Code(c).ToString("X2", CultureInfo.InvariantCulture)));
        return Invariant($"q BT {before} /{Key(font)} {size} Tf {x} {y} Td <{codes}> Tj ET Q\n");
    }

    private byte Code(char letter)
    {
        if (!_codes.TryGetValue(letter, out var code))
        {
            _codes[letter] = code = (byte)(33 + _codes.Count);
        }

        return code;
    }

    private string Fonts(params string[] names)
    {
        foreach (var name in names.Where(n => !_fonts.ContainsKey(n)))
        {
            _fonts[name] = Add(string.Empty);
        }

        return "/Font<<" + string.Concat(names.Select(n => Invariant($"/{Key(n)} {_fonts[n]} 0 R"))) + ">>";
    }

    private static string Key(string font) => "F" + string.Concat(font.Where(char.IsLetterOrDigit));

    // Every letter half an em wide, a space a quarter.
    private void WriteFonts()
    {
        var map = string.Join('\n', _codes.Select(c => Invariant($"<{c.Value:X2}> <{(int)c.Key:X4}>")));
        var unicode = AddStream(string.Empty, $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange {Invariant($"{_codes.Count}")} beginbfchar\n{map}\nendbfchar endcmap end");
        var widths = string.Join(' ', Enumerable.Range(33, 223).Select(c => _codes.Any(p => p.Value == c && p.Key == ' ') ? "250" : "500"));
        foreach (var (name, number) in _fonts)
        {
            _objects[number - 1] = Invariant($"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 33/LastChar 255/Widths[{widths}]/ToUnicode {unicode} 0 R/Encoding/WinAnsiEncoding>>");
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
