namespace TaskTracking.Validation.Api.History.Files;

/// <summary>A file of a dossier that lies in the vault.</summary>
internal sealed record KeptFile(string Path, string Sha256, long Size);
