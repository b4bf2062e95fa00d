namespace TaskTracking.Validation.Api.Office.Notices;

/// <summary>What somebody is told of a dossier.</summary>
/// <param name="Number">Its number among all notices.</param>
/// <param name="Kind">What happened, and to whom it is said: docs/events.md, "Notices".</param>
/// <param name="Dossier">Its id.</param>
/// <param name="Code">"HS-2026-000123".</param>
/// <param name="ReadAt">When its reader opened it; null while unread.</param>
internal sealed record Notice(long Number, DateTimeOffset At, NoticeKind Kind, Guid Dossier, string Code, DateOnly? Due, DateTimeOffset? ReadAt);

/// <summary>What happened, to whom it is said, and what was decided where something was.</summary>
/// <param name="What">The kind as it is kept.</param>
/// <param name="Audience">"agency", "account" or "office".</param>
internal sealed record NoticeKind(string What, string Audience, string? Decision);

/// <summary>A page of somebody's notices, the newest first.</summary>
/// <param name="Older">The number to ask for what is older than; null at the end.</param>
internal sealed record NoticePage(IReadOnlyList<Notice> Notices, long? Older);
