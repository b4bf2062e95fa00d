using System.Text.RegularExpressions;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>What a backup holds: the database, every file a decision names, and SHA256SUMS over both, as sha256sum -c reads it.</summary>
internal static partial class BackupFiles
{
    public const string Database = DataFolder.DatabaseName;
    public const string Sums = "SHA256SUMS";

    /// <summary>Where a file of a hash stands in a backup; the same as in a data folder.</summary>
    public static string PathOf(string sha256) => $"{DataFolder.FilesName}/{sha256[..2]}/{sha256}";

    public static string Line(string sha256, string path) => $"{sha256}  {path}\n";

    /// <summary>The lines of SHA256SUMS; null where one of them is no such line, so that no path leads anywhere else.</summary>
    public static IReadOnlyDictionary<string, string>? Read(TextReader sums)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        while (sums.ReadLine() is { } line)
        {
            if (Entry().Match(line) is not { Success: true } entry || !lines.TryAdd(entry.Groups["path"].Value, entry.Groups["sha256"].Value))
            {
                return null;
            }
        }

        return lines;
    }

    [GeneratedRegex(@"^(?<sha256>[0-9a-f]{64})  (?<path>history\.db|files/[0-9a-f]{2}/[0-9a-f]{64})\z", RegexOptions.ExplicitCapture, MatchTimeout.Milliseconds)]
    private static partial Regex Entry();
}
