using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.History;

/// <summary>
/// The history of decisions: it only grows. Files are written whole before the rows that name them; a decision with its findings,
/// facts, policies and event is one transaction. Nothing here updates or deletes.
/// </summary>
internal interface IHistory
{
    /// <summary>
    /// Keeps a decision. The same Idempotency-Key with the same content gives the decision kept before; with other content it is
    /// refused (idempotency-key-reused). A full or failing disk is refused (storage-failed), and nothing half stays.
    /// </summary>
    Task<Outcome<KeptDecision>> KeepAsync(Filing filing, CancellationToken cancellation);

    /// <summary>The decision kept under a key before, so that nothing need be judged again; null where there is none.</summary>
    Task<Outcome<KeptDecision>?> RepeatedAsync(IdempotencyKey key, CancellationToken cancellation);

    /// <summary>One decision; null where there is none.</summary>
    Task<KeptDecision?> FindAsync(Guid id, CancellationToken cancellation);

    /// <summary>A page of decisions, the newest first.</summary>
    Task<DecisionPage> ListAsync(DecisionQuery query, CancellationToken cancellation);

    /// <summary>The bytes of a file of a decision; null where there is none. The caller disposes the stream.</summary>
    Task<Stream?> OpenAsync(Guid id, string path, CancellationToken cancellation);

    /// <summary>What the signatures of a decision were judged by; null where there is no such decision.</summary>
    Task<KeptEvidence?> EvidenceAsync(Guid id, CancellationToken cancellation);

    /// <summary>The text of a policy that decisions were made by, under its SHA-256; null where no decision was.</summary>
    Task<ReadOnlyMemory<byte>?> PolicyAsync(string sha256, CancellationToken cancellation);

    /// <summary>Puts bytes into the vault for whoever names them next; their SHA-256. Refused: storage-failed.</summary>
    Task<Outcome<string>> PutAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Bytes of the vault under their SHA-256; the caller disposes the stream.</summary>
    Stream Open(string sha256);

    /// <summary>Whose dossier a decision is about; null where there is no such decision.</summary>
    Task<DossierOwner?> OwnerAsync(Guid id, CancellationToken cancellation);

    /// <summary>Every dossier of one chain, the first first, this one among them; none where there is no such dossier.</summary>
    Task<IReadOnlyList<ChainLink>> ChainAsync(Guid id, CancellationToken cancellation);

    /// <summary>What was filed; null where there is no such dossier.</summary>
    Task<FiledContent?> ContentAsync(Guid id, CancellationToken cancellation);

    /// <summary>What was filed with the same content: first those that are the same altogether, the newest first, some at most.</summary>
    Task<IReadOnlyList<Duplicate>> DuplicatesAsync(DossierContent content, CancellationToken cancellation);

    /// <summary>Notes that somebody looked, or tried to. Where the disk takes no line, reading goes on and the log says so.</summary>
    Task NoteAsync(ActivityLine line, CancellationToken cancellation);

    /// <summary>A page of who did what, the newest first.</summary>
    Task<ActivityPage> ActivityAsync(ActivityQuery query, CancellationToken cancellation);

    /// <summary>Records that a secret was sent here: time, sender, salted hashes. No bytes, no names of files.</summary>
    Task RecordAsync(SecretIncident incident, CancellationToken cancellation);
}
