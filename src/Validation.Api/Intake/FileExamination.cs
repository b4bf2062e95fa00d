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
        inspection = inspection with { DetachedContent = [.. inspection.DetachedContent, .. files.Select(f => (f.Path, f.Content))] };
        var width = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForAsync(0, files.Count, width, async (i, token) =>
            examined[i] = await ExamineAsync(files[i], inspection, token).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. examined.Select(file => WithDetached(file, examined))];
    }

    /// <summary>A signature in a file of its own (.p7s) is the signature of the file it signs: there the rules look for it.</summary>
    private static DossierFile WithDetached(DossierFile file, IReadOnlyList<DossierFile> all)
    {
        var detached = all.Where(other => other.Path != file.Path).SelectMany(other => other.Signatures.Signatures.Where(s => s.SignedFile == file.Path)).ToList();
        return detached.Count == 0 || file.Signatures.Error is not null ? file : file with
        {
            Signatures = file.Signatures with
            {
                Format = file.Signatures.Format == SignatureFormat.None ? SignatureFormat.CAdES : file.Signatures.Format,
                Signatures = [.. file.Signatures.Signatures, .. detached],
            },
        };
    }

    private async Task<DossierFile> ExamineAsync(SourceFile file, InspectionOptions inspection, CancellationToken cancellation)
    {
        // What a .p7m carries is the document; the signature around it is the document's.
        var enveloped = SignatureInspector.EnvelopedContent(file.Content) is { } content
            ? file with { Path = System.IO.Path.ChangeExtension(file.Path, null), Content = content }
            : null;
        var reading = reader.ReadAsync(enveloped ?? file, cancellation);
        SignatureReport signatures;
        try
        {
            signatures = SignatureInspector.Inspect(file.Path, file.Content, inspection);
            if (enveloped is not null)
            {
                var within = SignatureInspector.Inspect(enveloped.Path, enveloped.Content, inspection);
                signatures = signatures with { Signatures = [.. signatures.Signatures, .. within.Signatures] };
            }
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
