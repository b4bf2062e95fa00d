using System.Globalization;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Dates of ISO 32000-2 §7.9.4: <c>D:YYYYMMDDHHmmSSOHH'mm'</c>.</summary>
internal static class PdfDate
{
    /// <summary>The time it names; null where it is none. Without an offset the zone is unknown and UTC is taken, as the standard allows.</summary>
    public static DateTimeOffset? Parse(string text)
    {
        var rest = text.StartsWith("D:", StringComparison.Ordinal) ? text.AsSpan(2) : text.AsSpan();
        if (!TryTake(ref rest, 4, out var year) || year < 1)
        {
            return null;
        }

        var parts = new[] { 1, 1, 0, 0, 0 };
        for (var index = 0; index < parts.Length && TryTake(ref rest, 2, out var part); index++)
        {
            parts[index] = part;
        }

        if (parts[0] is < 1 or > 12 || parts[1] < 1 || parts[1] > DateTime.DaysInMonth(Math.Min(year, 9999), parts[0])
            || parts[2] > 23 || parts[3] > 59 || parts[4] > 59 || year > 9998)
        {
            return null;
        }

        return new DateTimeOffset(year, parts[0], parts[1], parts[2], parts[3], parts[4], Offset(rest));
    }

    private static TimeSpan Offset(ReadOnlySpan<char> rest)
    {
        if (rest.Length == 0 || rest[0] is not ('+' or '-'))
        {
            return TimeSpan.Zero;
        }

        var sign = rest[0] == '-' ? -1 : 1;
        rest = rest[1..];
        if (!TryTake(ref rest, 2, out var hours) || hours > 14)
        {
            return TimeSpan.Zero;
        }

        rest = rest.TrimStart('\'');
        var minutes = TryTake(ref rest, 2, out var read) && read < 60 && hours < 14 ? read : 0;
        return sign * new TimeSpan(hours, minutes, 0);
    }

    private static bool TryTake(ref ReadOnlySpan<char> rest, int digits, out int value)
    {
        value = 0;
        if (rest.Length < digits || !int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        rest = rest[digits..];
        return true;
    }
}
