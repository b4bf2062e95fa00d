using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>
/// What the running service judges by at this moment. Book, directory and calendar stay as they were at start; the trust folder is read
/// again when a file of it has changed, whoever changed it: by the page, by a command beside the service, or by hand.
/// </summary>
/// <param name="folder">The trust folder; null where there is none.</param>
internal sealed class PoliciesInForce(Policies atStart, string? folder)
{
    private readonly Lock _reading = new();
    private Policies _current = atStart;
    private string? _stamp;

    /// <summary>The trust folder; null where there is none.</summary>
    public string? Folder => folder;

    /// <summary>Why the folder as it is now cannot be used, so that what it held before is still used; null where it can.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>The policies. Reads no file as long as none has changed.</summary>
    public Policies Current
    {
        get
        {
            if (folder is null)
            {
                return _current;
            }

            lock (_reading)
            {
                var stamp = Stamp(folder);
                if (stamp == _stamp)
                {
                    return _current;
                }

                _stamp = stamp;
                var loaded = TrustFolder.Load(folder);
                Problem = loaded.Problem;
                _current = loaded.Value is { } trust ? _current.With(trust) : _current;
                return _current;
            }
        }
    }

    private static string Stamp(string folder)
    {
        try
        {
            return TrustFolder.Stamp(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
