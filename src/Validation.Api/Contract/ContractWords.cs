using System.Globalization;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>Values as contract.md spells them.</summary>
internal static class ContractWords
{
    /// <summary>An enum's member in camelCase: "notMet", "wholeFile", "memberInPerson".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>ETSI EN 319 102-1's words.</summary>
    public static string Of(Indication indication) => indication switch
    {
        Indication.TotalPassed => "TOTAL-PASSED",
        Indication.TotalFailed => "TOTAL-FAILED",
        _ => "INDETERMINATE",
    };

    /// <summary>"PAdES" … or "none".</summary>
    public static string Of(SignatureFormat format) => format == SignatureFormat.None ? "none" : format.ToString();

    /// <summary>"PDF", "DOCX", "text" …</summary>
    public static string Of(FileFormat format) => format switch
    {
        FileFormat.PlainText => "TXT",
        FileFormat.OtherArchive => "archive",
        FileFormat.AsicContainer => "ASiC",
        FileFormat.Unknown => "unknown",
        FileFormat.Executable => "executable",
        _ => format.ToString().ToUpperInvariant(),
    };

    /// <summary>An ISO day.</summary>
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant on a Vietnamese clock, ISO 8601 with its offset, to the second.</summary>
    public static string? Of(DateTimeOffset? instant) =>
        instant is { } at ? VietnamTime.Of(at).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) : null;
}
