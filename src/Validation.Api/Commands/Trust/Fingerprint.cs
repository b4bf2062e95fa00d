namespace TaskTracking.Validation.Api.Commands.Trust;

/// <summary>A SHA-256 fingerprint as people type it: with ":" or spaces between, in capitals or not.</summary>
internal static class Fingerprint
{
    /// <summary>64 lower-case hexadecimal digits; null where the text is none.</summary>
    public static string? Of(string typed)
    {
        var digits = typed.Replace(":", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        return digits.Length == 64 && digits.All(char.IsAsciiHexDigit) ? digits : null;
    }
}
