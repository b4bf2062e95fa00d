using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>In what right a block is signed, as its capital lines say (domain.md §2.1 and §2.2).</summary>
/// <param name="Prefixes">"TM", "KT", "TL", "TUQ", "Q", as printed.</param>
internal sealed partial record SigningRight(SignerKind Kind, IReadOnlyList<string> Prefixes, string? Position, string? OnBehalfOf, string? HomePost)
{
    /// <summary>Reads the lines from prefix to post; null where they name neither prefix nor post.</summary>
    public static SigningRight? Read(IReadOnlyList<string> lines)
    {
        var text = Glued().Replace(string.Join(' ', lines.Select(VietnameseText.Compose)), "$1 $2.");
        var units = SigningUnits.Of(text);
        if (!units.Any(u => u.Prefix is not null || u.IsPost))
        {
            return null;
        }

        var last = units.FindLastIndex(u => u.Prefix is not null);
        var prefixes = units.Where(u => u.Prefix is not null).Select(u => u.Prefix!).ToList();
        var named = units.Skip(last + 1).Where(u => u.Words.Length > 0).Select(u => u.Words).ToList();
        var body = last >= 0 ? units[last].Words : string.Empty;
        return prefixes.LastOrDefault() switch
        {
            null or "Q" => Plain(prefixes, body.Length > 0 ? [.. named.Prepend(body)] : named),
            "TM" when units[last].IsPost => Plain(prefixes, [.. named.Prepend(body)]),
            "TM" => Make(prefixes, named.ElementAtOrDefault(0), body.Length > 0 ? body : null, Home(named, 1)),
            _ => InPlaceOf(prefixes, body, named, lines),
        };
    }

    private static SigningRight Plain(List<string> prefixes, List<string> named) => Make(prefixes, named.ElementAtOrDefault(0), null, Home(named, 1));

    // "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC": first in whose place, then the signer's own post, then a home post.
    private static SigningRight InPlaceOf(List<string> prefixes, string body, List<string> named, IReadOnlyList<string> lines)
    {
        var posts = body.Length > 0 ? named.Prepend(body).ToList() : named;
        if (posts.Count == 1 && Posts.IsDeputy(posts[0]))
        {
            return Make(prefixes, posts[0], null, null);
        }

        if (posts.Count == 1 && lines.Count > 1 && posts[0].EndsWith(lines[^1].Trim(), StringComparison.Ordinal) && posts[0].Length > lines[^1].Trim().Length)
        {
            var own = VietnameseText.Compose(lines[^1]).Trim();
            return Make(prefixes, own, posts[0][..^own.Length].Trim(), null);
        }

        return Make(prefixes, posts.ElementAtOrDefault(1), posts.ElementAtOrDefault(0), Home(posts, 2));
    }

    private static string? Home(List<string> posts, int from) => posts.Count > from ? string.Join(' ', posts.Skip(from)) : null;

    private static SigningRight Make(List<string> prefixes, string? position, string? onBehalfOf, string? home) =>
        new(KindOf(prefixes, position), prefixes, position, onBehalfOf, home);

    private static SignerKind KindOf(List<string> prefixes, string? position)
    {
        if (prefixes.Contains("TUQ"))
        {
            return SignerKind.Delegate;
        }

        if (prefixes.Contains("KT"))
        {
            return SignerKind.Deputy;
        }

        if (prefixes.Contains("TL"))
        {
            return SignerKind.ByOrder;
        }

        if (position is null || Posts.IsClerk(position) || Posts.IsParty(position))
        {
            return SignerKind.Other;
        }

        if (prefixes.Contains("Q"))
        {
            return SignerKind.Acting;
        }

        return Posts.IsDeputy(position) ? SignerKind.Deputy : SignerKind.Head;
    }

    [GeneratedRegex(@"(\p{Lu}{2})(KT|TL|TUQ|TM)\.", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Glued();
}
