namespace TaskTracking.Documents.Reading.Word;

/// <summary>What most of the letters of a stretch of text look like.</summary>
internal sealed class LookTally
{
    private readonly Dictionary<double, int> _sizes = [];
    private readonly Dictionary<string, int> _fonts = new(StringComparer.Ordinal);
    private int _letters;
    private int _bold;
    private int _italic;

    public bool Bold => _bold * 2 > _letters;

    public bool Italic => _italic * 2 > _letters;

    public double? Size => _sizes.Count == 0 ? null : _sizes.MaxBy(pair => pair.Value).Key;

    public string? Font => _fonts.Count == 0 ? null : _fonts.MaxBy(pair => pair.Value).Key;

    public void Add(string text, in RunLook look, string? typeface)
    {
        var letters = text.Count(c => !char.IsWhiteSpace(c));
        _letters += letters;
        _bold += look.Bold == true ? letters : 0;
        _italic += look.Italic == true ? letters : 0;
        Add(_sizes, look.Size ?? 0, letters);
        Add(_fonts, typeface ?? string.Empty, letters);
    }

    private static void Add<TKey>(Dictionary<TKey, int> tally, TKey key, int letters)
        where TKey : notnull
    {
        if (letters > 0 && !key.Equals(default(TKey)) && key is not "")
        {
            tally[key] = tally.GetValueOrDefault(key) + letters;
        }
    }
}
