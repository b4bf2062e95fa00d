using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.Office.Database.Migrations;

/// <summary>Only what the Office returned is filed again, whatever was decided between looking and filing: in the transaction that files.</summary>
[DbContext(typeof(OfficeContext))]
[Migration("20261128_03_OnlyWhatWasReturned")]
internal sealed class OnlyWhatWasReturned : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TRIGGER only_what_was_returned_is_resubmitted BEFORE INSERT ON resubmissions
        WHEN NOT EXISTS (SELECT 1 FROM desk AS k JOIN dispositions AS p ON p.Sequence = k.Disposition WHERE k.Dossier = NEW.Earlier AND p.Decision = 'return')
        BEGIN SELECT RAISE(ABORT, 'the earlier dossier is not returned'); END;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
