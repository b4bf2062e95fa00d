using System.IO.Compression;
using TaskTracking.Archives;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.Recognition;

/// <summary>
/// Signatures in ZIP packages: OOXML (ECMA-376 part 2 §13), ODF (part 3 §16), ASiC (EN 319 162-1). Only the directory and two small
/// parts are read; nothing is unpacked beyond 256 KB.
/// </summary>
internal static class SignedPackage
{
    private const int MaximumEntries = 20_000;
    private const int MaximumPart = 256 * 1024;

    private static ReadOnlySpan<byte> DirectoryEntry => "PK\u0001\u0002"u8;

    /// <summary>How a package is signed; null where the bytes are no ZIP after all.</summary>
    public static SignatureFormat? FormatOf(ReadOnlyMemory<byte> file)
    {
        if (file.Span.Count(DirectoryEntry) > MaximumEntries)
        {
            return FormatByNames(file.Span);
        }

        try
        {
            using var archive = new ZipArchive(new ReadOnlyMemoryStream(file), ZipArchiveMode.Read);
            return FormatOf(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return FormatByNames(file.Span) is not SignatureFormat.None and var format ? format : null;
        }
    }

    private static SignatureFormat FormatOf(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/')).ToList();
        if (names.Exists(IsOpenXmlSignature) || HasOpenXmlSignature(archive))
        {
            return SignatureFormat.OOXML;
        }

        if (!names.Exists(IsMetaSignature))
        {
            return SignatureFormat.None;
        }

        var isOpenDocument = Read(archive, "mimetype").AsSpan().IndexOf("application/vnd.oasis.opendocument"u8) >= 0;
        return isOpenDocument ? SignatureFormat.XMLDSig : SignatureFormat.ASiC;
    }

    /// <summary>A package too large or too damaged to open: its names stand in plain bytes, and "unsigned" would be a guess.</summary>
    private static SignatureFormat FormatByNames(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf("_xmlsignatures/"u8) >= 0)
        {
            return SignatureFormat.OOXML;
        }

        return file.IndexOf("META-INF/documentsignatures.xml"u8) >= 0 ? SignatureFormat.XMLDSig
            : file.IndexOf("META-INF/signature"u8) >= 0 || file.IndexOf("META-INF/timestamp"u8) >= 0 ? SignatureFormat.ASiC
            : SignatureFormat.None;
    }

    private static bool IsOpenXmlSignature(string name) =>
        name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase)
        && !name.EndsWith('/')
        && !name.Contains("/_rels/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part may have any name: its type is declared in the root relationships or the content types.</summary>
    private static bool HasOpenXmlSignature(ZipArchive archive) =>
        Read(archive, "_rels/.rels").AsSpan().IndexOf("relationships/digital-signature/origin"u8) >= 0
        || Read(archive, "[Content_Types].xml").AsSpan().IndexOf("digital-signature-xmlsignature+xml"u8) >= 0;

    private static bool IsMetaSignature(string name) =>
        name.StartsWith("META-INF/", StringComparison.OrdinalIgnoreCase)
        && ((name.Contains("signature", StringComparison.OrdinalIgnoreCase) && EndsAs(name, ".xml", ".p7s"))
            || (name.Contains("timestamp", StringComparison.OrdinalIgnoreCase) && EndsAs(name, ".tst")));

    private static bool EndsAs(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Read(ZipArchive archive, string name)
    {
        var entry = archive.Entries.FirstOrDefault(candidate => string.Equals(candidate.FullName, name, StringComparison.OrdinalIgnoreCase));
        if (entry is null)
        {
            return [];
        }

        using var stream = entry.Open();
        var buffer = new byte[MaximumPart];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..read];
    }
}
