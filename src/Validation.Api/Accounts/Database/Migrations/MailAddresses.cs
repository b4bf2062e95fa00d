using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskTracking.Validation.Api.Accounts.Database.Migrations;

/// <summary>Where notices go by mail.</summary>
[DbContext(typeof(AccountsContext))]
[Migration("20261128_02_MailAddresses")]
internal sealed class MailAddresses : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE mail_addresses (
            Account TEXT NOT NULL PRIMARY KEY REFERENCES accounts (Id),
            Address TEXT,
            WantedSince TEXT,
            Pending TEXT,
            CodeSha256 TEXT CHECK (length(CodeSha256) = 64),
            CodeUntil TEXT,
            Tries INTEGER NOT NULL,
            Asks INTEGER NOT NULL,
            AsksSince TEXT,
            CHECK (WantedSince IS NULL OR Address IS NOT NULL),
            CHECK ((Pending IS NULL) = (CodeSha256 IS NULL) AND (Pending IS NULL) = (CodeUntil IS NULL))
        ) STRICT, WITHOUT ROWID;
        """);

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("A schema is never taken back: restore a backup.");
}
