namespace TaskTracking.DossierBench.Text;

/// <summary>One part of a document's text as its author wrote it.</summary>
internal abstract record Block;

/// <summary>Lines of two columns side by side: the heading, or the foot with recipients and signature block.</summary>
internal sealed record ColumnsBlock(IReadOnlyList<(string Left, string Right)> Lines) : Block
{
    /// <summary>True of a letterhead.</summary>
    public bool IsHeading { get; } = Lines.Any(line => line.Right.Contains("Độc lập", StringComparison.Ordinal) || line.Right.StartsWith("CỘNG H", StringComparison.Ordinal));

    /// <summary>The lines of the left column that say something.</summary>
    public IReadOnlyList<string> Left { get; } = [.. Lines.Select(line => line.Left).Where(line => line.Length > 0)];

    public IReadOnlyList<string> Right { get; } = [.. Lines.Select(line => line.Right).Where(line => line.Length > 0)];

    /// <summary>The signer's name: of a foot the last line on the right, unless it is a post; else null.</summary>
    public string? Name => !IsHeading && Right is [_, .., var last] && last.Any(char.IsLower) && !last.StartsWith('(') ? last : null;
}

/// <summary>A paragraph.</summary>
internal sealed record LineBlock(LineKind Kind, string Text) : Block;

/// <summary>Rows of a bordered table.</summary>
internal sealed record TableBlock(IReadOnlyList<IReadOnlyList<string>> Rows) : Block;

internal sealed record PageBreakBlock : Block;

internal enum LineKind
{
    /// <summary>Justified, its first line indented.</summary>
    Paragraph,

    /// <summary>Centred and bold.</summary>
    Centred,

    /// <summary>A legal basis, in italics.</summary>
    Basis,

    /// <summary>A section's heading, bold.</summary>
    Heading,

    /// <summary>A red line like a stamp.</summary>
    Red,
}
