using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>
/// Sends what waits in the outbox, a few seconds after it came. Nobody who decides waits for it. What the server acknowledged is not
/// sent again; where the process is killed between that and its row, it is, with the same Message-Id (ADR 20).
/// </summary>
internal sealed partial class MailWatch(Outbox outbox, IMailServer server, MailWriter writer, MailState state, TimeProvider clock, ILogger<MailWatch> log) : BackgroundService
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(5);

    // Acknowledged, but the disk did not take the row: noted before anything else is sent.
    private readonly Dictionary<long, MailSent> _unnoted = [];
    private TimeSpan _rest = ShortestRest;
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;

    /// <summary>One turn: makes mails of notices, sends those whose time has come.</summary>
    public async Task TurnAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var (mail, sent) in _unnoted.ToList())
            {
                await outbox.EndAsync(mail, sent, cancellation).ConfigureAwait(false);
                _unnoted.Remove(mail);
            }

            await outbox.FillAsync(cancellation).ConfigureAwait(false);
            if (await outbox.WeedAsync(cancellation).ConfigureAwait(false) is > 0 and var expired)
            {
                Expired(expired);
            }

            if (clock.GetUtcNow() >= _notBefore)
            {
                await SendDueAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (StorageFault.Is(failure))
        {
            OutboxFailed(StorageFault.CauseOf(failure));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Turn, clock);
        try
        {
            do
            {
                await TurnAsync(stoppingToken).ConfigureAwait(false);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
    }

    private async Task SendDueAsync(CancellationToken cancellation)
    {
        var due = await outbox.DueAsync(AtOnce, cancellation).ConfigureAwait(false);
        if (due.Count == 0)
        {
            return;
        }

        var (connection, code) = await server.ConnectAsync(cancellation).ConfigureAwait(false);
        if (connection is null)
        {
            // A server that is away costs no mail an attempt.
            Unreachable(code!, due.Count);
            state.Failed(code!, clock.GetUtcNow());
            _notBefore = clock.GetUtcNow() + _rest;
            _rest = _rest * 2 < LongestRest ? _rest * 2 : LongestRest;
            return;
        }

        await using (connection.ConfigureAwait(false))
        {
            state.Reached(clock.GetUtcNow());
            _rest = ShortestRest;
            foreach (var mail in due.TakeWhile(_ => connection.IsUsable))
            {
                await SendAsync(connection, mail, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task SendAsync(IMailConnection connection, DueMail mail, CancellationToken cancellation)
    {
        if (!await outbox.BeginAsync(mail.Sequence, cancellation).ConfigureAwait(false))
        {
            return;
        }

        using var message = writer.Write(mail);
        var sent = await connection.SendAsync(message, cancellation).ConfigureAwait(false);
        if (sent.Code is { } code)
        {
            NotTaken(mail.Sequence, code, sent.IsFinal);
        }

        // Not given up for a stop: what the server said is to be known at the next start.
        _unnoted[mail.Sequence] = sent;
        await outbox.EndAsync(mail.Sequence, sent, CancellationToken.None).ConfigureAwait(false);
        _unnoted.Remove(mail.Sequence);
    }

    [LoggerMessage(1201, LogLevel.Warning, "Mail server: {Code}; {Count} mails wait")]
    private partial void Unreachable(string code, int count);

    [LoggerMessage(1202, LogLevel.Warning, "Mail {Mail} was not taken: {Code}, for good: {Final}")]
    private partial void NotTaken(long mail, string code, bool final);

    [LoggerMessage(1203, LogLevel.Warning, "{Count} mails expired: nobody took them for three days")]
    private partial void Expired(int count);

    [LoggerMessage(1204, LogLevel.Error, "The outbox could not be read or written: {Cause}")]
    private partial void OutboxFailed(string cause);
}
