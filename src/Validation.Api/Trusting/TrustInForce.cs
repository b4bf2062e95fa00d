using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>What the running service trusts at this moment, as it is shown.</summary>
internal sealed class TrustInForce(PoliciesInForce policies, ServiceOptions options, TimeProvider clock)
{
    private static readonly TrustHistory None = new([], null, new string('0', 64));

    /// <summary>The trust folder; null where there is none.</summary>
    public string? Folder => policies.Folder;

    /// <summary>How it stands, in a language.</summary>
    public TrustAnswer Answer(string language)
    {
        var current = policies.Current;
        return current.Trust.ToAnswer(History(), clock.GetUtcNow(), options.RevocationAge, policies.Problem, language);
    }

    private TrustHistory History()
    {
        try
        {
            return Folder is { } folder ? TrustHistory.Read(folder) : None;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return None with { BrokenAt = 1 };
        }
    }
}
