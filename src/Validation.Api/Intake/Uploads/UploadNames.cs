using System.Text;

namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>Names of uploaded files: only echoed, never a path on our disk; what looks like one is refused all the same.</summary>
internal static class UploadNames
{
    private const int Longest = 255;
    private const int LongestShown = 80;

    /// <summary>A plain name, or a relative path with "/" of at most four parts, without control characters or what turns text around.</summary>
    public static bool AreSafe(string path) =>
        path.Length <= Longest
        && path.EnumerateRunes().All(IsPlain)
        && path.Split('/') is { Length: <= 4 } parts
        && parts.All(p => p.Trim().Length > 0 && p is not ("." or ".."));

    /// <summary>A name as a refusal repeats it: cut, with "?" for what is no plain character.</summary>
    public static string Shown(string path)
    {
        var plain = path.EnumerateRunes().Select(r => IsPlain(r) || r.Value is '\\' or ':' ? r : new Rune('?')).ToList();
        return string.Concat(plain.Take(LongestShown)) + (plain.Count > LongestShown ? "…" : string.Empty);
    }

    // U+FFFD stands where bytes were no UTF-8 (or a surrogate stood alone): such a name is not the file's.
    private static bool IsPlain(Rune rune) =>
        !Rune.IsControl(rune)
        && rune.Value is not ('\\' or ':' or 0xFFFD or 0xFEFF or 0x200B or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
