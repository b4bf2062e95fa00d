namespace TaskTracking.Validation.Api.Accounts.Database.Rows;

/// <summary>A link with which somebody chooses a password, once.</summary>
internal sealed class InvitationRow
{
    /// <summary>SHA-256 of the link's secret, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public required string Account { get; init; }

    public required DateTimeOffset Until { get; init; }
}
