using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskTracking.Validation.Api.History.Database.Migrations;

namespace TaskTracking.Validation.Api.Office.Database.Migrations;

/// <summary>Papers that came back signed; their bytes are in the vault.</summary>
[DbContext(typeof(OfficeContext))]
[Migration("20261128_05_SignedPapers")]
internal sealed class SignedPapers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE signed_papers (
                Sequence INTEGER PRIMARY KEY,
                Dossier INTEGER NOT NULL REFERENCES decisions (Sequence),
                Disposition INTEGER NOT NULL REFERENCES dispositions (Sequence),
                Kind TEXT NOT NULL CHECK (Kind IN ('accept', 'return', 'forward')),
                Sha256 TEXT NOT NULL CHECK (length(Sha256) = 64),
                Size INTEGER NOT NULL,
                Indication TEXT NOT NULL CHECK (Indication IN ('TOTAL-PASSED', 'INDETERMINATE')),
                Vietnamese TEXT NOT NULL,
                English TEXT NOT NULL,
                Who TEXT NOT NULL,
                Name TEXT NOT NULL,
                Role TEXT NOT NULL CHECK (Role IN ('clerk', 'head')),
                At TEXT NOT NULL
            ) STRICT;
            CREATE INDEX signed_papers_by_dossier ON signed_papers (Dossier);
            """);
        migrationBuilder.Sql(Gapless.Of("signed_papers"));
        migrationBuilder.Sql(OnlyGrows.Of("signed_papers", ["Sequence"]));
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
