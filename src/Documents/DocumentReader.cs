using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Documents.Reading.Legacy;
using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Documents.Reading.Pdf;
using TaskTracking.Documents.Statements;
using TaskTracking.Documents.Statements.Opinions;
using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Tools;

namespace TaskTracking.Documents;

/// <summary>
/// The public door of this room: a file in, an <see cref="AdministrativeDocument"/> or a code out. Knows no rule and no
/// signature; never throws for what a file holds. One instance serves any number of threads.
/// </summary>
/// <param name="tools">Runs qpdf and poppler.</param>
public sealed class DocumentReader(IToolRunner tools)
{
    private readonly PdfReader _pdf = new(tools);

    /// <summary>
    /// Reads a file by what its bytes are. Its name counts only where it claims another kind: then the result is
    /// file-type-mismatch, with the true format. Formats that are recognised but not read come back as documents with
    /// <see cref="TextOrigin.None"/>.
    /// </summary>
    public async Task<ReadingResult> ReadAsync(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.IsEmpty)
        {
            return new ReadingResult(FileFormat.Unknown, null, ReadingCode.Empty);
        }

        var sniffed = FormatSniffer.Sniff(file.Content.Span);
        try
        {
            var text = await ReadTextAsync(file, sniffed, cancellation).ConfigureAwait(false);
            if (text.Format == FileFormat.Unknown)
            {
                return new ReadingResult(text.Format, null, NameClaim.IsKnown(file.Path) ? ReadingCode.Corrupt : ReadingCode.TypeUnknown);
            }

            return NameClaim.Misleads(file.Path, text.Format)
                ? new ReadingResult(text.Format, null, ReadingCode.TypeMismatch) { WithheldSecrecy = DocumentAnatomy.Of(text).Document.Secrecy }
                : new ReadingResult(text.Format, DocumentOf(text), null);
        }
        catch (UnreadableFileException failure)
        {
            return new ReadingResult(sniffed, null, failure.Code);
        }
        catch (RegexMatchTimeoutException)
        {
            // Measured by the clock on the wall: on a busy machine it says nothing against the file.
            return new ReadingResult(sniffed, null, ReadingCode.ToolTimeout);
        }
    }

    /// <summary>The words of a file and nothing made of them, but a mark of secrecy; a code where it cannot be read.</summary>
    public async Task<PlainReading> ReadPlainAsync(SourceFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            var text = await ReadTextAsync(file, FormatSniffer.Sniff(file.Content.Span), cancellation).ConfigureAwait(false);
            return new PlainReading([.. text.Lines.Select(l => l.Text)], WithDoubtfulSecrecy(text, DocumentAnatomy.Of(text).Document).Secrecy, null);
        }
        catch (UnreadableFileException failure)
        {
            return new PlainReading([], null, failure.Code);
        }
        catch (RegexMatchTimeoutException)
        {
            return new PlainReading([], null, ReadingCode.TooComplex);
        }
    }

    private Task<SourceText> ReadTextAsync(SourceFile file, FileFormat sniffed, CancellationToken cancellation) => sniffed switch
    {
        FileFormat.Zip => Task.Run(() => PackageReader.Read(file.Content), cancellation),
        FileFormat.Pdf => _pdf.ReadAsync(file, cancellation),
        FileFormat.Doc => Task.FromResult(LegacyOfficeReader.Read(file.Content)),
        FileFormat.PlainText => Task.FromResult(PlainTextReader.Read(file.Content.ToArray())),
        _ => Task.FromResult(PackageReader.Unread(sniffed)),
    };

    private static AdministrativeDocument DocumentOf(SourceText text)
    {
        var parts = DocumentAnatomy.Of(text);
        var says = StatementReader.Read(parts.Document, parts.Body, text);
        return WithDoubtfulSecrecy(text, parts.Document with { Says = says, ProposedRole = OpinionRole.Of(parts.Document, says) });
    }

    // A mark of secrecy is heeded wherever it stands, even in a text layer that is trusted with nothing else.
    private static AdministrativeDocument WithDoubtfulSecrecy(SourceText text, AdministrativeDocument document)
    {
        if (document.Secrecy is not null || text.Distrusted.Count == 0)
        {
            return document;
        }

        var doubtful = DocumentAnatomy.Of(text with { Lines = text.Distrusted }).Document;
        return doubtful.Secrecy is { } level && doubtful.Evidence.TryGetValue("secrecy", out var place)
            ? document with { Secrecy = level, Evidence = new Dictionary<string, Place>(document.Evidence, StringComparer.Ordinal) { ["secrecy"] = place } }
            : document;
    }
}
