using System.Globalization;
using System.Text;
using System.Xml;
using TaskTracking.Documents.Reading.Packages;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>
/// The numbers that Word writes before list paragraphs ("Điều 1.", "2.1.", "a)", "-"): they are seen on the page and stand
/// nowhere in the text (17.9). Counts as the document is read, so one instance serves one document.
/// </summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, ListLevel[]> _templates = [];
    private readonly Dictionary<int, int> _lists = [];
    private readonly Dictionary<(int List, int Level), int> _starts = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _restarted = [];

    private sealed record ListLevel(string Format, string Text, int Start);

    public static WordNumbering Read(OpcPackage package, string? part)
    {
        var numbering = new WordNumbering();
        if (part is not null)
        {
            package.Read(part, root => BoundedXml.Children(root, numbering.ReadChild));
        }

        return numbering;
    }

    /// <summary>The mark before the next paragraph of a list, with a space after it; empty where the list has none.</summary>
    public string Next(int? list, int? level)
    {
        var depth = Math.Clamp(level ?? 0, 0, Levels - 1);
        if (list is not > 0 || !_lists.TryGetValue(list.Value, out var template) || !_templates.TryGetValue(template, out var levels))
        {
            return string.Empty;
        }

        var counters = Counters(list.Value, template);
        counters[depth] = (counters[depth] ?? (StartOf(list.Value, depth, levels) - 1)) + 1;
        Array.Clear(counters, depth + 1, Levels - depth - 1);
        var text = levels[depth].Format is "bullet" ? "-" : Fill(levels, depth, counters);
        return text.Length == 0 ? string.Empty : text + " ";
    }

    // Lists of one template count on; a list with a start of its own restarts it once.
    private int?[] Counters(int list, int template)
    {
        if (!_counters.TryGetValue(template, out var counters))
        {
            _counters[template] = counters = new int?[Levels];
        }

        if (_restarted.Add(list))
        {
            for (var level = 0; level < Levels; level++)
            {
                if (_starts.ContainsKey((list, level)))
                {
                    Array.Clear(counters, level, Levels - level);
                }
            }
        }

        return counters;
    }

    private int StartOf(int list, int level, ListLevel[] levels) =>
        _starts.TryGetValue((list, level), out var start) ? start : levels[level].Start;

    private static string Fill(ListLevel[] levels, int depth, int?[] counters)
    {
        if (levels[depth].Format == "none")
        {
            return string.Empty;
        }

        var text = new StringBuilder(levels[depth].Text);
        for (var level = 0; level <= depth; level++)
        {
            var number = counters[level] ?? levels[level].Start;
            text.Replace("%" + (level + 1).ToString(CultureInfo.InvariantCulture), ListNumber.Write(number, levels[level].Format));
        }

        return text.ToString().Trim();
    }

    private void ReadChild(XmlReader child)
    {
        if (child.LocalName == "abstractNum" && WordXml.Number(child, "abstractNumId") is { } template)
        {
            _templates[template] = ReadTemplate(child);
        }
        else if (child.LocalName == "num" && WordXml.Number(child, "numId") is { } list)
        {
            BoundedXml.Children(child, inner => ReadList(list, inner));
        }
    }

    private void ReadList(int list, XmlReader inner)
    {
        if (inner.LocalName == "abstractNumId" && WordXml.Number(inner, "val") is { } template)
        {
            _lists[list] = template;
        }
        else if (inner.LocalName == "lvlOverride" && WordXml.Number(inner, "ilvl") is { } level)
        {
            BoundedXml.Children(inner, leaf =>
            {
                if (leaf.LocalName == "startOverride" && WordXml.Number(leaf, "val") is { } start)
                {
                    _starts[(list, level)] = start;
                }
            });
        }
    }

    private static ListLevel[] ReadTemplate(XmlReader reader)
    {
        var levels = Enumerable.Repeat(new ListLevel("none", string.Empty, 1), Levels).ToArray();
        BoundedXml.Children(reader, child =>
        {
            if (child.LocalName == "lvl" && WordXml.Number(child, "ilvl") is >= 0 and < Levels and { } level)
            {
                levels[level] = ReadLevel(child);
            }
        });
        return levels;
    }

    private static ListLevel ReadLevel(XmlReader reader)
    {
        var level = new ListLevel("decimal", string.Empty, 0);
        BoundedXml.Children(reader, child => level = child.LocalName switch
        {
            "numFmt" => level with { Format = WordXml.Value(child) ?? "decimal" },
            "lvlText" => level with { Text = WordXml.Value(child) ?? string.Empty },
            "start" => level with { Start = WordXml.Number(child, "val") ?? 0 },
            _ => level,
        });
        return level;
    }
}
