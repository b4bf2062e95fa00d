namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>A rule book, directory or calendar that decisions were made by, kept once.</summary>
internal sealed class PolicyRow
{
    /// <summary>Of the text, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file's bytes.</summary>
    public required byte[] Text { get; init; }
}
