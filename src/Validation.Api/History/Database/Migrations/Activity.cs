using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.History.Database.Migrations;

/// <summary>Who did what, looking included.</summary>
[DbContext(typeof(HistoryContext))]
[Migration("20261128_03_Activity")]
internal sealed class Activity : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE activity (
                Sequence INTEGER PRIMARY KEY,
                At TEXT NOT NULL,
                Who TEXT NOT NULL,
                Role TEXT NOT NULL CHECK (Role IN ('-', 'agencyUser', 'clerk', 'head', 'auditor', 'administrator')),
                What TEXT NOT NULL,
                Subject TEXT,
                Address TEXT
            ) STRICT;
            CREATE INDEX activity_by_subject ON activity (Subject);
            CREATE INDEX activity_by_who ON activity (Who);
            """);
        migrationBuilder.Sql(Gapless.Of("activity"));
        migrationBuilder.Sql(OnlyGrows.Of("activity", ["Sequence"]));
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
