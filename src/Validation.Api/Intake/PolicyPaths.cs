namespace TaskTracking.Validation.Api.Intake;

/// <summary>Where the policies come from; null means the one that ships with the program (trust: none).</summary>
internal sealed record PolicyPaths(string? Rules, string? Agencies, string? Calendar, string? Trust)
{
    /// <summary>The words of the papers.</summary>
    public string? Papers { get; init; }
}
