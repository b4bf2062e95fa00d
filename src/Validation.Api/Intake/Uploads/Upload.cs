namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>A dossier as it was uploaded; its bytes are gone when it is disposed.</summary>
/// <param name="Fields">The small form fields beside the files: options of a page. Values as sent, at most 4 KB each.</param>
internal sealed record Upload(DossierInput Input, IReadOnlyDictionary<string, string> Fields, Quarantine Quarantine) : IDisposable
{
    public void Dispose() => Quarantine.Dispose();
}
