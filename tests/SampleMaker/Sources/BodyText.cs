using System.Text.RegularExpressions;

namespace TaskTracking.SampleMaker.Sources;

/// <summary>
/// The mark-up of bodies. A line is a paragraph; what it begins with says how it stands: <c>&gt; </c> a legal basis (italic), <c># </c> a heading
/// (bold), <c>= </c> a centred bold line, <c>| a | b |</c> a row of a table, <c>%%</c> a page break, <c>%%%%</c> the end of the body: what follows
/// is an annex behind the signature block. Inside: <c>**bold**</c>, <c>__italic__</c>, <c>[[hidden:…]]</c>, <c>[[inserted:…]]</c>, <c>[[comment:…]]</c>.
/// </summary>
internal static partial class BodyText
{
    public static (IReadOnlyList<Block> Body, IReadOnlyList<Block> Annex) Read(string text)
    {
        var parts = text.Split("\n%%%%", 2, StringSplitOptions.None);
        return (Blocks(parts[0]), parts.Length > 1 ? Blocks(parts[1]) : []);
    }

    private static List<Block> Blocks(string text)
    {
        var found = new List<Block>();
        foreach (var line in text.Split('\n').Select(each => each.Trim()).Where(each => each.Length > 0))
        {
            if (line.StartsWith('|'))
            {
                if (found.LastOrDefault() is not TableBlock table)
                {
                    table = new TableBlock([]);
                    found.Add(table);
                }

                table.Rows.Add(line.Trim('|').Split('|').Select(cell => Runs(cell.Trim())).ToList());
            }
            else
            {
                found.Add(line == "%%" ? new PageBreak() : Paragraph(line));
            }
        }

        return found;
    }

    private static ParagraphBlock Paragraph(string line) => line[..Math.Min(2, line.Length)] switch
    {
        "> " => new ParagraphBlock(Standing.Basis, Runs(line[2..])),
        "# " => new ParagraphBlock(Standing.Heading, Runs(line[2..])),
        "= " => new ParagraphBlock(Standing.Centred, Runs(line[2..])),
        _ => new ParagraphBlock(Standing.Text, Runs(line)),
    };

    private static List<Run> Runs(string line)
    {
        var runs = new List<Run>();
        foreach (Match match in Pieces().Matches(line))
        {
            runs.Add(match switch
            {
                _ when match.Groups["bold"].Success => new Run(match.Groups["bold"].Value, RunKind.Bold),
                _ when match.Groups["italic"].Success => new Run(match.Groups["italic"].Value, RunKind.Italic),
                _ when match.Groups["kind"].Success => new Run(match.Groups["special"].Value, Enum.Parse<RunKind>(match.Groups["kind"].Value, ignoreCase: true)),
                _ => new Run(match.Value, RunKind.Plain),
            });
        }

        return runs;
    }

    [GeneratedRegex(@"\*\*(?<bold>.+?)\*\*|__(?<italic>.+?)__|\[\[(?<kind>hidden|inserted|comment):(?<special>.+?)\]\]|(?:(?!\*\*|__|\[\[).)+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pieces();
}

/// <summary>A piece of a body.</summary>
internal abstract record Block;

internal sealed record ParagraphBlock(Standing Standing, IReadOnlyList<Run> Runs) : Block;

/// <param name="Rows">Rows of cells; the first row is the head.</param>
internal sealed record TableBlock(List<List<List<Run>>> Rows) : Block;

internal sealed record PageBreak : Block;

/// <summary>How a paragraph stands.</summary>
internal enum Standing
{
    Text,
    Basis,
    Heading,
    Centred,
}

/// <summary>Text of one kind.</summary>
internal sealed record Run(string Text, RunKind Kind);

internal enum RunKind
{
    Plain,
    Bold,
    Italic,
    Hidden,

    /// <summary>A tracked insertion (Word only).</summary>
    Inserted,

    /// <summary>A margin comment (Word only).</summary>
    Comment,
}
