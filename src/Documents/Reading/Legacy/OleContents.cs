using System.Text;

namespace TaskTracking.Documents.Reading.Legacy;

/// <summary>Files packed into OLE objects ("Package", stream \u0001Ole10Native, [MS-OLEDS] 2.3.6).</summary>
internal static class OleContents
{
    private static readonly string[] Executables =
        [".exe", ".dll", ".scr", ".com", ".bat", ".cmd", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".msi", ".lnk", ".jar", ".reg"];

    /// <summary>Whether an object packs a file that runs, by its packed name or its first bytes.</summary>
    public static bool CarriesExecutable(ReadOnlyMemory<byte> ole)
    {
        if (!ole.Span.StartsWith(CompoundFile.Signature))
        {
            return IsExecutable(ole.Span);
        }

        try
        {
            var compound = CompoundFile.Open(ole);
            return compound.Entries.Where(e => e.Name == "\u0001Ole10Native").Select(compound.Small).Any(PacksExecutable);
        }
        catch (UnreadableFileException)
        {
            // A broken object opens nowhere.
            return false;
        }
    }

    /// <summary>A name that a double click would run.</summary>
    public static bool IsExecutableName(string name) => Executables.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Windows programs, Unix programs and scripts by their first bytes.</summary>
    public static bool IsExecutable(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("MZ"u8) || bytes.StartsWith("\u007FELF"u8) || bytes.StartsWith("#!"u8);

    // Length, two flag bytes, then the file's name and two paths, each ending in a zero byte.
    private static bool PacksExecutable(byte[] native)
    {
        var at = 6;
        for (var names = 0; names < 3 && at < native.Length; names++)
        {
            var end = Array.IndexOf(native, (byte)0, at);
            if (end < 0)
            {
                break;
            }

            if (IsExecutableName(Encoding.Latin1.GetString(native, at, end - at)))
            {
                return true;
            }

            at = end + 1 + (names == 1 ? 8 : 0);
        }

        return false;
    }
}
