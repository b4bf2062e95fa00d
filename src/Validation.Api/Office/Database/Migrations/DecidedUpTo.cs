using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskTracking.Validation.Api.History.Database.Migrations;

namespace TaskTracking.Validation.Api.Office.Database.Migrations;

/// <summary>
/// A decision says which overrides it knew of, so that what the head overrules afterwards is not read into it. For decisions
/// that were there, these are the overrides made before them.
/// </summary>
[DbContext(typeof(OfficeContext))]
[Migration("20261128_02_DecidedUpTo")]
internal sealed class DecidedUpTo : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql($"""
        ALTER TABLE dispositions ADD COLUMN Overrides INTEGER NOT NULL DEFAULT 0;
        DROP TRIGGER dispositions_are_not_updated;
        DROP TRIGGER dispositions_are_not_deleted;
        DROP TRIGGER dispositions_are_not_replaced;
        UPDATE dispositions SET Overrides =
            (SELECT coalesce(max(o.Sequence), 0) FROM overrides AS o WHERE o.Dossier = dispositions.Dossier AND o.At <= dispositions.At);
        {OnlyGrows.Of("dispositions", ["Sequence", "Id"])}
        CREATE INDEX overrides_by_finding ON overrides (Dossier, Finding);
        DROP INDEX overrides_by_dossier;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
