using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History.Database;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.Office.Database.Rows;

namespace TaskTracking.Validation.Api.Office.Database;

/// <summary>The Office's work on filed dossiers. The desk changes; dispositions, overrides, remarks and corrections only grow, and every change has its event.</summary>
internal sealed class OfficeContext(DbContextOptions<OfficeContext> options) : DbContext(options)
{
    public DbSet<DeskRow> Desk => Set<DeskRow>();

    public DbSet<DispositionRow> Dispositions => Set<DispositionRow>();

    public DbSet<OverrideRow> Overrides => Set<OverrideRow>();

    public DbSet<RemarkRow> Remarks => Set<RemarkRow>();

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public DbSet<JudgementRow> Judgements => Set<JudgementRow>();

    public DbSet<JudgedFindingRow> JudgedFindings => Set<JudgedFindingRow>();

    public DbSet<SignedPaperRow> SignedPapers => Set<SignedPaperRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<NoticeReadRow> NoticeReads => Set<NoticeReadRow>();

    public DbSet<MailRow> Mails => Set<MailRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantColumn>();
        configurationBuilder.Properties<Guid>().HaveConversion<IdColumn>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DeskRow>(row =>
        {
            row.ToTable("desk").HasKey(d => d.Dossier);
            row.Property(d => d.Dossier).ValueGeneratedNever();
            row.Property(d => d.Moves).IsConcurrencyToken();
        });
        Growing<DispositionRow>("dispositions");
        Growing<OverrideRow>("overrides");
        Growing<RemarkRow>("remarks");
        Growing<CorrectionRow>("corrections");
        Growing<JudgementRow>("judgements");
        modelBuilder.Entity<JudgedFindingRow>().ToTable("judged_findings").HasKey(f => new { f.Judgement, f.Position });
        Growing<SignedPaperRow>("signed_papers");
        Growing<NoticeRow>("notices");
        modelBuilder.Entity<NoticeReadRow>().ToTable("notice_reads").HasKey(r => new { r.Account, r.Notice });
        modelBuilder.Entity<MailRow>(row =>
        {
            row.ToTable("mails").HasKey(m => m.Sequence);
            row.Property(m => m.Sequence).ValueGeneratedNever();
        });

        // The history's own tables: written from here only beside what they tell, and their schema is the history's.
        Foreign<EventRow>("events");
        Foreign<ActivityRow>("activity");

        void Growing<TRow>(string table)
            where TRow : class => modelBuilder.Entity<TRow>(row =>
        {
            row.ToTable(table).HasKey("Sequence");
            row.Property<long>("Sequence").ValueGeneratedNever();
        });

        void Foreign<TRow>(string table)
            where TRow : class => modelBuilder.Entity<TRow>(row =>
        {
            row.ToTable(table, outside => outside.ExcludeFromMigrations()).HasKey("Sequence");
            row.Property<long>("Sequence").ValueGeneratedNever();
        });
    }
}
