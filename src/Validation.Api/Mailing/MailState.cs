namespace TaskTracking.Validation.Api.Mailing;

/// <summary>How the mail server was found last, since the service started.</summary>
internal sealed class MailState
{
    private volatile Found? _last;

    /// <summary>Null while nothing had to be sent.</summary>
    public Found? Last => _last;

    public void Reached(DateTimeOffset at) => _last = new Found(null, at);

    public void Failed(string code, DateTimeOffset at) => _last = new Found(code, at);

    /// <param name="Code">Null where it was reached.</param>
    internal sealed record Found(string? Code, DateTimeOffset At);
}
