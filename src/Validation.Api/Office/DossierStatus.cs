namespace TaskTracking.Validation.Api.Office;

/// <summary>Where a dossier stands, as its agency may know it.</summary>
/// <param name="State">"waiting" (nobody has taken it), "inWork", "accept", "return" or "forward".</param>
/// <param name="Due">The due day in force.</param>
/// <param name="ForwardName">Where it was forwarded; null but for "forward".</param>
/// <param name="Reason">The Office's words beside the findings; null where there are none.</param>
/// <param name="DecidedAt">Null while it is not decided.</param>
internal sealed record DossierStatus(string State, DateOnly Due, string? ForwardName, string? Reason, DateTimeOffset? DecidedAt, bool Late)
{
    public static DossierStatus Of(DeskView desk) => desk.Disposition is { } made
        ? new DossierStatus(made.Decision, made.Due, made.ForwardName, made.Reason, made.By.At, made.Late)
        : new DossierStatus(desk.Holder is null ? "waiting" : "inWork", desk.Due, null, null, null, false);
}
