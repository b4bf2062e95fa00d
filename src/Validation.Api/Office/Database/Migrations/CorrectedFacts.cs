using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskTracking.Validation.Api.History.Database.Migrations;

namespace TaskTracking.Validation.Api.Office.Database.Migrations;

/// <summary>
/// What the Office corrects of what was read, and what was judged on it. The desk points to the judgement in force, a decision to the
/// one it was made on; where they point to none, that is what was kept at filing.
/// </summary>
[DbContext(typeof(OfficeContext))]
[Migration("20261128_06_CorrectedFacts")]
internal sealed class CorrectedFacts : Migration
{
    private const string Tables = """
        CREATE TABLE judgements (
            Sequence INTEGER PRIMARY KEY,
            Dossier INTEGER NOT NULL REFERENCES decisions (Sequence),
            Decision TEXT NOT NULL CHECK (Decision IN ('accept', 'return', 'forward', 'review')),
            ForwardCode TEXT,
            ForwardName TEXT,
            Letter TEXT,
            Title TEXT,
            Vietnamese TEXT NOT NULL,
            English TEXT NOT NULL,
            At TEXT NOT NULL
        ) STRICT;
        CREATE INDEX judgements_by_dossier ON judgements (Dossier);
        CREATE TABLE judged_findings (
            Judgement INTEGER NOT NULL REFERENCES judgements (Sequence) DEFERRABLE INITIALLY DEFERRED,
            Position INTEGER NOT NULL,
            Rule TEXT NOT NULL,
            Clause TEXT NOT NULL,
            Answer TEXT NOT NULL CHECK (Answer IN ('met', 'notMet', 'notApplicable', 'cannotTell')),
            Severity TEXT NOT NULL CHECK (Severity IN ('blocking', 'confirm', 'advice')),
            Effect TEXT NOT NULL CHECK (Effect IN ('return', 'forward', 'review', 'none')),
            Subject TEXT CHECK (length(Subject) = 64),
            PRIMARY KEY (Judgement, Position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE corrections (
            Sequence INTEGER PRIMARY KEY,
            Dossier INTEGER NOT NULL,
            File TEXT NOT NULL,
            Field TEXT NOT NULL,
            WasRead TEXT,
            ReadFrom TEXT NOT NULL,
            Value TEXT,
            Reason TEXT NOT NULL,
            Judgement INTEGER REFERENCES judgements (Sequence) DEFERRABLE INITIALLY DEFERRED,
            Who TEXT NOT NULL,
            Name TEXT NOT NULL,
            Role TEXT NOT NULL CHECK (Role IN ('clerk', 'head')),
            At TEXT NOT NULL,
            FOREIGN KEY (Dossier, File) REFERENCES files (Decision, Path)
        ) STRICT;
        CREATE INDEX corrections_by_dossier ON corrections (Dossier);
        ALTER TABLE desk ADD COLUMN Judgement INTEGER REFERENCES judgements (Sequence) DEFERRABLE INITIALLY DEFERRED;
        ALTER TABLE dispositions ADD COLUMN Judgement INTEGER REFERENCES judgements (Sequence);
        ALTER TABLE overrides ADD COLUMN Subject TEXT;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        foreach (var table in new[] { "judgements", "corrections" })
        {
            migrationBuilder.Sql(Gapless.Of(table));
            migrationBuilder.Sql(OnlyGrows.Of(table, ["Sequence"]));
        }

        migrationBuilder.Sql(OnlyGrows.Of("judged_findings", ["Judgement, Position"]));
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
