using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.History.Database.Rows;

namespace TaskTracking.Validation.Api.Accounts.Database;

/// <summary>Accounts, sessions, invitations and keys. They change, so they are no history; what happens to them is (activity, in the same transaction).</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<IdentityUserToken<string>> Tokens => Set<IdentityUserToken<string>>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<MailAddressRow> MailAddresses => Set<MailAddressRow>();

    public DbSet<ProtectionKeyRow> ProtectionKeys => Set<ProtectionKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantColumn>();
        configurationBuilder.Properties<Role>().HaveConversion<RoleColumn>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(row =>
        {
            row.ToTable("accounts").HasKey(a => a.Id);
            row.HasIndex(a => a.NormalizedUserName).IsUnique();
            row.Property(a => a.UserName).IsRequired();
            row.Property(a => a.NormalizedUserName).IsRequired();
            row.Property(a => a.SecurityStamp).IsRequired();
            row.Property(a => a.ConcurrencyStamp).IsRequired().IsConcurrencyToken();
            row.Ignore(a => a.Email).Ignore(a => a.NormalizedEmail).Ignore(a => a.EmailConfirmed);
            row.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed).Ignore(a => a.LockoutEnabled);
        });
        modelBuilder.Entity<IdentityUserToken<string>>(row =>
        {
            row.ToTable("account_tokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
            row.HasOne<Account>().WithMany().HasForeignKey(t => t.UserId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<SessionRow>(row =>
        {
            row.ToTable("sessions").HasKey(s => s.Sha256);
            row.HasOne<Account>().WithMany().HasForeignKey(s => s.Account).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<InvitationRow>(row =>
        {
            row.ToTable("invitations").HasKey(i => i.Sha256);
            row.HasOne<Account>().WithMany().HasForeignKey(i => i.Account).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<MailAddressRow>(row =>
        {
            row.ToTable("mail_addresses").HasKey(m => m.Account);
            row.HasOne<Account>().WithMany().HasForeignKey(m => m.Account).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ApiKeyRow>().ToTable("api_keys").HasKey(k => k.Prefix);
        modelBuilder.Entity<ProtectionKeyRow>().ToTable("protection_keys").HasKey(k => k.Name);

        // The history's own table: written from here only beside what it tells, and its schema is the history's.
        modelBuilder.Entity<ActivityRow>(row =>
        {
            row.ToTable("activity", table => table.ExcludeFromMigrations()).HasKey(a => a.Sequence);
            row.Property(a => a.Sequence).ValueGeneratedNever();
        });
    }

    private sealed class RoleColumn() : ValueConverter<Role, string>(role => RoleWords.Of(role), word => Read(word))
    {
        private static Role Read(string word) => RoleWords.TryRead(word, out var role) ? role : throw new InvalidOperationException("No such role.");
    }
}
