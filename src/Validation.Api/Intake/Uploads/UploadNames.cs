namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>Names of uploaded files: only echoed, never a path on our disk; what looks like one is refused all the same.</summary>
internal static class UploadNames
{
    private const int Longest = 255;

    /// <summary>A plain name, or a relative path with "/" of at most four parts, without control characters.</summary>
    public static bool AreSafe(string path) =>
        path.Length <= Longest
        && !path.Any(c => char.IsControl(c) || c is '\\' or ':' or '\u202E' or '\u2028' or '\u2029')
        && path.Split('/') is { Length: <= 4 } parts
        && parts.All(p => p.Length > 0 && p is not ("." or ".."));
}
