using System.Globalization;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>Names of parts (ECMA-376 part 2 §6.2.2): one form for entries, relationship targets, content types and references.</summary>
internal static class PartName
{
    /// <summary>The name with a leading "/", percent-encoding undone, as readers of packages take an entry's name.</summary>
    public static string Of(string written) => "/" + Uri.UnescapeDataString(written.Replace('\\', '/')).TrimStart('/');

    /// <summary>
    /// Whether every reader takes an entry's name for the same part: no back slash, no encoding of what needs none, no empty segment, none that
    /// ends in a dot. One reader mends such names and another does not find the part.
    /// </summary>
    public static bool IsPlain(string written) =>
        !written.Any(character => char.IsControl(character) || character == '\\')
        && Uri.UnescapeDataString(written).All(character => !char.IsControl(character))
        && written.Split('/').All(segment => segment.Length > 0 && segment[^1] != '.' && !HidesPlainCharacter(segment));

    private static bool HidesPlainCharacter(string segment)
    {
        for (var at = segment.IndexOf('%', StringComparison.Ordinal); at >= 0; at = segment.IndexOf('%', at + 1))
        {
            if (segment.Length >= at + 3 && byte.TryParse(segment.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && (char.IsAsciiLetterOrDigit((char)code) || "-._~/\\".Contains((char)code, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The part that a relationship's target means, seen from its source; a query or fragment points into it.</summary>
    public static string Resolve(string source, string target)
    {
        var path = target.Trim().Replace('\\', '/');
        var end = path.AsSpan().IndexOfAny('#', '?');
        path = end < 0 ? path : path[..end];
        var segments = new List<string>();
        foreach (var segment in Uri.UnescapeDataString(path.StartsWith('/') ? path : source[..(source.LastIndexOf('/') + 1)] + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                segments.Add(segment);
            }
        }

        return "/" + string.Join('/', segments);
    }
}
