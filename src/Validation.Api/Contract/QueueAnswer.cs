using TaskTracking.Validation.Api.Office.Queue;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>A page of the Office's queue.</summary>
/// <param name="Next">The cursor of the page after this, as in the Link header; null on the last.</param>
internal sealed record QueueAnswer(QueueCountsAnswer Counts, IReadOnlyList<QueuedAnswer> Dossiers, string? Next)
{
    /// <param name="left">Time at work left of a dossier.</param>
    /// <param name="isOver">Whether its due day is past.</param>
    public static QueueAnswer Of(QueuePage page, QueueCounts counts, Func<QueueLine, TimeSpan?> left, Func<QueueLine, bool> isOver) => new(
        new QueueCountsAnswer(counts.Open, counts.Late, counts.Today, counts.Mine, counts.Nobody),
        [.. page.Lines.Select(l => QueuedAnswer.Of(l, left(l), isOver(l)))],
        page.Next);
}

/// <summary>How much waits: open in all, past due, due today, in the caller's hands, in nobody's.</summary>
internal sealed record QueueCountsAnswer(int Open, int Late, int Today, int Mine, int Nobody);

/// <summary>A dossier in the queue.</summary>
/// <param name="MinutesLeft">Time at work until it is overdue, in minutes; null where decided or unknown.</param>
/// <param name="Decision">The Office's decision in force; null while none is made.</param>
/// <param name="Late">Overdue, or decided after its due day.</param>
internal sealed record QueuedAnswer(
    Guid Id, string Code, string ReceivedAt, string DueOn, int? MinutesLeft, string Recommended, string? Agency, string? AgencyName, string? Letter, string? Title, string? Holder, string? Decision, bool Late)
{
    public static QueuedAnswer Of(QueueLine line, TimeSpan? left, bool isOver) => new(
        line.Id,
        line.Code,
        ContractWords.Of((DateTimeOffset?)line.ReceivedAt)!,
        ContractWords.Of((DateOnly?)line.Due)!,
        line.Decision is null ? (int?)left?.TotalMinutes : null,
        line.Recommended,
        line.Agency,
        line.AgencyName,
        line.Letter,
        line.Title,
        line.Holder,
        line.Decision,
        line.Decision is null ? isOver : line.Late);
}
