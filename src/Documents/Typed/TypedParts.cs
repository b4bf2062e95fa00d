using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Typed;

/// <summary>
/// Parts of a document that a person typed in place of what was read, in the form in which the reading would have them. No file
/// is looked at: the same small readers of numbers, types, signing rights and names take the typed words.
/// </summary>
public static partial class TypedParts
{
    /// <summary>The abbreviations of types that can be said, each with its name, in the order of Decree 30/2020.</summary>
    public static IReadOnlyList<(string Abbreviation, string Name)> Types { get; } = [.. DocumentType.Known.Select(t => (t.Abbreviation, t.Name))];

    /// <summary>"123/TTr-SXD" as number and notation; "/QĐ-UBND" as a notation without its number; "15" as a number alone. Null where it is none of these.</summary>
    public static (string? Number, string? Notation)? Number(string typed)
    {
        var text = Spaces().Replace(VietnameseText.Compose(typed), string.Empty).Replace('–', '-').Replace('—', '-').Replace('‑', '-');
        var match = Shape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (number, notation) = (match.Groups["number"].Value, match.Groups["notation"].Value);
        return (number.Length, notation.Length) switch
        {
            (0, 0) => null,
            (_, 0) => (number, null),
            (0, _) => (null, notation),
            _ => (number + match.Groups["separator"].Value + notation, notation),
        };
    }

    /// <summary>In what right a block is signed, by its capital lines ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"); null where they name neither prefix nor post.</summary>
    /// <param name="place">Where the block stands.</param>
    public static SignatureBlock? Signer(IReadOnlyList<string> lines, Facts.Place place) =>
        SigningRight.Read([.. lines.Select(l => VietnameseText.Compose(l).ToUpperInvariant())]) is { } right
            ? new SignatureBlock { Kind = right.Kind, Prefixes = right.Prefixes, Position = right.Position, OnBehalfOf = right.OnBehalfOf, HomePost = right.HomePost, Place = place }
            : null;

    /// <summary>A person's name without rank and degree; null where it is no name.</summary>
    public static string? Name(string typed) => SignerName.Read(typed);

    [GeneratedRegex(@"^(?<number>\d{1,6}[a-zđ]?)?(?:(?<separator>[/-])(?<notation>(?:(?:19|20)\d\d/)?\p{L}[\p{L}\d&.]*(?:[-/][\p{L}\d&.]+)*))?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
