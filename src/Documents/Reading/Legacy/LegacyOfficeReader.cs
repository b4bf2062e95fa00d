using System.Buffers.Binary;
using TaskTracking.Documents.Reading.Packages;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>Tells the old binary Office formats apart by their streams, and sees locks and macros; the text of Word 97 to 2003 is read, that of all others is not.</summary>
internal static class LegacyOfficeReader
{
    // FibBase.fEncrypted, bit 8 of the flags at offset 10 ([MS-DOC] 2.5.2).
    private const int DocumentFlags = 10;
    private const int DocumentEncrypted = 0x0100;

    // BIFF record FilePass directly after BOF ([MS-XLS] 2.4.117).
    private const int FilePass = 0x2F;

    /// <exception cref="UnreadableFileException">Locked or broken.</exception>
    public static SourceText Read(ReadOnlyMemory<byte> bytes)
    {
        var compound = CompoundFile.Open(bytes);
        if (compound.Has("EncryptedPackage") || IsEncrypted(compound))
        {
            throw new UnreadableFileException(ReadingCode.Locked);
        }

        var format = FormatOf(compound);
        return (format == FileFormat.Doc ? OldWordReader.Read(compound, MacrosOf(compound)) : null) ?? PackageReader.Unread(format, MacrosOf(compound));
    }

    private static FileFormat FormatOf(CompoundFile compound)
    {
        if (compound.Has("WordDocument"))
        {
            return FileFormat.Doc;
        }

        if (compound.Has("Workbook") || compound.Has("Book"))
        {
            return FileFormat.Xls;
        }

        return compound.Has("PowerPoint Document") ? FileFormat.Ppt : FileFormat.Unknown;
    }

    private static ActiveContent[] MacrosOf(CompoundFile compound) =>
        compound.Has("_VBA_PROJECT") || compound.Has("_VBA_PROJECT_CUR") || compound.Has("Macros")
            ? [new ActiveContent(ActiveContentKind.Macro, "VBA", null)]
            : [];

    private static bool IsEncrypted(CompoundFile compound)
    {
        var document = compound.Head("WordDocument", 512);
        if (document.Length > DocumentFlags + 1 && (BinaryPrimitives.ReadUInt16LittleEndian(document.AsSpan(DocumentFlags)) & DocumentEncrypted) != 0)
        {
            return true;
        }

        var workbook = compound.Head("Workbook", 512);
        if (workbook.Length < 8)
        {
            return false;
        }

        var second = 4 + BinaryPrimitives.ReadUInt16LittleEndian(workbook.AsSpan(2));
        return second + 2 <= workbook.Length && BinaryPrimitives.ReadUInt16LittleEndian(workbook.AsSpan(second)) == FilePass;
    }
}
