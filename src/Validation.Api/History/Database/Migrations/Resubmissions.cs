using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.History.Database.Migrations;

/// <summary>
/// Which dossier was filed again as which: a chain without forks, because each follows one and is followed by one at most. Beside it an
/// index by content, so that a dossier filed twice is recognised.
/// </summary>
[DbContext(typeof(HistoryContext))]
[Migration("20261128_04_Resubmissions")]
internal sealed class Resubmissions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE resubmissions (
                Decision INTEGER PRIMARY KEY REFERENCES decisions (Sequence),
                Earlier INTEGER NOT NULL UNIQUE REFERENCES decisions (Sequence),
                CHECK (Earlier < Decision)
            ) STRICT;
            CREATE INDEX files_by_content ON files (Sha256);
            """);
        migrationBuilder.Sql(OnlyGrows.Of("resubmissions", ["Decision", "Earlier"]));
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
