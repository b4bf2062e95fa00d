namespace TaskTracking.Validation.Api.Accounts.Database.Rows;

/// <summary>A key with which a program signs in.</summary>
internal sealed class ApiKeyRow
{
    /// <summary>The key's beginning, by which it is found and talked of.</summary>
    public required string Prefix { get; init; }

    /// <summary>SHA-256 of the whole key, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public string? Agency { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Id of whoever made it.</summary>
    public required string CreatedBy { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>The last request, give or take a minute; null where there was none.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }
}
