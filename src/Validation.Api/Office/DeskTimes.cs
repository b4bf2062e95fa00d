using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Language;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Database.Rows;

namespace TaskTracking.Validation.Api.Office;

/// <summary>What the clock does to the desk: due days follow the calendar, reminders come when their moment is there. The state a clerk saw stays the state.</summary>
internal static class DeskTimes
{
    // A transaction that holds the database for longer than a clerk notices is cut; the next turn goes on.
    private const int AtOnce = 500;

    // Three working days never span more than this, whatever is off.
    private const int Horizon = 21;

    public static async Task<int> RescheduleAsync(OfficeContext context, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancellation)
    {
        var open = await context.Database.SqlQueryRaw<OpenRow>(
            "SELECT k.Dossier, k.Due, d.ReceivedAt FROM desk AS k JOIN decisions AS d ON d.Sequence = k.Dossier WHERE k.Disposition IS NULL ORDER BY k.Dossier").ToListAsync(cancellation).ConfigureAwait(false);
        var moved = open.Select(o => (o.Dossier, o.Due, Now: calendar.DueOn(o.ReceivedAt))).Where(o => o.Now is { } due && due != o.Due).Take(AtOnce).ToDictionary(o => o.Dossier, o => o.Now!.Value);
        var next = await NextEventAsync(context, cancellation).ConfigureAwait(false);
        foreach (var desk in await OfAsync(context, moved.Keys, cancellation).ConfigureAwait(false))
        {
            var (from, to) = (desk.Due, moved[desk.Dossier]);
            (desk.Due, desk.Reminded) = (to, 0);
            context.Add(Event(next++, now, desk, "due-changed", new DueChangedPayload(Text(from), Text(to), calendar.Sha256)));
        }

        return moved.Count;
    }

    public static async Task<int> RemindAsync(OfficeContext context, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancellation)
    {
        var until = VietnamTime.DayOf(now).AddDays(Horizon);
        var waiting = await context.Desk.Where(d => d.Disposition == null && d.Reminded < 3 && d.Due <= until).OrderBy(d => d.Due).ToListAsync(cancellation).ConfigureAwait(false);
        var next = await NextEventAsync(context, cancellation).ConfigureAwait(false);
        var told = 0;
        foreach (var desk in waiting)
        {
            var deadline = new Deadline(calendar, desk.Due);
            while (told < AtOnce && desk.Reminded < 3 && deadline.At((Reminder)desk.Reminded) is var at && (at ?? deadline.End) <= now)
            {
                if (at is null)
                {
                    // The calendar ends before it: nobody can say when, and what comes after must still be told.
                    desk.Reminded++;
                    continue;
                }

                context.Add(Event(next++, now, desk, TypeOf((Reminder)desk.Reminded), new ReminderPayload(Text(desk.Due))));
                desk.Reminded++;
                told++;
            }
        }

        return told;
    }

    private static string TypeOf(Reminder reminder) => reminder switch { Reminder.Day => "reminder-day", Reminder.Hours => "reminder-hours", _ => "dossier-overdue" };

    private static EventRow Event<TPayload>(long sequence, DateTimeOffset now, DeskRow desk, string type, TPayload payload) =>
        new() { Sequence = sequence, At = now, Type = type, Decision = desk.Dossier, Payload = OfficeJson.Text(payload) };

    private static async Task<long> NextEventAsync(OfficeContext context, CancellationToken cancellation) =>
        1 + (await context.Events.MaxAsync(e => (long?)e.Sequence, cancellation).ConfigureAwait(false) ?? 0);

    private static async Task<List<DeskRow>> OfAsync(OfficeContext context, IEnumerable<long> dossiers, CancellationToken cancellation)
    {
        var rows = new List<DeskRow>();
        foreach (var part in dossiers.Order().Chunk(AtOnce))
        {
            rows.AddRange(await context.Desk.Where(d => part.Contains(d.Dossier)).OrderBy(d => d.Dossier).ToListAsync(cancellation).ConfigureAwait(false));
        }

        return rows;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record OpenRow(long Dossier, DateOnly Due, DateTimeOffset ReceivedAt);
}
