namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>Somebody opened a notice, for the first time.</summary>
internal sealed class NoticeReadRow
{
    public required string Account { get; init; }

    public required long Notice { get; init; }

    public required DateTimeOffset At { get; init; }
}
