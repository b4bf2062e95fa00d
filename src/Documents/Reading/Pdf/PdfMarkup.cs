using System.Globalization;
using System.Net;
using System.Text;
using TaskTracking.Facts;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// Reads what <c>pdftohtml -xml -noroundcoord</c> writes. Not with an XML parser: control characters of a PDF pass into that
/// output unescaped, and one of them would cost the whole text.
/// </summary>
internal sealed class PdfMarkup
{
    private const int MostFragments = 400_000;

    private readonly Dictionary<string, PdfFont> _fonts = new(StringComparer.Ordinal);
    private readonly List<PdfTextPage> _pages = [];
    private List<PdfFragment> _fragments = [];
    private HashSet<PdfFont> _set = [];
    private int _count;

    /// <summary>Gives the pages in order.</summary>
    public static IReadOnlyList<PdfTextPage> Read(byte[] output)
    {
        var markup = new PdfMarkup();
        markup.ReadAll(Encoding.UTF8.GetString(output));
        return markup._pages;
    }

    private void ReadAll(string xml)
    {
        var (width, height, number) = (0.0, 0.0, 0);
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0; at = xml.IndexOf('<', at))
        {
            var end = xml.IndexOf('>', at);
            if (end < 0)
            {
                return;
            }

            var tag = xml.AsSpan(at + 1, end - at - 1);
            at = end;
            if (tag.StartsWith("text "))
            {
                at = ReadText(xml, tag, end + 1);
            }
            else if (tag.StartsWith("fontspec "))
            {
                ReadFont(tag);
            }
            else if (tag.StartsWith("page "))
            {
                (width, height, number) = (Number(tag, "width"), Number(tag, "height"), (int)Number(tag, "number"));
            }
            else if (tag is "/page")
            {
                var used = _fragments.Select(f => f.Font).ToHashSet();
                _pages.Add(new PdfTextPage(number, width, height, _fragments, _set.Any(font => !used.Contains(font))));
                (_fragments, _set) = ([], []);
            }
        }
    }

    private void ReadFont(ReadOnlySpan<char> tag)
    {
        var opacity = Attribute(tag, "opacity");
        var font = new PdfFont(
            WebUtility.HtmlDecode(Attribute(tag, "family").ToString()),
            Number(tag, "size"),
            Attribute(tag, "color") is "#ffffff" || (opacity.Length > 0 && Number(tag, "opacity") < 0.05));
        _fonts[Attribute(tag, "id").ToString()] = font;
        _set.Add(font);
    }

    private int ReadText(string xml, ReadOnlySpan<char> tag, int start)
    {
        var end = xml.IndexOf("</text>", start, StringComparison.Ordinal);
        if (end < 0)
        {
            return xml.Length;
        }

        if (++_count > MostFragments)
        {
            throw new UnreadableFileException(ReadingCode.TooComplex);
        }

        var inner = xml.AsSpan(start, end - start);
        var (left, top) = (Number(tag, "left"), Number(tag, "top"));
        var box = new Box(left, top, left + Number(tag, "width"), top + Number(tag, "height"));
        var font = _fonts.GetValueOrDefault(Attribute(tag, "font").ToString()) ?? new PdfFont(string.Empty, 0, false);
        _fragments.Add(new PdfFragment(TextOf(inner), box, font, ShareOf(inner, "<b>", "</b>") > 0.5, ShareOf(inner, "<i>", "</i>") > 0.5));
        return end;
    }

    // Tags inside are b, i and a; characters that are no text at all become spaces.
    private static string TextOf(ReadOnlySpan<char> inner)
    {
        var text = new StringBuilder(inner.Length);
        var inTag = false;
        foreach (var character in inner)
        {
            if (character is '<' or '>')
            {
                inTag = character == '<';
            }
            else if (!inTag)
            {
                text.Append(char.IsControl(character) ? ' ' : character);
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    // Of the letters, those between the tags; the tags themselves count on neither side.
    private static double ShareOf(ReadOnlySpan<char> inner, string open, string close)
    {
        var (inside, all, within) = (0, 0, false);
        for (var at = 0; at < inner.Length; at++)
        {
            if (inner[at] != '<')
            {
                all++;
                inside += within ? 1 : 0;
                continue;
            }

            within = inner[at..].StartsWith(open) || (within && !inner[at..].StartsWith(close));
            var end = inner[at..].IndexOf('>');
            at = end < 0 ? inner.Length : at + end;
        }

        return (double)inside / Math.Max(1, all);
    }

    private static double Number(ReadOnlySpan<char> tag, string name) =>
        double.TryParse(Attribute(tag, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> tag, string name)
    {
        var start = tag.IndexOf(" " + name + "=\"");
        if (start < 0)
        {
            return default;
        }

        var value = tag[(start + name.Length + 3)..];
        var end = value.IndexOf('"');
        return end < 0 ? default : value[..end];
    }
}
