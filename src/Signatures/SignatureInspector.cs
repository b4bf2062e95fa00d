using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Pdf;
using TaskTracking.Signatures.Recognition;
using TaskTracking.Signatures.Reports;

namespace TaskTracking.Signatures;

/// <summary>
/// The public door: bytes in, a report out. Knows no file system, no network and no dossier; recognises formats by content, never by name.
/// Stateless and safe to use from many threads; the same bytes, options and trust give the same report.
/// </summary>
public static class SignatureInspector
{
    /// <summary>Validates the digital signatures of one file.</summary>
    /// <param name="path">The file's path, for detached content only: a signature never signs itself. Decides nothing else.</param>
    /// <param name="file">The file's bytes; never changed.</param>
    /// <param name="options">Validation time, trust, password, detached content.</param>
    /// <returns>
    /// An empty list for an unsigned file; a file that is signed in a way not validated here has one INDETERMINATE entry; a file that cannot be
    /// opened has an error code of contract.md. Never throws for what a file contains.
    /// </returns>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    public static SignatureReport Inspect(string path, ReadOnlyMemory<byte> file, InspectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        if (file.IsEmpty)
        {
            return new SignatureReport { Error = "file-empty" };
        }

        var (kind, format) = SignedFormats.Recognise(file);
        return kind switch
        {
            FileKind.Other => SignatureReport.Unsigned,
            FileKind.Broken => new SignatureReport { Error = "file-corrupt" },
            FileKind.Pdf => InspectPdf(file, options),
            FileKind.Cms => CmsFile.Read(file) is { } message ? CmsFileReport.Write(path, message, options) : Broken(options),
            FileKind.Asic => AsicReport.Write(file, options),
            FileKind.OpenXml => PackageReport.Write(file, options),
            FileKind.Xml when XmlFileReport.Write(path, file, options) is { } report => report,
            _ => NotSupported(format),
        };
    }

    /// <summary>What an enveloping CMS signature (.p7m) carries: the document itself. Null where the file is none, or signs what lies beside it.</summary>
    /// <param name="file">The file's bytes.</param>
    public static ReadOnlyMemory<byte>? EnvelopedContent(ReadOnlyMemory<byte> file) =>
        CmsFile.Read(file) is { Signers.Count: > 0, Content: { IsEmpty: false } content, ContentType: not Oids.TimestampInfo } ? content : default(ReadOnlyMemory<byte>?);

    private static SignatureReport InspectPdf(ReadOnlyMemory<byte> file, InspectionOptions options)
    {
        var search = PdfSignatures.Find(file, options.Password, PdfLimits.Default, options.Cancellation);
        if (search.Error is { } error)
        {
            return new SignatureReport { Format = SignatureFormat.PAdES, Error = error };
        }

        return search.Signatures.Count == 0 ? SignatureReport.Unsigned : SignatureReportWriter.Write(file, search.Signatures, options);
    }

    private static SignatureReport Broken(InspectionOptions options) =>
        new() { Format = SignatureFormat.CAdES, Signatures = [SignatureFactWriter.Unusable(options, "cms-unreadable")] };

    private static SignatureReport NotSupported(SignatureFormat format) => new()
    {
        Format = format,
        Signatures =
        [
            new SignatureFact
            {
                Indication = Indication.Indeterminate,
                SubIndication = SubIndications.Custom,
                Reasons = [new SignatureRemark("format-not-supported", [format.ToString()])],
            },
        ],
    };
}
