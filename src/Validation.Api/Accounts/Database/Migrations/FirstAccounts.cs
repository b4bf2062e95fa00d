using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.Accounts.Database.Migrations;

/// <summary>The first tables of accounts.</summary>
[DbContext(typeof(AccountsContext))]
[Migration("20261128_01_FirstAccounts")]
internal sealed class FirstAccounts : Migration
{
    private const string Roles = "('agencyUser', 'clerk', 'head', 'auditor', 'administrator')";

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql($"""
        CREATE TABLE accounts (
            Id TEXT NOT NULL PRIMARY KEY CHECK (length(Id) = 36),
            UserName TEXT NOT NULL,
            NormalizedUserName TEXT NOT NULL,
            Person TEXT NOT NULL,
            Role TEXT NOT NULL CHECK (Role IN {Roles}),
            Agency TEXT,
            PasswordHash TEXT,
            SecurityStamp TEXT NOT NULL,
            ConcurrencyStamp TEXT NOT NULL,
            TwoFactorEnabled INTEGER NOT NULL,
            LockoutEnd TEXT,
            AccessFailedCount INTEGER NOT NULL,
            CreatedAt TEXT NOT NULL,
            DisabledAt TEXT,
            LastSignInAt TEXT,
            MustChangePassword INTEGER NOT NULL,
            LastCodeStep INTEGER NOT NULL,
            CHECK ((Role = 'agencyUser') = (Agency IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX accounts_by_name ON accounts (NormalizedUserName);
        CREATE TABLE account_tokens (
            UserId TEXT NOT NULL REFERENCES accounts (Id),
            LoginProvider TEXT NOT NULL,
            Name TEXT NOT NULL,
            Value TEXT,
            PRIMARY KEY (UserId, LoginProvider, Name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sessions (
            Sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(Sha256) = 64),
            Account TEXT NOT NULL REFERENCES accounts (Id),
            Stamp TEXT NOT NULL,
            StartedAt TEXT NOT NULL,
            SeenAt TEXT NOT NULL,
            AwaitsCode INTEGER NOT NULL,
            SecondFactor INTEGER NOT NULL,
            Address TEXT NOT NULL,
            Browser TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessions_by_account ON sessions (Account);
        CREATE TABLE invitations (
            Sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(Sha256) = 64),
            Account TEXT NOT NULL REFERENCES accounts (Id),
            Until TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX invitations_by_account ON invitations (Account);
        CREATE TABLE api_keys (
            Prefix TEXT NOT NULL PRIMARY KEY,
            Sha256 TEXT NOT NULL CHECK (length(Sha256) = 64),
            Name TEXT NOT NULL,
            Role TEXT NOT NULL CHECK (Role IN {Roles}),
            Agency TEXT,
            CreatedAt TEXT NOT NULL,
            CreatedBy TEXT NOT NULL,
            Until TEXT NOT NULL,
            UsedAt TEXT,
            RevokedAt TEXT,
            CHECK ((Role = 'agencyUser') = (Agency IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE protection_keys (
            Name TEXT NOT NULL PRIMARY KEY,
            Xml TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("A schema is never taken back: restore a backup.");
}
