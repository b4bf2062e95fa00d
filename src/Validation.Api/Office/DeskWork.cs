using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Database.Rows;

namespace TaskTracking.Validation.Api.Office;

/// <summary>One change of one desk, inside a transaction that has begun.</summary>
internal sealed class DeskWork(OfficeContext context, DeskRow desk, DateTimeOffset now)
{
    private readonly List<(string Type, string Payload)> _events = [];

    public DeskRow Desk => desk;

    public DateTimeOffset Now => now;

    /// <summary>The next number of a table that only grows.</summary>
    public async Task<long> NextAsync(Func<OfficeContext, IQueryable<long>> numbers, CancellationToken cancellation) =>
        1 + await LastAsync(numbers, cancellation).ConfigureAwait(false);

    /// <summary>The last number of some rows; 0 where there are none.</summary>
    public async Task<long> LastAsync(Func<OfficeContext, IQueryable<long>> numbers, CancellationToken cancellation) =>
        await numbers(context).MaxAsync(n => (long?)n, cancellation).ConfigureAwait(false) ?? 0;

    public void Add<TRow>(TRow row)
        where TRow : class => context.Add(row);

    /// <summary>Notes what happened; written at the end.</summary>
    public void Tell<TPayload>(string type, TPayload payload) => _events.Add((type, OfficeJson.Text(payload)));

    /// <summary>Writes it all; the caller commits.</summary>
    /// <param name="line">Who did it; null where nobody did, but the clock.</param>
    public async Task FinishAsync(ActivityLine? line, CancellationToken cancellation)
    {
        desk.Moves++;
        var next = await NextAsync(c => c.Events.Select(e => e.Sequence), cancellation).ConfigureAwait(false);
        foreach (var (type, payload) in _events)
        {
            context.Add(new EventRow { Sequence = next++, At = now, Type = type, Decision = desk.Dossier, Payload = payload });
        }

        if (line is not null)
        {
            await line.AddToAsync(context, now, cancellation).ConfigureAwait(false);
        }

        await context.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }
}
