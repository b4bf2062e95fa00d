namespace TaskTracking.Validation.Api.Accounts.Database.Rows;

/// <summary>A data-protection key of the framework: open forms outlive a restart by it.</summary>
internal sealed class ProtectionKeyRow
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
