using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.History.Database.Migrations;

/// <summary>What signatures were judged by is kept with the decision (TT 15/2025, V8). Decisions of before have none.</summary>
[DbContext(typeof(HistoryContext))]
[Migration("20261128_02_EvidenceOfSignatures")]
internal sealed class EvidenceOfSignatures : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            CREATE TABLE evidence (
                Decision INTEGER NOT NULL,
                Path TEXT NOT NULL,
                Signature INTEGER NOT NULL,
                Position INTEGER NOT NULL,
                Role TEXT NOT NULL,
                Kind TEXT NOT NULL CHECK (Kind IN ('certificate', 'crl', 'ocsp')),
                Sha256 TEXT NOT NULL CHECK (length(Sha256) = 64),
                Size INTEGER NOT NULL,
                PRIMARY KEY (Decision, Path, Signature, Position),
                FOREIGN KEY (Decision, Path) REFERENCES files (Decision, Path)
            ) STRICT, WITHOUT ROWID;
            """);
        migrationBuilder.Sql(OnlyGrows.Of("evidence", ["Decision, Path, Signature, Position"]));
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
