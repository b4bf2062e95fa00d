namespace TaskTracking.Signatures.OpenXml;

/// <summary>Names of parts (ECMA-376 part 2 §6.2.2): one form for entries, relationship targets, content types and references.</summary>
internal static class PartName
{
    /// <summary>The name with a leading "/", percent-encoding undone, as readers of packages take an entry's name.</summary>
    public static string Of(string written) => "/" + Uri.UnescapeDataString(written.Replace('\\', '/')).TrimStart('/');

    /// <summary>Whether every reader takes the name for the same part: no empty segment, none that ends in a dot, no control or hidden slash.</summary>
    public static bool IsPlain(string name) =>
        name.Length > 1
        && !name.Any(character => char.IsControl(character) || character is '\\')
        && name[1..].Split('/').All(segment => segment.Length > 0 && segment[^1] != '.');

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
