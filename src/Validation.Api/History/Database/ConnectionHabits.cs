using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>
/// What holds on every connection: a write-ahead log, and a commit that answers only when the disk has it. recursive_triggers makes
/// a REPLACE meet the triggers that refuse deletion.
/// </summary>
internal sealed class ConnectionHabits : DbConnectionInterceptor
{
    private const string Pragmas =
        "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA cache_size=-8000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
