using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using TaskTracking.Validation.Api.History.Database.Migrations;

namespace TaskTracking.Validation.Api.Office.Database.Migrations;

/// <summary>
/// Notices, who read them, and the mails that carry them (ADR 20). A notice is written by a trigger on the event that it tells of: in
/// the same transaction, whoever writes the event, and the history need not know that anybody is told. Of what happened before there
/// were notices nobody is told.
/// </summary>
[DbContext(typeof(OfficeContext))]
[Migration("20261128_04_Notices")]
internal sealed class Notices : Migration
{
    private const string Tables = """
        CREATE TABLE notices (
            Sequence INTEGER PRIMARY KEY,
            Event INTEGER NOT NULL REFERENCES events (Sequence),
            At TEXT NOT NULL,
            Kind TEXT NOT NULL CHECK (Kind IN ('received', 'decided', 'decided-anew', 'due-changed', 'reminder-day', 'reminder-hours', 'overdue', 'assigned', 'paper')),
            Dossier INTEGER NOT NULL REFERENCES decisions (Sequence),
            Audience TEXT NOT NULL CHECK (Audience IN ('agency', 'account', 'office')),
            Recipient TEXT NOT NULL,
            Decision TEXT CHECK (Decision IN ('accept', 'return', 'forward')),
            Due TEXT,
            UNIQUE (Event, Audience),
            CHECK ((Kind IN ('decided', 'decided-anew')) = (Decision IS NOT NULL)),
            CHECK ((Audience = 'office') = (Recipient = '-'))
        ) STRICT;
        CREATE INDEX notices_by_recipient ON notices (Audience, Recipient, Sequence);
        CREATE INDEX notices_by_time ON notices (At);
        CREATE TABLE notice_reads (
            Account TEXT NOT NULL,
            Notice INTEGER NOT NULL REFERENCES notices (Sequence),
            At TEXT NOT NULL,
            PRIMARY KEY (Account, Notice)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE mails (
            Sequence INTEGER PRIMARY KEY,
            Notice INTEGER NOT NULL REFERENCES notices (Sequence),
            Account TEXT NOT NULL,
            State TEXT NOT NULL CHECK (State IN ('waiting', 'sent', 'refused', 'expired', 'dropped')),
            Attempts INTEGER NOT NULL CHECK (Attempts >= 0),
            NextAt TEXT NOT NULL,
            Code TEXT,
            DoneAt TEXT,
            UNIQUE (Notice, Account),
            CHECK ((State = 'waiting') = (DoneAt IS NULL))
        ) STRICT;
        CREATE INDEX mails_waiting ON mails (NextAt) WHERE State = 'waiting';
        CREATE INDEX mails_failed ON mails (Sequence) WHERE State IN ('refused', 'expired');
        """;

    // To the agency: what it must know. To whoever holds the dossier, or to the whole Office while nobody does: what they must do.
    private const string Giving = """
        CREATE TRIGGER events_give_notice AFTER INSERT ON events
        WHEN NEW.Type IN ('dossier-filed', 'dossier-decided', 'due-changed', 'reminder-day', 'reminder-hours', 'dossier-overdue', 'dossier-assigned', 'paper-signed') BEGIN
            INSERT INTO notices (Sequence, Event, At, Kind, Dossier, Audience, Recipient, Decision, Due)
            SELECT (SELECT coalesce(max(Sequence), 0) + 1 FROM notices), NEW.Sequence, NEW.At,
                CASE NEW.Type WHEN 'dossier-filed' THEN 'received' WHEN 'due-changed' THEN 'due-changed' WHEN 'dossier-overdue' THEN 'overdue' WHEN 'paper-signed' THEN 'paper'
                    ELSE CASE WHEN json_extract(NEW.Payload, '$.replaces') IS NULL THEN 'decided' ELSE 'decided-anew' END END,
                NEW.Decision, 'agency', d.Agency,
                CASE NEW.Type WHEN 'dossier-decided' THEN json_extract(NEW.Payload, '$.decision') END,
                CASE NEW.Type WHEN 'dossier-filed' THEN d.DueOn WHEN 'due-changed' THEN json_extract(NEW.Payload, '$.to') WHEN 'dossier-overdue' THEN json_extract(NEW.Payload, '$.due') END
            FROM decisions AS d WHERE d.Sequence = NEW.Decision AND d.Agency IS NOT NULL AND NEW.Type IN ('dossier-filed', 'dossier-decided', 'due-changed', 'dossier-overdue', 'paper-signed');
            INSERT INTO notices (Sequence, Event, At, Kind, Dossier, Audience, Recipient, Due)
            SELECT (SELECT coalesce(max(Sequence), 0) + 1 FROM notices), NEW.Sequence, NEW.At,
                CASE NEW.Type WHEN 'dossier-overdue' THEN 'overdue' ELSE NEW.Type END, NEW.Decision,
                CASE WHEN k.Holder IS NULL THEN 'office' ELSE 'account' END, coalesce(k.Holder, '-'),
                CASE NEW.Type WHEN 'due-changed' THEN json_extract(NEW.Payload, '$.to') ELSE json_extract(NEW.Payload, '$.due') END
            FROM desk AS k WHERE k.Dossier = NEW.Decision AND (NEW.Type IN ('reminder-day', 'reminder-hours', 'dossier-overdue') OR (NEW.Type = 'due-changed' AND k.Holder IS NOT NULL));
            INSERT INTO notices (Sequence, Event, At, Kind, Dossier, Audience, Recipient, Due)
            SELECT (SELECT coalesce(max(Sequence), 0) + 1 FROM notices), NEW.Sequence, NEW.At, 'assigned', NEW.Decision, 'account', json_extract(NEW.Payload, '$.to'), k.Due
            FROM desk AS k WHERE k.Dossier = NEW.Decision AND NEW.Type = 'dossier-assigned'
                AND json_extract(NEW.Payload, '$.to') IS NOT NULL AND json_extract(NEW.Payload, '$.to') <> json_extract(NEW.Payload, '$.by');
        END;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(Gapless.Of("notices"));
        migrationBuilder.Sql(OnlyGrows.Of("notices", ["Sequence"]));
        migrationBuilder.Sql(OnlyGrows.Of("notice_reads", ["Account, Notice"]));
        migrationBuilder.Sql(Giving);
        migrationBuilder.Sql("CREATE TRIGGER mails_are_not_deleted BEFORE DELETE ON mails BEGIN SELECT RAISE(ABORT, 'a mail stays in the outbox'); END;");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");
}
