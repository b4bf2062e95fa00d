using TaskTracking.Documents.Reading.Encodings;
using TaskTracking.Documents.Reading.Tables;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading;

/// <summary>Reads plain text and CSV: one paragraph a line.</summary>
internal static class PlainTextReader
{
    private const int MostLines = 200_000;

    public static SourceText Read(byte[] bytes)
    {
        var texts = TextDecoding.Decode(bytes).Split('\n', MostLines + 1);
        if (texts.Length > MostLines)
        {
            throw new UnreadableFileException(ReadingCode.TooComplex);
        }

        var lines = new List<SourceLine>();
        var number = 0;
        foreach (var text in texts)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                lines.Add(new SourceLine { Text = text.TrimEnd('\r'), Paragraph = number });
            }
        }

        var (finished, encoding) = new EncodingGate().Finish(lines);
        return new SourceText { Format = CsvSigns.Are(texts) ? FileFormat.Csv : FileFormat.PlainText, Origin = TextOrigin.Text, Lines = finished, Encoding = encoding };
    }
}
