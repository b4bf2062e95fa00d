using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History.Database.Rows;

namespace TaskTracking.Validation.Api.History;

/// <summary>One line of who did what.</summary>
/// <param name="Actor">Null where nobody is signed in: a wrong password.</param>
/// <param name="What">In the past tense: docs/events.md, "Activity".</param>
/// <param name="Subject">An id, or how many were exported and by which filters; never a title, a name of a file or anything from a document.</param>
internal sealed record ActivityLine(Actor? Actor, string What, string? Subject = null)
{
    /// <summary>Where it came from, if no actor says.</summary>
    public string? Address { get; init; }

    /// <summary>Adds it to a context whose transaction has begun: the number is the next one until that commits.</summary>
    public async Task AddToAsync(DbContext context, DateTimeOffset now, CancellationToken cancellation)
    {
        var local = context.ChangeTracker.Entries<ActivityRow>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.Sequence).DefaultIfEmpty().Max();
        var kept = await context.Set<ActivityRow>().MaxAsync(a => (long?)a.Sequence, cancellation).ConfigureAwait(false) ?? 0;
        context.Add(new ActivityRow
        {
            Sequence = 1 + Math.Max(local, kept),
            At = now,
            Who = Actor?.Id ?? "-",
            Role = Actor is { } actor ? RoleWords.Of(actor.Role) : "-",
            What = What,
            Subject = Subject,
            Address = Actor?.Address ?? Address,
        });
    }
}
