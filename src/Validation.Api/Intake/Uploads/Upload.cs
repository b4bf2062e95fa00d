namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>A dossier as it was uploaded; its bytes are gone when it is disposed.</summary>
/// <param name="Fields">The small form fields beside the files: options of a page. Values as sent, at most 4 KB each.</param>
internal sealed record Upload(DossierInput Input, IReadOnlyDictionary<string, string> Fields, Quarantine Quarantine) : IDisposable
{
    /// <summary>Parts of this name and a number bring one file each, in the place of one that was filed before.</summary>
    public const string Replaces = "replaces-";

    /// <summary>Paths of such files, by the name of their part.</summary>
    public IReadOnlyDictionary<string, string> Replacing { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public void Dispose() => Quarantine.Dispose();
}
