using System.Text;

namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>CSV by RFC 4180 in UTF-8 with a byte order mark, as spreadsheets expect. What a spreadsheet would run as a formula begins with an apostrophe (OWASP ASVS 5, 1.2.10).</summary>
internal static class CsvText
{
    private const string Running = "=+-@\t\r\n\0";

    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>One cell: always quoted, so that what stands in it never ends it.</summary>
    public static string Cell(string value)
    {
        var safe = value.Length > 0 && Running.Contains(value.TrimStart(' ', '\u00A0') is { Length: > 0 } seen ? seen[0] : value[0], StringComparison.Ordinal) ? "'" + value : value;
        return "\"" + safe.Replace("\0", string.Empty, StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
