using System.Globalization;
using System.Xml;
using TaskTracking.Documents.Reading.Encodings;
using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Tables;

/// <summary>
/// Reads a SpreadsheetML workbook (.xlsx): each sheet a table, each filled cell a line with its cell, values as stored
/// (a date is its serial number: attachments are matched by their words).
/// </summary>
internal static class SpreadsheetReader
{
    private const int MostCells = 300_000;

    public static SourceText Read(OpcPackage package)
    {
        var main = package.MainPart!;
        var relationships = package.RelationshipsOf(main);
        var strings = SharedStrings.Read(package, relationships.FirstOrDefault(r => r.Kind == "sharedStrings" && !r.IsExternal)?.Target);
        var lines = new List<SourceLine>();
        var table = 0;
        foreach (var sheet in relationships.Where(r => r.Kind == "worksheet" && !r.IsExternal))
        {
            package.Read(sheet.Target, reader => ReadSheet(reader, strings, table, lines));
            table++;
        }

        var (finished, encoding) = new EncodingGate().Finish(lines);
        return new SourceText
        {
            Format = FileFormat.Xlsx,
            Origin = finished.Count > 0 ? TextOrigin.Text : TextOrigin.None,
            Lines = finished,
            Active = PackageActivity.Of(package),
            Encoding = encoding,
        };
    }

    private static void ReadSheet(XmlReader reader, IReadOnlyList<string> strings, int table, List<SourceLine> lines)
    {
        var (row, column) = (-1, -1);
        while (BoundedXml.Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                (row, column) = (row + 1, -1);
            }
            else if (reader.LocalName == "c")
            {
                column = ColumnOf(reader.GetAttribute("r")) ?? column + 1;
                Add(CellText(reader, strings), new TableCell(table, Math.Max(0, row), column), lines);
            }
        }
    }

    private static void Add(string text, TableCell cell, List<SourceLine> lines)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (lines.Count >= MostCells)
        {
            throw new UnreadableFileException(ReadingCode.TooComplex);
        }

        lines.Add(new SourceLine { Text = text.ReplaceLineEndings(" "), Paragraph = lines.Count + 1, Cell = cell });
    }

    private static string CellText(XmlReader reader, IReadOnlyList<string> strings)
    {
        var type = reader.GetAttribute("t");
        var text = string.Empty;
        BoundedXml.Children(reader, child =>
        {
            if (child.LocalName == "v")
            {
                text = SharedStrings.Leaf(child);
            }
            else if (child.LocalName == "is")
            {
                text = SharedStrings.TextOf(child);
            }
        });
        if (type != "s")
        {
            return text;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : string.Empty;
    }

    // "BC12": column 54, from 0.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
