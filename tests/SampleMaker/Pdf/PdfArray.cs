namespace TaskTracking.SampleMaker.Pdf;

/// <summary>Edits of dictionaries as text.</summary>
internal static class PdfArray
{
    /// <summary>Appends a reference to an array entry of a dictionary, which may not have it yet.</summary>
    public static string Append(string dictionary, string key, int reference)
    {
        var start = dictionary.IndexOf($"/{key} [", StringComparison.Ordinal);
        if (start < 0)
        {
            return Insert(dictionary, $"/{key} [{reference} 0 R]");
        }

        var end = dictionary.IndexOf(']', start);
        return $"{dictionary[..end]} {reference} 0 R{dictionary[end..]}";
    }

    /// <summary>Adds an entry at the end of a dictionary.</summary>
    public static string Insert(string dictionary, string entry)
    {
        var end = dictionary.LastIndexOf(">>", StringComparison.Ordinal);
        return $"{dictionary[..end]}{entry} {dictionary[end..]}";
    }
}
