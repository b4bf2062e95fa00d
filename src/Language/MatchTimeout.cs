namespace TaskTracking.Language;

/// <summary>
/// How long one pattern may run on one text. What patterns run on is bounded (a sentence, a line, a name) and takes well under
/// 10 ms, hostile ones included; but the time counts from before the pattern's code is compiled on first use, which on a loaded
/// machine has been seen to take over a second, and an innocent letter must not fail for that.
/// </summary>
public static class MatchTimeout
{
    /// <summary>The bound, in milliseconds, in the form that attributes take.</summary>
    public const int Milliseconds = 5000;
}
