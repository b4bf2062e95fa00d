using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Papers.Words;

/// <summary>papers.yaml, checked: every sentence of the papers, who signs, and what never leaves the Office.</summary>
public sealed partial record PaperWords
{
    /// <summary>The Office's code in the directory.</summary>
    public required string Office { get; init; }

    /// <summary>The text of every phrase of <see cref="Phrases.All"/>, by its key.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    /// <summary>Lines of the signer's office in letters, from the top.</summary>
    public required IReadOnlyList<string> Signer { get; init; }

    /// <summary>The signer's name; null: the Office's head where he signs himself, else blank.</summary>
    public string? SignerName { get; init; }

    /// <summary>Lines over the signature on a receipt.</summary>
    public required IReadOnlyList<string> ReceiptSigner { get; init; }

    /// <summary>Rules whose advice is for the Office itself.</summary>
    public required IReadOnlyList<string> InternalAdvice { get; init; }

    /// <summary>With whom a remedy begins that is for the Office itself ("Văn thư …").</summary>
    public required IReadOnlyList<string> OfficeActors { get; init; }

    /// <summary>A phrase with its values. A value may itself hold braces: one pass, never filled again.</summary>
    internal string Say(Phrase phrase, params (string Slot, string? Value)[] values) =>
        Slot().Replace(Texts[phrase.Key], match => values.First(v => string.Equals(v.Slot, match.Groups[1].Value, StringComparison.Ordinal)).Value ?? string.Empty);

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    internal static partial Regex Slot();
}
