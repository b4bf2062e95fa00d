using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Where the parts of a PDF stand, found by their words alone, so that damaged files have parts too.</summary>
internal sealed partial class FileParts
{
    private readonly string text;

    public FileParts(byte[] file)
    {
        text = Encoding.Latin1.GetString(file);
        Objects = [.. ObjectHead().Matches(text).Select(match => Object(match))];
        RevisionEnds = [.. EndMark().Matches(text).Select(match => match.Index + match.Length)];
        Entries = [.. Entry().Matches(text).Select(match => (match.Index, match.Length))];
        Numbers = [.. Number().Matches(text).Take(4_000).Select(match => (match.Index, match.Length))];
        ByteRanges = [.. ByteRange().Matches(text).Select(match => (match.Groups["r"].Index, match.Groups["r"].Length))];
        Contents = [.. ContentsString().Matches(text).Select(match => (match.Groups["h"].Index, match.Groups["h"].Length))];
    }

    /// <summary>"N G obj" to "endobj", with the number.</summary>
    public IReadOnlyList<(int Number, int Start, int Body, int End)> Objects { get; }

    /// <summary>Just behind each %%EOF.</summary>
    public IReadOnlyList<int> RevisionEnds { get; }

    /// <summary>Lines of cross-reference tables.</summary>
    public IReadOnlyList<(int Start, int Length)> Entries { get; }

    /// <summary>Whole numbers, wherever they stand.</summary>
    public IReadOnlyList<(int Start, int Length)> Numbers { get; }

    /// <summary>What stands in the brackets.</summary>
    public IReadOnlyList<(int Start, int Length)> ByteRanges { get; }

    /// <summary>The hex digits of signatures.</summary>
    public IReadOnlyList<(int Start, int Length)> Contents { get; }

    /// <summary>Number of the object that a trailer names last by this key; null where none does.</summary>
    public int? Last(string key)
    {
        var matches = Regex.Matches(text, key + @"\s+(?<n>\d{1,7})\s+\d+\s+R", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        return matches.Count == 0 ? null : int.Parse(matches[^1].Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>What the last "startxref" says.</summary>
    public string? StartXref => StartMark().Matches(text) is { Count: > 0 } marks ? marks[^1].Groups["n"].Value : null;

    public string TextOf(int start, int length) => text.Substring(start, length);

    private (int Number, int Start, int Body, int End) Object(Match head)
    {
        var end = text.IndexOf("endobj", head.Index, StringComparison.Ordinal);
        return (int.Parse(head.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), head.Index, head.Index + head.Length, end < 0 ? text.Length : end + 6);
    }

    [GeneratedRegex(@"(?<![0-9])(?<n>\d{1,7}) \d{1,5} obj", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex ObjectHead();

    [GeneratedRegex(@"%%EOF\r?\n?", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex EndMark();

    [GeneratedRegex(@"\d{10} \d{5} [nf]", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"(?<=[\s\[/<(])\d{1,10}(?=[\s\]/>)])", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"/ByteRange\s*\[(?<r>[^\]]{1,200})\]", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex ByteRange();

    [GeneratedRegex(@"/Contents\s*<(?<h>[0-9A-Fa-f]{64,})>", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex ContentsString();

    [GeneratedRegex(@"startxref\s+(?<n>\d{1,10})", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex StartMark();
}
