using TaskTracking.Language;

namespace TaskTracking.Documents.Reading.Archives;

/// <summary>An entry's name taken apart into the names of folders and file, in NFC, or refused.</summary>
internal static class ArchivePath
{
    private const int LongestName = 255;
    private const int MostSegments = 32;

    /// <exception cref="UnsafeNameException">Absolute, climbing, empty, with control characters or a drive letter.</exception>
    public static string[] Segments(string name)
    {
        var path = VietnameseText.Compose(name).Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path[2..];
        }

        var segments = (path.EndsWith('/') ? path[..^1] : path).Split('/');
        var isSafe = segments.Length <= MostSegments && segments.All(IsSafe) && !(segments[0].Length == 2 && segments[0][1] == ':');
        return isSafe ? segments : throw new UnsafeNameException();
    }

    private static bool IsSafe(string segment) =>
        segment.Trim(' ').Length > 0
        && segment is not ("." or "..")
        && segment.Length <= LongestName
        && !segment.Any(c => char.IsControl(c) || c is '\u202E' or '\u202D' or ':' or '\uFFFD');
}

/// <summary>A name in an archive that no honest dossier has.</summary>
internal sealed class UnsafeNameException : Exception;
