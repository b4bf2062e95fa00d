using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>
/// Brings a schema to this program's version; one of a newer program is refused (data-newer) and left as it is. By EF's own
/// script, not by its Migrate: that takes a lock in a table, which a process killed there leaves behind for ever. The lock of
/// the data folder is enough.
/// </summary>
internal static class SchemaChange
{
    public static Problem? Prepare(DbContext context, IReadOnlyList<string> known)
    {
        var applied = context.Database.GetAppliedMigrations().ToList();
        if (applied.Except(known, StringComparer.Ordinal).Any())
        {
            return new Problem("data-newer");
        }

        if (applied.Count < known.Count)
        {
            // By its name: EF takes for ids only what begins with fourteen digits, which ours do not.
            var from = applied.Count == 0 ? null : context.GetService<IMigrationsIdGenerator>().GetName(applied[^1]);
            var script = context.GetService<IMigrator>().GenerateScript(from);
            context.Database.OpenConnection();
            using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = script;
            command.ExecuteNonQuery();
        }

        return null;
    }
}
