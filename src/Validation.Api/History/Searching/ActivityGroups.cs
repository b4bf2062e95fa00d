namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>Kinds of activity as an auditor asks for them. What stands in no other group is work on dossiers.</summary>
internal static class ActivityGroups
{
    private const string Work = "work";

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["views"] = ["dossier-viewed", "page-viewed", "desk-viewed", "statistics-viewed", "activity-viewed", "dossier-replayed"],
        ["downloads"] = ["evidence-downloaded", "paper-downloaded", "signed-paper-downloaded", "dossiers-exported"],
        ["refusals"] = ["dossier-not-found", "paper-not-found", "access-refused", "secret-refused", "sign-in-failed", "code-failed", "locked-out", "password-check-failed"],
        ["accounts"] =
        [
            "signed-in", "signed-in-by-recovery-code", "signed-out", "password-given", "password-changed", "second-factor-set", "session-ended", "sessions-ended",
            "account-invited", "account-created", "invitation-accepted", "password-reset", "role-changed", "account-disabled", "account-enabled", "account-unlocked", "second-factor-reset",
            "key-created", "key-revoked", "mail-address-asked", "mail-address-confirmed", "mail-switched-on", "mail-switched-off",
        ],
    };

    /// <summary>In the order of a form.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Words.Keys, Work];

    /// <summary>The words of a group, or of every other group where it is the rest.</summary>
    /// <returns>"IN" or "NOT IN", and what.</returns>
    public static (string Operator, IReadOnlyList<string> What) Of(string group) =>
        group == Work ? ("NOT IN", [.. Words.Values.SelectMany(w => w)]) : ("IN", Words[group]);
}
