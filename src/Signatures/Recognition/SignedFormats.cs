using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Recognition;

/// <summary>What a file is, as far as signatures go, by its content alone.</summary>
internal enum FileKind
{
    Other,
    Pdf,

    /// <summary>A package that cannot be opened: whether it is signed cannot be told, and "unsigned" would be a guess.</summary>
    Broken,

    /// <summary>A CMS SignedData with at least one signer, or what says it is one and cannot be read.</summary>
    Cms,

    /// <summary>An office package with a signature part.</summary>
    OpenXml,

    /// <summary>An ASiC container.</summary>
    Asic,

    /// <summary>XML with a ds:Signature in it.</summary>
    Xml,

    /// <summary>Signed in a way this validator recognises but does not validate yet.</summary>
    SignedOtherwise,
}

/// <summary>Recognises signed files by content, whatever their names say; every look is bounded.</summary>
internal static class SignedFormats
{
    private static ReadOnlySpan<byte> ZipEntry => "PK\u0003\u0004"u8;

    private const int HeaderSearch = 1024;

    public static (FileKind Kind, SignatureFormat Format) Recognise(ReadOnlyMemory<byte> file)
    {
        // A CMS first: it may hold a PDF within its first bytes. Not where a viewer would find a PDF that is not what was signed.
        var start = file.Span[..Math.Min(file.Length, HeaderSearch)];
        var message = CmsFile.Read(file);
        if (message is { Signers.Count: > 0 } && !Shows(file, message))
        {
            return (FileKind.Cms, SignatureFormat.CAdES);
        }

        if (start.StartsWith("PK"u8) && SignedPackage.FormatOf(file) is { } package)
        {
            return package switch
            {
                SignatureFormat.OOXML => (FileKind.OpenXml, package),
                SignatureFormat.ASiC => (FileKind.Asic, package),
                _ => Otherwise(package),
            };
        }

        if (start.IndexOf("%PDF-"u8) >= 0)
        {
            return (FileKind.Pdf, SignatureFormat.PAdES);
        }

        if (start.StartsWith(ZipEntry))
        {
            return (FileKind.Broken, SignatureFormat.None);
        }

        if (message is null && CmsFile.LooksLike(start) is { } claimed)
        {
            return (claimed == CmsClaim.Signed ? FileKind.Cms : FileKind.SignedOtherwise, SignatureFormat.CAdES);
        }

        if (MailMessage.IsSigned(file.Span))
        {
            return Otherwise(SignatureFormat.CAdES);
        }

        if (start.StartsWith(CompoundFile.Header))
        {
            return Otherwise(CompoundFile.FormatOf(file.Span));
        }

        var xml = SignedXml.LooksLikeXml(start) ? SignedXml.FormatOf(file) : SignatureFormat.None;
        return (xml == SignatureFormat.None ? FileKind.Other : FileKind.Xml, xml);
    }

    /// <summary>Whether words that make a PDF stand in the message outside of what it signs.</summary>
    private static bool Shows(ReadOnlyMemory<byte> file, CmsMessage message)
    {
        if (file.Span[..Math.Min(file.Length, HeaderSearch)].IndexOf("%PDF-"u8) < 0)
        {
            return false;
        }

        var content = message.Content is { IsEmpty: false } signed ? signed.Span : default;
        var at = content.IsEmpty ? -1 : file.Span.IndexOf(content);
        var rest = at < 0 ? file.Span : file.Span[(at + content.Length)..];
        var isHeadSigned = at >= 0 && file.Span[..at].IndexOf("%PDF-"u8) < 0;
        return !isHeadSigned || rest.IndexOf("startxref"u8) >= 0 || rest.IndexOf("%PDF-"u8) >= 0;
    }

    private static (FileKind Kind, SignatureFormat Format) Otherwise(SignatureFormat format) =>
        (format == SignatureFormat.None ? FileKind.Other : FileKind.SignedOtherwise, format);
}
