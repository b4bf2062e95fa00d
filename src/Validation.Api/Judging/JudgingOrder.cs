using TaskTracking.Language;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>What to judge and by what.</summary>
/// <param name="ReceivedAt">Receipt, with its offset.</param>
/// <param name="ValidationTime">The instant at which signatures are validated.</param>
public sealed record JudgingOrder(DossierInput Input, Policies Policies, DateTimeOffset ReceivedAt, DateTimeOffset ValidationTime)
{
    /// <summary>Opens locked files; null where none was given.</summary>
    public string? Password { get; init; }

    /// <summary>A dossier received at this moment, in Vietnamese time; signatures are validated at the same instant.</summary>
    public static JudgingOrder Now(DossierInput input, Policies policies, TimeProvider clock)
    {
        var now = VietnamTime.Of(clock.GetUtcNow());
        return new JudgingOrder(input, policies, now, now);
    }
}
