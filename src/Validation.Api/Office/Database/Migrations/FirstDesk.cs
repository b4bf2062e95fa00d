using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskTracking.Validation.Api.History.Database.Migrations;

namespace TaskTracking.Validation.Api.Office.Database.Migrations;

/// <summary>
/// The first tables of the Office. A dossier comes onto the desk by a trigger: in the transaction that files it, whoever files it,
/// and without the history knowing of a desk. Indexes hold the open dossiers in the order of the queue, one for each filter.
/// </summary>
[DbContext(typeof(OfficeContext))]
[Migration("20261128_01_FirstDesk")]
internal sealed class FirstDesk : Migration
{
    private const string Tables = """
        CREATE TABLE desk (
            Dossier INTEGER PRIMARY KEY REFERENCES decisions (Sequence),
            Due TEXT NOT NULL,
            Agency TEXT,
            Recommended TEXT NOT NULL CHECK (Recommended IN ('accept', 'return', 'forward', 'review')),
            Holder TEXT,
            Disposition INTEGER REFERENCES dispositions (Sequence) DEFERRABLE INITIALLY DEFERRED,
            Reminded INTEGER NOT NULL CHECK (Reminded BETWEEN 0 AND 3),
            Moves INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX desk_open ON desk (Due, Dossier) WHERE Disposition IS NULL;
        CREATE INDEX desk_open_by_holder ON desk (Holder, Due, Dossier) WHERE Disposition IS NULL;
        CREATE INDEX desk_open_by_agency ON desk (Agency, Due, Dossier) WHERE Disposition IS NULL;
        CREATE INDEX desk_to_remind ON desk (Due) WHERE Disposition IS NULL AND Reminded < 3;
        CREATE INDEX desk_open_by_recommended ON desk (Recommended, Due, Dossier) WHERE Disposition IS NULL;
        CREATE INDEX desk_decided ON desk (Disposition) WHERE Disposition IS NOT NULL;
        CREATE TABLE dispositions (
            Sequence INTEGER PRIMARY KEY,
            Id TEXT NOT NULL UNIQUE CHECK (length(Id) = 36),
            Dossier INTEGER NOT NULL REFERENCES decisions (Sequence),
            Replaces INTEGER UNIQUE REFERENCES dispositions (Sequence),
            Decision TEXT NOT NULL CHECK (Decision IN ('accept', 'return', 'forward')),
            ForwardCode TEXT,
            ForwardName TEXT,
            Recommended TEXT NOT NULL CHECK (Recommended IN ('accept', 'return', 'forward', 'review')),
            Reason TEXT,
            Who TEXT NOT NULL,
            Name TEXT NOT NULL,
            Role TEXT NOT NULL CHECK (Role IN ('clerk', 'head')),
            At TEXT NOT NULL,
            Due TEXT NOT NULL,
            Late INTEGER NOT NULL CHECK (Late IN (0, 1)),
            CHECK ((Decision = 'forward') = (ForwardName IS NOT NULL)),
            CHECK (Decision = Recommended OR Reason IS NOT NULL)
        ) STRICT;
        CREATE UNIQUE INDEX dispositions_first ON dispositions (Dossier) WHERE Replaces IS NULL;
        CREATE INDEX dispositions_by_dossier ON dispositions (Dossier);
        CREATE TABLE overrides (
            Sequence INTEGER PRIMARY KEY,
            Dossier INTEGER NOT NULL,
            Finding INTEGER NOT NULL,
            Rule TEXT NOT NULL,
            Answer TEXT NOT NULL CHECK (Answer IN ('met', 'notMet')),
            Reason TEXT NOT NULL,
            Seconds INTEGER UNIQUE REFERENCES overrides (Sequence),
            Who TEXT NOT NULL,
            Name TEXT NOT NULL,
            Role TEXT NOT NULL CHECK (Role IN ('clerk', 'head')),
            At TEXT NOT NULL,
            FOREIGN KEY (Dossier, Finding) REFERENCES findings (Decision, Position)
        ) STRICT;
        CREATE INDEX overrides_by_dossier ON overrides (Dossier);
        CREATE TABLE remarks (
            Sequence INTEGER PRIMARY KEY,
            Dossier INTEGER NOT NULL REFERENCES decisions (Sequence),
            Text TEXT NOT NULL,
            Who TEXT NOT NULL,
            Name TEXT NOT NULL,
            Role TEXT NOT NULL CHECK (Role IN ('clerk', 'head')),
            At TEXT NOT NULL
        ) STRICT;
        CREATE INDEX remarks_by_dossier ON remarks (Dossier);
        """;

    private const string Filling = """
        INSERT INTO desk (Dossier, Due, Agency, Recommended, Reminded, Moves) SELECT Sequence, DueOn, Agency, Decision, 0, 0 FROM decisions;
        CREATE TRIGGER decisions_come_onto_the_desk AFTER INSERT ON decisions BEGIN
            INSERT INTO desk (Dossier, Due, Agency, Recommended, Reminded, Moves) VALUES (NEW.Sequence, NEW.DueOn, NEW.Agency, NEW.Decision, 0, 0);
        END;
        CREATE TRIGGER desk_keeps_its_dossiers BEFORE DELETE ON desk BEGIN SELECT RAISE(ABORT, 'a dossier stays on the desk'); END;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(Filling);
        foreach (var (table, keys) in new (string, string[])[] { ("dispositions", ["Sequence", "Id"]), ("overrides", ["Sequence"]), ("remarks", ["Sequence"]) })
        {
            migrationBuilder.Sql(Gapless.Of(table));
            migrationBuilder.Sql(OnlyGrows.Of(table, keys));
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
