using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.History.Database.Migrations;

/// <summary>The first schema, in SQL because it says more than a model can: strict types, closed words, gapless numbers, the search index.</summary>
[DbContext(typeof(HistoryContext))]
[Migration("20261128_01_FirstSchema")]
internal sealed class FirstSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Tables);
        migrationBuilder.Sql(Search);
        migrationBuilder.Sql(Gapless.Of("decisions"));
        migrationBuilder.Sql(Gapless.Of("events"));
        migrationBuilder.Sql(Gapless.Of("incidents"));
        migrationBuilder.Sql(Gapless.CodesWithinTheYear);
        foreach (var (table, keys) in OnlyGrows.First)
        {
            migrationBuilder.Sql(OnlyGrows.Of(table, keys));
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The history only grows: a schema is never taken back.");

    private const string Tables = """
        CREATE TABLE policies (
            Sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(Sha256) = 64),
            Text BLOB NOT NULL
        ) STRICT;
        CREATE TABLE decisions (
            Sequence INTEGER PRIMARY KEY,
            Id TEXT NOT NULL CHECK (length(Id) = 36),
            Code TEXT NOT NULL,
            Year INTEGER NOT NULL,
            Number INTEGER NOT NULL,
            ReceivedAt TEXT NOT NULL,
            ReceivedOn TEXT NOT NULL,
            DueOn TEXT NOT NULL,
            KeptAt TEXT NOT NULL,
            Decision TEXT NOT NULL CHECK (Decision IN ('accept', 'return', 'forward', 'review')),
            ForwardCode TEXT,
            ForwardName TEXT,
            Agency TEXT,
            AgencyName TEXT,
            Letter TEXT,
            Title TEXT,
            Reference TEXT,
            Words TEXT NOT NULL,
            Channel TEXT NOT NULL CHECK (Channel IN ('api', 'page')),
            Sender TEXT NOT NULL,
            BookId TEXT NOT NULL,
            BookVersion TEXT NOT NULL,
            BookSha256 TEXT NOT NULL REFERENCES policies (Sha256),
            DirectorySha256 TEXT NOT NULL REFERENCES policies (Sha256),
            CalendarSha256 TEXT NOT NULL REFERENCES policies (Sha256),
            TrustSha256 TEXT NOT NULL,
            Engine TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX decisions_by_id ON decisions (Id);
        CREATE UNIQUE INDEX decisions_by_code ON decisions (Code);
        CREATE UNIQUE INDEX decisions_by_number ON decisions (Year, Number);
        CREATE INDEX decisions_by_day ON decisions (ReceivedOn);
        CREATE INDEX decisions_by_agency ON decisions (Agency);
        CREATE INDEX decisions_by_decision ON decisions (Decision);
        CREATE INDEX decisions_by_agency_and_decision ON decisions (Agency, Decision);
        CREATE TABLE answers (
            Decision INTEGER PRIMARY KEY REFERENCES decisions (Sequence),
            Vietnamese TEXT NOT NULL,
            English TEXT NOT NULL,
            Facts BLOB NOT NULL,
            Manifest BLOB
        ) STRICT;
        CREATE TABLE findings (
            Decision INTEGER NOT NULL REFERENCES decisions (Sequence),
            Position INTEGER NOT NULL,
            Rule TEXT NOT NULL,
            Clause TEXT NOT NULL,
            Answer TEXT NOT NULL CHECK (Answer IN ('met', 'notMet', 'notApplicable', 'cannotTell')),
            Severity TEXT NOT NULL CHECK (Severity IN ('blocking', 'confirm', 'advice')),
            Effect TEXT NOT NULL CHECK (Effect IN ('return', 'forward', 'review', 'none')),
            PRIMARY KEY (Decision, Position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX findings_not_met ON findings (Rule, Decision) WHERE Answer IN ('notMet', 'cannotTell');
        CREATE TABLE files (
            Decision INTEGER NOT NULL REFERENCES decisions (Sequence),
            Path TEXT NOT NULL,
            Sha256 TEXT NOT NULL CHECK (length(Sha256) = 64),
            Size INTEGER NOT NULL,
            Role TEXT,
            PRIMARY KEY (Decision, Path)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE events (
            Sequence INTEGER PRIMARY KEY,
            At TEXT NOT NULL,
            Type TEXT NOT NULL,
            Decision INTEGER REFERENCES decisions (Sequence),
            Payload TEXT NOT NULL
        ) STRICT;
        CREATE INDEX events_by_decision ON events (Decision);
        CREATE TABLE incidents (
            Sequence INTEGER PRIMARY KEY,
            At TEXT NOT NULL,
            Sender TEXT NOT NULL,
            SaltedHashes TEXT NOT NULL
        ) STRICT;
        CREATE TABLE keys (
            Value TEXT NOT NULL PRIMARY KEY,
            Fingerprint TEXT NOT NULL,
            Decision INTEGER NOT NULL REFERENCES decisions (Sequence)
        ) STRICT, WITHOUT ROWID;
        """;

    // Words are indexed by their beginnings; the prefix indexes keep a search for a single letter a stream instead of a merge.
    private const string Search = """
        CREATE VIRTUAL TABLE decision_words USING fts5 (
            Words, content = 'decisions', content_rowid = 'Sequence', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
        CREATE TRIGGER decisions_are_found AFTER INSERT ON decisions
        BEGIN
            INSERT INTO decision_words (rowid, Words) VALUES (NEW.Sequence, NEW.Words);
        END;
        """;
}
