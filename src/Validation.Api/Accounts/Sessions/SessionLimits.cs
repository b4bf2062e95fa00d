namespace TaskTracking.Validation.Api.Accounts.Sessions;

/// <summary>How long a session lives.</summary>
/// <param name="Idle">Without a request.</param>
/// <param name="Whole">From sign-in, whatever happens.</param>
internal sealed record SessionLimits(TimeSpan Idle, TimeSpan Whole)
{
    /// <summary>How long the page for the code waits.</summary>
    public static TimeSpan Code { get; } = TimeSpan.FromMinutes(5);

    /// <summary>How exactly the last request is remembered: not every one is a write.</summary>
    public static TimeSpan Grain { get; } = TimeSpan.FromMinutes(1);
}
