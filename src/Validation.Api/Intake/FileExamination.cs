using System.Security.Cryptography;
using TaskTracking.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>One file through both readers: its text and its signatures. Neither knows the other; this is where their facts meet.</summary>
internal sealed class FileExamination(DocumentReader reader)
{
    /// <summary>Examines files side by side, results in their order.</summary>
    public async Task<IReadOnlyList<DossierFile>> ExamineAsync(
        IReadOnlyList<SourceFile> files,
        InspectionOptions inspection,
        CancellationToken cancellation)
    {
        var examined = new DossierFile[files.Count];
        var width = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForAsync(0, files.Count, width, async (i, token) =>
            examined[i] = await ExamineAsync(files[i], inspection, token).ConfigureAwait(false)).ConfigureAwait(false);
        return examined;
    }

    private async Task<DossierFile> ExamineAsync(SourceFile file, InspectionOptions inspection, CancellationToken cancellation)
    {
        var reading = reader.ReadAsync(file, cancellation);
        SignatureReport signatures;
        try
        {
            signatures = SignatureInspector.Inspect(file.Path, file.Content, inspection);
        }
        finally
        {
            // Whatever happens, nobody reads the bytes any more once this returns: they may be mapped from a file that goes away.
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var read = await reading.ConfigureAwait(false);
        return new DossierFile
        {
            Path = file.Path,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            Format = read.Format,
            Document = read.Document,
            Error = read.Error,
            WithheldSecrecy = read.WithheldSecrecy,
            Signatures = read.Error is null ? signatures : signatures with { Error = signatures.Error ?? read.Error },
        };
    }
}
