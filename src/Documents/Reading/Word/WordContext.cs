using TaskTracking.Documents.Reading.Encodings;

namespace TaskTracking.Documents.Reading.Word;

/// <summary>What all stories of one document share: looks, numbering, fonts, and the counters that run through them.</summary>
internal sealed class WordContext(WordStyles styles, WordTheme theme, WordNumbering numbering)
{
    // Some thousand pages; an honest dossier has none of that size.
    private const int MostCharacters = 8_000_000;
    private const int MostLines = 200_000;

    private int _characters;
    private int _lines;

    public WordStyles Styles { get; } = styles;

    public WordTheme Theme { get; } = theme;

    public WordNumbering Numbering { get; } = numbering;

    public EncodingGate Encodings { get; } = new();

    public HiddenTally Hidden { get; } = new();

    /// <summary>Counts a line against the bounds.</summary>
    public void Count(int characters)
    {
        _characters += characters;
        _lines++;
        if (_characters > MostCharacters || _lines > MostLines)
        {
            throw new UnreadableFileException(ReadingCode.TooComplex);
        }
    }
}
