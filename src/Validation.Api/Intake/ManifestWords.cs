using System.Globalization;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>The words of dossier.json and what they mean.</summary>
internal static class ManifestWords
{
    public static readonly IReadOnlyDictionary<string, DeclaredAddressee> Addressees = Table<DeclaredAddressee>();

    public static readonly IReadOnlyDictionary<string, Assignee> Assignees = Table<Assignee>();

    public static readonly IReadOnlyDictionary<string, FileRole> Roles = Table<FileRole>();

    /// <summary>An ISO day; nothing else is a date here.</summary>
    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static Dictionary<string, T> Table<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(ContractWords.Of, StringComparer.Ordinal);
}
