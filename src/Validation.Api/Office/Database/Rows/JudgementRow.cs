namespace TaskTracking.Validation.Api.Office.Database.Rows;

/// <summary>A dossier judged again on corrected facts, by the policies that judged it at filing; what was kept then stays beside it.</summary>
internal sealed class JudgementRow
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    public required long Dossier { get; init; }

    /// <summary>"accept", "return", "forward" or "review".</summary>
    public required string Decision { get; init; }

    public string? ForwardCode { get; init; }

    public string? ForwardName { get; init; }

    /// <summary>Number of the submission letter, as corrected.</summary>
    public string? Letter { get; init; }

    /// <summary>Its subject, else the declared title.</summary>
    public string? Title { get; init; }

    /// <summary>CheckAnswer as JSON.</summary>
    public required string Vietnamese { get; init; }

    /// <summary>CheckAnswer as JSON.</summary>
    public required string English { get; init; }

    public required DateTimeOffset At { get; init; }
}
