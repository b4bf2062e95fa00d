namespace TaskTracking.Documents;

/// <summary>What an archive holds, or the code that says why it was not unpacked.</summary>
/// <param name="Files">Its files in ordinal order of their paths, a dossier.json of the root among them; none where <paramref name="Error"/> stands.</param>
/// <param name="Ignored">Paths left out by name (<see cref="DossierNames.IsIgnored"/>), in ordinal order.</param>
/// <param name="Error">
/// archive-unsafe, archive-nested, archive-locked, no-files, too-many-files, file-too-large, dossier-too-large, or
/// file-corrupt where the ZIP itself is broken; else null.
/// </param>
/// <param name="Culprit">The path that the error is about, where it is about one that can be shown.</param>
public sealed record ArchiveContent(IReadOnlyList<SourceFile> Files, IReadOnlyList<string> Ignored, string? Error, string? Culprit)
{
    internal static ArchiveContent Refused(string error, string? culprit = null) => new([], [], error, culprit);
}
