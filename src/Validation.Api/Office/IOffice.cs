using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office;

/// <summary>
/// The Office's work on filed dossiers. Every act names the state that was seen and is refused where another came first
/// (dossier-moved); what it does and the event that tells of it are one transaction, and a refused act leaves nothing.
/// </summary>
internal interface IOffice
{
    /// <summary>A page of the queue.</summary>
    Task<QueuePage> QueueAsync(QueueQuery query, DateOnly today, CancellationToken cancellation);

    /// <summary>How much waits.</summary>
    Task<QueueCounts> CountAsync(string? account, DateOnly today, CancellationToken cancellation);

    /// <summary>One dossier; null where there is none.</summary>
    Task<DeskView?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>Gives a dossier to somebody, or back to nobody. Refused once it is decided (dossier-decided).</summary>
    Task<Outcome<DeskView>> AssignAsync(Act act, string? holder, CancellationToken cancellation);

    /// <summary>Puts a person's answer in place of the machine's. Refused: finding-not-found; head-only, once the dossier is decided: who may decide anew may also answer anew.</summary>
    Task<Outcome<DeskView>> OverrideAsync(Act act, int finding, string answer, string reason, CancellationToken cancellation);

    /// <summary>Agrees to another person's answer. Refused: override-not-found, override-own.</summary>
    Task<Outcome<DeskView>> SecondAsync(Act act, long overriding, CancellationToken cancellation);

    /// <summary>
    /// Puts what a person says in place of what was read, with the judgement on the facts so corrected; null: none is in force any
    /// more, and the result kept at filing stands again. Refused: dossier-decided.
    /// </summary>
    Task<Outcome<DeskView>> CorrectAsync(Act act, IReadOnlyList<(CorrectedValue Said, ReadValue Read)> corrections, string reason, Rejudged? judged, CancellationToken cancellation);

    /// <summary>The result on corrected facts; null where nothing is corrected, or there is no such dossier: then what was kept at filing stands.</summary>
    Task<CorrectedResult?> CorrectedAsync(Guid id, CancellationToken cancellation);

    /// <summary>Adds an internal note, whatever the state.</summary>
    Task<Outcome<DeskView>> RemarkAsync(Act act, string text, CancellationToken cancellation);

    /// <summary>
    /// Decides. Refused: findings-open (acceptance while something stands), reason-missing (another decision than follows from the
    /// findings, or one that replaces an earlier), body-missing (nowhere to forward to), head-only (replacing an earlier decision).
    /// </summary>
    Task<Outcome<DeskView>> DecideAsync(Act act, DispositionOrder order, CancellationToken cancellation);

    /// <summary>Keeps a paper that came back signed, beside those that came before. Refused: dossier-not-decided.</summary>
    Task<Outcome<DeskView>> KeepPaperAsync(Act act, PaperOrder paper, CancellationToken cancellation);

    /// <summary>Everything filed and decided, the newest first.</summary>
    Task<AuditPage> SearchAsync(AuditQuery query, DateOnly today, CancellationToken cancellation);

    /// <summary>Counts by agency and month of receipt, and returned dossiers by clause.</summary>
    Task<(IReadOnlyList<AuditCount> Counts, IReadOnlyList<ClauseCount> Clauses)> StatisticsAsync(AuditQuery query, DateOnly today, CancellationToken cancellation);

    /// <summary>Moves the due days of open dossiers to what a calendar says, each with its event, some at a time; how many moved: asked again until none.</summary>
    Task<int> RescheduleAsync(WorkingCalendar calendar, CancellationToken cancellation);

    /// <summary>Tells the reminders of open dossiers whose moment has come, each once and in its order, as events; how many.</summary>
    Task<int> RemindAsync(WorkingCalendar calendar, CancellationToken cancellation);
}

/// <summary>Who acts on which dossier, in which state seen.</summary>
internal sealed record Act(Guid Dossier, long Moves, Actor Actor);

/// <summary>What is to be decided.</summary>
/// <param name="Decision">"accept", "return" or "forward".</param>
/// <param name="ForwardTo">Code and name of the body; null but for "forward".</param>
/// <param name="Reason">The decider's words; null where the decision follows from the findings.</param>
internal sealed record DispositionOrder(string Decision, (string? Code, string Name)? ForwardTo, string? Reason);
