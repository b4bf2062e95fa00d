namespace TaskTracking.Documents;

/// <summary>How much an archive may hold; sizes in bytes once unpacked.</summary>
/// <param name="Files">Documents; dossier.json does not count.</param>
/// <param name="FileBytes">One file.</param>
/// <param name="TotalBytes">All files together.</param>
/// <param name="Entries">Entries of any kind, ignored ones included.</param>
/// <param name="Ratio">Bytes of a file for one compressed byte; files under 1 MB are exempt.</param>
public sealed record ArchiveLimits(int Files, long FileBytes, long TotalBytes, int Entries = 2_000, int Ratio = 200);
