namespace TaskTracking.Validation.Api.History.Database.Rows;

/// <summary>A kept decision: what lists and searches need. Its long texts stand in <see cref="AnswerRow"/>, so that a list reads short rows.</summary>
internal sealed class DecisionRow
{
    /// <summary>1, 2, 3 … in the order of keeping, without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>A UUID of version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>"HS-2026-000123".</summary>
    public required string Code { get; init; }

    /// <summary>The Vietnamese year of receipt.</summary>
    public required int Year { get; init; }

    /// <summary>1, 2, 3 … within the year, without a gap.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The Vietnamese day of receipt.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateTimeOffset KeptAt { get; init; }

    /// <summary>"accept", "return", "forward" or "review".</summary>
    public required string Decision { get; init; }

    public string? ForwardCode { get; init; }

    public string? ForwardName { get; init; }

    public string? Agency { get; init; }

    public string? AgencyName { get; init; }

    public string? Letter { get; init; }

    public string? Title { get; init; }

    public string? Reference { get; init; }

    /// <summary>What the search finds it by, without accents: VietnameseText.Bare.</summary>
    public required string Words { get; init; }

    /// <summary>"api" or "page".</summary>
    public required string Channel { get; init; }

    public required string Sender { get; init; }

    public required string BookId { get; init; }

    public required string BookVersion { get; init; }

    public required string BookSha256 { get; init; }

    public required string DirectorySha256 { get; init; }

    public required string CalendarSha256 { get; init; }

    public required string TrustSha256 { get; init; }

    /// <summary>The program and its tools.</summary>
    public required string Engine { get; init; }
}
