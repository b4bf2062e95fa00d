using System.Text;
using TaskTracking.Documents.Reading.Encodings;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>
/// Reads the text of Word 97–2003: every paragraph, line and cell a line of its own, cells one after the other. Typefaces and
/// layout are not read; TCVN3 and VNI are told by their letters.
/// </summary>
internal static class OldWordReader
{
    private const int Comments = 4;
    private const int MostLines = 200_000;

    private static readonly LineZone[] Zones =
        [LineZone.Body, LineZone.Footnote, LineZone.PageHeader, LineZone.Annotation, LineZone.Annotation, LineZone.Footnote, LineZone.TextBox, LineZone.TextBox];

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or null where the file is of another make.</summary>
    public static SourceText? Read(CompoundFile compound, IReadOnlyList<ActiveContent> active)
    {
        if (OldWordFile.Open(compound) is not { } file)
        {
            return null;
        }

        var marks = OldWordMarks.Of(file);
        var hidden = new HiddenTally();
        var raw = new List<SourceLine>();
        var characters = Characters(file).GetEnumerator();
        for (var part = 0; part < file.Counts.Count; part++)
        {
            var lines = Lines(characters, file.Counts[part], marks, hidden, Zones[part], raw.Count);
            if (part == Comments && lines.Count > 0)
            {
                hidden.Add(HiddenContentKind.Comment, lines[0], lines[0].Text);
            }
            else
            {
                raw.AddRange(lines);
            }
        }

        if (marks.Insertions > 0 && raw.Count > 0)
        {
            hidden.Add(HiddenContentKind.TrackedChange, raw[0], string.Empty);
        }

        var (finished, encoding) = new EncodingGate().Finish(raw);
        return raw.Count == 0 ? null : new SourceText { Format = FileFormat.Doc, Origin = TextOrigin.Text, Lines = finished, Hidden = hidden.ToList(), Active = active, Encoding = encoding };
    }

    private static IEnumerable<(char Letter, int At)> Characters(OldWordFile file)
    {
        foreach (var piece in file.Pieces)
        {
            for (var i = 0; i < piece.Count; i++)
            {
                var at = piece.At + (piece.IsNarrow ? i : 2 * i);
                yield return (piece.IsNarrow ? Western.GetString(file.Stream, at, 1)[0] : (char)(file.Stream[at] | (file.Stream[at + 1] << 8)), at);
            }
        }
    }

    private static List<SourceLine> Lines(IEnumerator<(char Letter, int At)> characters, int count, OldWordMarks marks, HiddenTally hidden, LineZone zone, int before)
    {
        var lines = new List<SourceLine>();
        var line = new OldWordLine();
        for (var i = 0; i < count && characters.MoveNext(); i++)
        {
            var (letter, at) = characters.Current;
            if (OldWordLine.Ends(letter))
            {
                Close();
            }
            else
            {
                line.Add(letter, marks.At(at));
            }
        }

        Close();
        return lines;

        void Close()
        {
            var place = new SourceLine { Text = line.Visible, Paragraph = before + lines.Count + 1, Zone = zone };
            if (line.Unseen is { } kind)
            {
                hidden.Add(kind, place, line.Hidden);
            }

            if (!string.IsNullOrWhiteSpace(place.Text))
            {
                lines.Add(lines.Count + before < MostLines ? place : throw new UnreadableFileException(ReadingCode.TooComplex));
            }

            line.Clear();
        }
    }
}
