using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TaskTracking.Validation.Api.History;

/// <summary>What a disk or a database that does not take something throws.</summary>
internal static class StorageFault
{
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException or SqliteException or DbUpdateException;

    /// <summary>The Office decided otherwise between looking and filing: its own trigger refuses.</summary>
    public static bool IsNotReturned(Exception failure) =>
        (failure as SqliteException ?? failure.InnerException as SqliteException)?.Message.Contains("is not returned", StringComparison.Ordinal) == true;

    /// <summary>A number or a type, never a message: messages name paths and may quote what was written.</summary>
    public static string CauseOf(Exception failure) => (failure as SqliteException ?? failure.InnerException as SqliteException) is { } sqlite
        ? "sqlite " + sqlite.SqliteExtendedErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : failure.GetType().Name + " " + failure.HResult.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
