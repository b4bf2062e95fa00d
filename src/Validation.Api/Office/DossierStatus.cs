namespace TaskTracking.Validation.Api.Office;

/// <summary>Where a dossier stands, as its agency may know it.</summary>
/// <param name="State">"waiting" (nobody has taken it), "inWork", "accept", "return" or "forward".</param>
/// <param name="Due">The due day in force.</param>
/// <param name="ForwardName">Where it was forwarded; null but for "forward".</param>
/// <param name="Reason">The Office's words beside the findings; null where there are none.</param>
/// <param name="DecidedAt">Null while it is not decided.</param>
/// <param name="Settled">Once decided: what persons answered on findings, "met" or "notMet" by rule; no words, no names.</param>
internal sealed record DossierStatus(string State, DateOnly Due, string? ForwardName, string? Reason, DateTimeOffset? DecidedAt, bool Late, IReadOnlyDictionary<string, string> Settled)
{
    /// <summary>Papers that came back signed, the first first.</summary>
    public IReadOnlyList<SignedPaper> SignedPapers { get; init; } = [];

    public static DossierStatus Of(DeskView desk) => desk.Disposition is { } made
        ? new DossierStatus(made.Decision, made.Due, made.ForwardName, made.Reason, made.By.At, made.Late, SettledIn(desk.Decided!)) { SignedPapers = desk.SignedPapers }
        : new DossierStatus(desk.Holder is null ? "waiting" : "inWork", desk.Due, null, null, null, false, new Dictionary<string, string>(StringComparer.Ordinal));

    private static Dictionary<string, string> SettledIn(Standing standing) =>
        standing.Lines.Where(l => l.Counts).ToDictionary(l => l.Kept.Rule, l => l.Override!.Answer, StringComparer.Ordinal);
}
