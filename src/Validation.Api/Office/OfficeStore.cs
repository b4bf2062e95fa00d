using Microsoft.EntityFrameworkCore;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Database.Rows;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office;

/// <summary>The Office on SQLite, in the history's file.</summary>
internal sealed partial class OfficeStore(OfficeDatabase database, TimeProvider clock, ILogger<OfficeStore> log) : IOffice
{
    public Task<QueuePage> QueueAsync(QueueQuery query, DateOnly today, CancellationToken cancellation) => ReadAsync(context => QueueSearch.PageAsync(context, query, today, cancellation));

    public Task<QueueCounts> CountAsync(string? account, DateOnly today, CancellationToken cancellation) => ReadAsync(context => QueueSearch.CountAsync(context, account, today, cancellation));

    public Task<DeskView?> FindAsync(Guid id, CancellationToken cancellation) => ReadAsync(context => DeskReading.FindAsync(context, id, cancellation));

    public Task<AuditPage> SearchAsync(AuditQuery query, DateOnly today, CancellationToken cancellation) => ReadAsync(context => AuditSearch.PageAsync(context, query, today, cancellation));

    public Task<(IReadOnlyList<AuditCount> Counts, IReadOnlyList<ClauseCount> Clauses)> StatisticsAsync(AuditQuery query, DateOnly today, CancellationToken cancellation) => ReadAsync(async context =>
        (await AuditSearch.CountAsync(context, query, today, cancellation).ConfigureAwait(false), await AuditSearch.ClausesAsync(context, query, today, cancellation).ConfigureAwait(false)));

    public Task<Outcome<DeskView>> AssignAsync(Act act, string? holder, CancellationToken cancellation) => DoAsync(act, "dossier-assigned", (work, view) =>
    {
        if (view.Disposition is not null)
        {
            return Task.FromResult<Problem?>(new Problem("dossier-decided"));
        }

        work.Tell("dossier-assigned", new AssignedPayload(view.Holder, holder, act.Actor.Id));
        work.Desk.Holder = holder;
        return Task.FromResult<Problem?>(null);
    }, cancellation);

    public Task<Outcome<DeskView>> OverrideAsync(Act act, int finding, string answer, string reason, CancellationToken cancellation) => DoAsync(act, "finding-overridden", async (work, view) =>
    {
        if (view.Disposition is not null && act.Actor.Role != Role.Head)
        {
            return new Problem("head-only");
        }

        if (view.Standing.Lines.FirstOrDefault(l => l.Kept.Position == finding) is not { Kept: var kept })
        {
            return new Problem("finding-not-found");
        }

        var sequence = await work.NextAsync(w => w.Overrides.Select(o => o.Sequence), cancellation).ConfigureAwait(false);
        work.Add(OverrideOf(act, sequence, work.Desk.Dossier, kept, answer, reason));
        work.Tell("finding-overridden", new OverriddenPayload(sequence, kept.Rule, answer, act.Actor.Id));
        return null;
    }, cancellation);

    public Task<Outcome<DeskView>> SecondAsync(Act act, long overriding, CancellationToken cancellation) => DoAsync(act, "override-seconded", async (work, view) =>
    {
        if (view.Standing.Lines.FirstOrDefault(l => l.NeedsSecond && l.Override!.Sequence == overriding && l.Override.Second is null)?.Override is not { } first)
        {
            return new Problem("override-not-found");
        }

        if (first.By.Who == act.Actor.Id)
        {
            return new Problem("override-own");
        }

        var kept = view.Standing.Lines.First(l => l.Override == first).Kept;
        var sequence = await work.NextAsync(w => w.Overrides.Select(o => o.Sequence), cancellation).ConfigureAwait(false);
        work.Add(OverrideOf(act, sequence, work.Desk.Dossier, kept, first.Answer, first.Reason, overriding));
        work.Tell("override-seconded", new SecondedPayload(overriding, act.Actor.Id));
        return null;
    }, cancellation);

    public Task<Outcome<DeskView>> RemarkAsync(Act act, string text, CancellationToken cancellation) => DoAsync(act, "remark-added", async (work, _) =>
    {
        var sequence = await work.NextAsync(w => w.Remarks.Select(r => r.Sequence), cancellation).ConfigureAwait(false);
        work.Add(new RemarkRow { Sequence = sequence, Dossier = work.Desk.Dossier, Text = text, Who = act.Actor.Id, Name = act.Actor.Name, Role = RoleWords.Of(act.Actor.Role), At = work.Now });
        work.Tell("remark-added", new RemarkPayload(sequence, act.Actor.Id));
        return null;
    }, cancellation);

    public Task<Outcome<DeskView>> DecideAsync(Act act, DispositionOrder order, CancellationToken cancellation) => DoAsync(act, "dossier-decided", async (work, view) =>
    {
        if (DispositionRules.ProblemOf(order, view, act.Actor) is { } problem)
        {
            return problem;
        }

        var row = new DispositionRow
        {
            Sequence = await work.NextAsync(w => w.Dispositions.Select(d => d.Sequence), cancellation).ConfigureAwait(false),
            Id = Guid.CreateVersion7(work.Now),
            Dossier = work.Desk.Dossier,
            Replaces = work.Desk.Disposition,
            Decision = order.Decision,
            ForwardCode = order.ForwardTo?.Code,
            ForwardName = order.ForwardTo?.Name,
            Recommended = view.Standing.Recommended,
            Overrides = await work.LastAsync(w => w.Overrides.Where(o => o.Dossier == work.Desk.Dossier).Select(o => o.Sequence), cancellation).ConfigureAwait(false),
            Judgement = work.Desk.Judgement,
            Reason = order.Reason,
            Who = act.Actor.Id,
            Name = act.Actor.Name,
            Role = RoleWords.Of(act.Actor.Role),
            At = work.Now,
            Due = view.Due,
            Late = view.Dispositions is [var first, ..] ? first.Late : work.Now >= Deadline.EndOf(view.Due),
        };
        work.Add(row);
        work.Desk.Disposition = row.Sequence;
        work.Tell("dossier-decided", new DecidedPayload(row.Id, row.Decision, row.Recommended, view.Disposition?.Id, row.Who, row.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), row.Late));
        return null;
    }, cancellation);

    public Task<int> RescheduleAsync(WorkingCalendar calendar, CancellationToken cancellation) => InOneAsync(context => DeskTimes.RescheduleAsync(context, calendar, clock.GetUtcNow(), cancellation), cancellation);

    public Task<int> RemindAsync(WorkingCalendar calendar, CancellationToken cancellation) => InOneAsync(context => DeskTimes.RemindAsync(context, calendar, clock.GetUtcNow(), cancellation), cancellation);

    private async Task<T> ReadAsync<T>(Func<OfficeContext, Task<T>> read)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            return await read(context).ConfigureAwait(false);
        }
    }

    private async Task<int> InOneAsync(Func<OfficeContext, Task<int>> work, CancellationToken cancellation)
    {
        var context = database.Open();
        await using (context.ConfigureAwait(false))
        {
            var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var done = await work(context).ConfigureAwait(false);
                await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                return done;
            }
        }
    }

    // Everything of an act: the state looked at again inside the transaction, what is done, its events, its line of activity.
    private async Task<Outcome<DeskView>> DoAsync(Act act, string what, Func<DeskWork, DeskView, Task<Problem?>> work, CancellationToken cancellation)
    {
        try
        {
            var context = database.Open();
            await using (context.ConfigureAwait(false))
            {
                // EF opens a SQLite transaction as BEGIN IMMEDIATE: what is read in it stays true until it commits.
                var transaction = await context.Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    if (await DeskReading.FindAsync(context, act.Dossier, cancellation).ConfigureAwait(false) is not { } view)
                    {
                        return Outcome<DeskView>.Refused(new Problem("dossier-not-found"));
                    }

                    if (view.Moves != act.Moves)
                    {
                        return Outcome<DeskView>.Refused(new Problem("dossier-moved"));
                    }

                    var desk = await context.Desk.SingleAsync(d => d.Dossier == view.Dossier.Sequence, cancellation).ConfigureAwait(false);
                    var doing = new DeskWork(context, desk, clock.GetUtcNow());
                    if (await work(doing, view).ConfigureAwait(false) is { } problem)
                    {
                        return Outcome<DeskView>.Refused(problem);
                    }

                    await doing.FinishAsync(new ActivityLine(act.Actor, what, act.Dossier.ToString("D")), cancellation).ConfigureAwait(false);
                    var after = await DeskReading.FindAsync(context, act.Dossier, cancellation).ConfigureAwait(false);
                    await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    return Outcome<DeskView>.Of(after!);
                }
            }
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            ActFailed(what, StorageFault.CauseOf(failure));
            return Outcome<DeskView>.Refused(new Problem("storage-failed"));
        }
    }

    private OverrideRow OverrideOf(Act act, long sequence, long dossier, KeptFinding finding, string answer, string reason, long? seconds = null) => new()
    {
        Sequence = sequence,
        Dossier = dossier,
        Finding = finding.Position,
        Rule = finding.Rule,
        Subject = finding.Subject,
        Answer = answer,
        Reason = reason,
        Seconds = seconds,
        Who = act.Actor.Id,
        Name = act.Actor.Name,
        Role = RoleWords.Of(act.Actor.Role),
        At = clock.GetUtcNow(),
    };

    [LoggerMessage(1103, LogLevel.Error, "The act {What} could not be stored: {Cause}")]
    private partial void ActFailed(string what, string cause);
}
