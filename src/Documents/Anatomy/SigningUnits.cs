using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>One word group of a signature block: a prefix with the body or post after it, or a post.</summary>
/// <param name="Prefix">"TM", "KT", "TL", "TUQ", "Q"; null for a post or words of their own.</param>
/// <param name="Words">Without the prefix.</param>
internal sealed record SigningUnit(string? Prefix, string Words, bool IsPost);

/// <summary>
/// Cuts the capital lines of a signature block into prefixes and posts, whatever the line breaks: "TL. CỤC / TRƯỞNG / TRƯỞNG
/// BAN …" is a prefix, CỤC TRƯỞNG and TRƯỞNG BAN ….
/// </summary>
internal static partial class SigningUnits
{
    private const int LongestBlock = 600;

    public static List<SigningUnit> Of(string text)
    {
        var squeezed = new SqueezedText(text.Length <= LongestBlock ? text : text[..LongestBlock]);
        var units = new List<SigningUnit>();
        string? prefix = null;
        var isPost = false;
        int start = 0, i = 0;
        while (i < squeezed.Text.Length)
        {
            if (PrefixAt(squeezed, i, out var found, out var length))
            {
                Close(squeezed, units, prefix, isPost, start, i);
                (prefix, isPost) = (found, false);
                i += length;
                start = i;
                continue;
            }

            var post = Posts.LengthAt(squeezed, i);
            if (post > 0 && !BelongsToUnit(squeezed, prefix, isPost, start, i))
            {
                if (i > start || isPost)
                {
                    Close(squeezed, units, prefix, isPost, start, i);
                    (prefix, start) = (null, i);
                }

                isPost = true;
            }

            i += Math.Max(1, post);
        }

        Close(squeezed, units, prefix, isPost, start, i);
        return units;
    }

    // "BỘ TRƯỞNG, CHỦ NHIỆM" is one post, "TM. BAN CHỦ NHIỆM" a body.
    private static bool BelongsToUnit(SqueezedText text, string? prefix, bool isPost, int start, int index)
    {
        var before = text.Text[start..index];
        return index > start && (Joining().IsMatch(before) || (prefix == "TM" && !isPost && CollectiveBody().IsMatch(before)));
    }

    private static void Close(SqueezedText text, List<SigningUnit> units, string? prefix, bool isPost, int start, int end)
    {
        var words = text.Words(start, end).Trim(' ', ',', '.', ':', '/', '-', '(', ')');
        if (prefix is not null || words.Length > 0)
        {
            units.Add(new SigningUnit(prefix, words, isPost));
        }
    }

    private static bool PrefixAt(SqueezedText text, int index, out string? prefix, out int length)
    {
        (prefix, length) = (null, 0);
        if (!text.IsBoundary(index))
        {
            return false;
        }

        var match = Prefix().Match(text.Text, index, Math.Min(8, text.Text.Length - index));
        if (!match.Success)
        {
            return false;
        }

        var written = match.Groups["letters"].Value.Replace("/", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        var closed = match.Groups["stop"].Length > 0 || match.Groups["letters"].Value.Contains('/', StringComparison.Ordinal);
        length = match.Length;
        if (!closed && !(text.IsBoundary(index + length) && (index == 0 || Posts.LengthAt(text, index + length) > 0)))
        {
            return false;
        }

        prefix = written == "quyền" ? "Q" : written.ToUpperInvariant();
        return written != "q" || match.Groups["stop"].Length > 0;
    }

    [GeneratedRegex(@"\G(?<letters>t[./]?m|k[./]?t|t[./]?l|t\.?u\.?q|t/uq|quyền|q)(?<stop>[.:/]*)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"(?:,|-|kiêm|và|&|kiêmnhiệm|của)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Joining();

    [GeneratedRegex(@"^(?:ban|đoàn)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex CollectiveBody();
}
