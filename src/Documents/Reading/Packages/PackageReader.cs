using System.Text;
using TaskTracking.Archives;
using TaskTracking.Documents.Reading.Tables;
using TaskTracking.Documents.Reading.Word;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Packages;

/// <summary>Tells ZIP files apart by what they hold, and reads those that are documents.</summary>
internal static class PackageReader
{
    private const int LongestMimeType = 128;

    /// <summary>Reads a ZIP; a plain archive comes back as <see cref="FileFormat.Zip"/> without text.</summary>
    /// <exception cref="UnreadableFileException">Broken, locked, or beyond the bounds.</exception>
    public static SourceText Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var zip = ZipContent.Open(bytes, ZipBounds.Package);
            return ByMimeType(zip) is { } format ? Unread(format) : ReadOffice(zip);
        }
        catch (ZipFaultException fault)
        {
            throw new UnreadableFileException(CodeOf(fault.Fault));
        }
    }

    /// <summary>A file recognised and left unread.</summary>
    public static SourceText Unread(FileFormat format, IReadOnlyList<ActiveContent>? active = null) =>
        new() { Format = format, Origin = TextOrigin.None, Lines = [], Active = active ?? [] };

    private static SourceText ReadOffice(ZipContent zip)
    {
        if (!zip.Entries.Any(e => e.Name == "[Content_Types].xml"))
        {
            return Unread(FileFormat.Zip);
        }

        var package = OpcPackage.Open(zip);
        var type = package.MainPart is { } main ? package.ContentTypeOf(main) : string.Empty;
        if (type.Contains("wordprocessingml", StringComparison.Ordinal) || type.Contains("ms-word", StringComparison.Ordinal))
        {
            return WordReader.Read(package);
        }

        if (type.Contains("spreadsheetml", StringComparison.Ordinal) || type.Contains("ms-excel", StringComparison.Ordinal))
        {
            return SpreadsheetReader.Read(package);
        }

        return type.Contains("presentationml", StringComparison.Ordinal) || type.Contains("ms-powerpoint", StringComparison.Ordinal)
            ? Unread(FileFormat.Pptx, PackageActivity.Of(package))
            : throw new UnreadableFileException(ReadingCode.Corrupt);
    }

    // OpenDocument and ASiC state their type in a stored first entry.
    private static FileFormat? ByMimeType(ZipContent zip)
    {
        if (zip.Entries.Count == 0 || zip.Entries[0] is not { Name: "mimetype", Size: <= LongestMimeType } first)
        {
            return null;
        }

        return Encoding.ASCII.GetString(zip.ReadAll(first)).Trim() switch
        {
            "application/vnd.oasis.opendocument.text" => FileFormat.Odt,
            "application/vnd.oasis.opendocument.spreadsheet" => FileFormat.Ods,
            "application/vnd.etsi.asic-e+zip" or "application/vnd.etsi.asic-s+zip" => FileFormat.AsicContainer,
            _ => FileFormat.Zip,
        };
    }

    private static string CodeOf(ZipFault fault) => fault switch
    {
        ZipFault.Locked => ReadingCode.Locked,
        ZipFault.TooLarge or ZipFault.Hostile => ReadingCode.TooComplex,
        _ => ReadingCode.Corrupt,
    };
}
