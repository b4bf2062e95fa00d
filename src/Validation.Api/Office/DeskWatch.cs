using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Office;

/// <summary>Looks at the clock every minute: due days follow the calendar in force, reminders are told. What fails is tried again a minute later.</summary>
internal sealed partial class DeskWatch(IOffice office, PoliciesInForce policies, TimeProvider clock, ILogger<DeskWatch> log) : BackgroundService
{
    private static readonly TimeSpan Turn = TimeSpan.FromMinutes(1);
    private string? _calendar;

    /// <summary>One look.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            var calendar = policies.Current.Calendar;
            if (_calendar != calendar.Sha256)
            {
                var moved = 0;
                while (await office.RescheduleAsync(calendar, cancellation).ConfigureAwait(false) is > 0 and var some)
                {
                    moved += some;
                }

                _calendar = calendar.Sha256;
                if (moved > 0)
                {
                    Rescheduled(moved);
                }
            }

            await office.RemindAsync(calendar, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            LookFailed(StorageFault.CauseOf(failure));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Turn, clock);
        try
        {
            do
            {
                await LookAsync(stoppingToken).ConfigureAwait(false);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
    }

    [LoggerMessage(1101, LogLevel.Information, "The calendar moved the due day of {Count} open dossiers")]
    private partial void Rescheduled(int count);

    [LoggerMessage(1102, LogLevel.Error, "Deadlines could not be looked at: {Cause}")]
    private partial void LookFailed(string cause);
}
