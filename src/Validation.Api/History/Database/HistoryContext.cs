using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database.Rows;

namespace TaskTracking.Validation.Api.History.Database;

/// <summary>The tables of the history. Rows are immutable and only ever added; the schema itself (Migrations) refuses anything else.</summary>
internal sealed class HistoryContext(DbContextOptions<HistoryContext> options) : DbContext(options)
{
    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<PolicyRow> Policies => Set<PolicyRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<IncidentRow> Incidents => Set<IncidentRow>();

    public DbSet<ActivityRow> Activity => Set<ActivityRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    public DbSet<ResubmissionRow> Resubmissions => Set<ResubmissionRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantColumn>();
        configurationBuilder.Properties<Guid>().HaveConversion<IdColumn>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DecisionRow>(row =>
        {
            row.ToTable("decisions").HasKey(d => d.Sequence);
            row.Property(d => d.Sequence).ValueGeneratedNever();
            row.HasIndex(d => d.Id).IsUnique();
            row.HasIndex(d => d.Code).IsUnique();
            row.HasIndex(d => new { d.Year, d.Number }).IsUnique();
            row.HasIndex(d => d.ReceivedOn);
            row.HasIndex(d => new { d.Agency, d.Decision });
            row.HasIndex(d => d.Agency);
            row.HasIndex(d => d.Decision);
            row.HasOne<PolicyRow>().WithMany().HasForeignKey(d => d.BookSha256).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<PolicyRow>().WithMany().HasForeignKey(d => d.DirectorySha256).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<PolicyRow>().WithMany().HasForeignKey(d => d.CalendarSha256).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<AnswerRow>(row =>
        {
            row.ToTable("answers").HasKey(a => a.Decision);
            row.HasOne<DecisionRow>().WithOne().HasForeignKey<AnswerRow>(a => a.Decision).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<FindingRow>(row =>
        {
            row.ToTable("findings").HasKey(f => new { f.Decision, f.Position });
            row.HasOne<DecisionRow>().WithMany().HasForeignKey(f => f.Decision).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<FileRow>(row =>
        {
            row.ToTable("files").HasKey(f => new { f.Decision, f.Path });
            row.HasIndex(f => f.Sha256);
            row.HasOne<DecisionRow>().WithMany().HasForeignKey(f => f.Decision).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<EvidenceRow>(row =>
        {
            row.ToTable("evidence").HasKey(e => new { e.Decision, e.Path, e.Signature, e.Position });
            row.HasOne<FileRow>().WithMany().HasForeignKey(e => new { e.Decision, e.Path }).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<PolicyRow>().ToTable("policies").HasKey(p => p.Sha256);
        modelBuilder.Entity<EventRow>(row =>
        {
            row.ToTable("events").HasKey(e => e.Sequence);
            row.Property(e => e.Sequence).ValueGeneratedNever();
            row.HasOne<DecisionRow>().WithMany().HasForeignKey(e => e.Decision).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<IncidentRow>(row =>
        {
            row.ToTable("incidents").HasKey(i => i.Sequence);
            row.Property(i => i.Sequence).ValueGeneratedNever();
        });
        modelBuilder.Entity<ActivityRow>(row =>
        {
            row.ToTable("activity").HasKey(a => a.Sequence);
            row.Property(a => a.Sequence).ValueGeneratedNever();
            row.HasIndex(a => a.Subject);
            row.HasIndex(a => a.Who);
        });
        modelBuilder.Entity<KeyRow>(row =>
        {
            row.ToTable("keys").HasKey(k => k.Value);
            row.HasOne<DecisionRow>().WithMany().HasForeignKey(k => k.Decision).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<ResubmissionRow>(row =>
        {
            row.ToTable("resubmissions").HasKey(r => r.Decision);
            row.Property(r => r.Decision).ValueGeneratedNever();
            row.HasIndex(r => r.Earlier).IsUnique();
            row.HasOne<DecisionRow>().WithMany().HasForeignKey(r => r.Decision).OnDelete(DeleteBehavior.Restrict);
            row.HasOne<DecisionRow>().WithMany().HasForeignKey(r => r.Earlier).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
