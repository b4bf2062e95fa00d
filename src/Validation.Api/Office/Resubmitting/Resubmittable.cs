using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Office.Resubmitting;

/// <summary>A returned dossier about to be filed again: what was answered, what was filed, and how the Office left it.</summary>
internal sealed record Resubmittable(KeptDecision Kept, FiledContent Filed, DeskView Desk);

/// <summary>One dossier among those of its chain.</summary>
/// <param name="Chain">The first first, this one among them.</param>
/// <param name="Delta">What changed against the round before; null for the first.</param>
/// <param name="Files">What became of each file since then; none for the first.</param>
internal sealed record RoundView(IReadOnlyList<ChainLink> Chain, Guid Id, IReadOnlyList<DeltaLine>? Delta, IReadOnlyList<FilePair> Files)
{
    private int Place => Chain.ToList().FindIndex(l => l.Id == Id);

    /// <summary>The round before this one; null for the first.</summary>
    public ChainLink? Earlier => Place > 0 ? Chain[Place - 1] : null;

    /// <summary>The one that took its place; null where there is none.</summary>
    public ChainLink? Later => Place >= 0 && Place < Chain.Count - 1 ? Chain[Place + 1] : null;
}
