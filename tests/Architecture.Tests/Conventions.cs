using System.Text.RegularExpressions;

namespace TaskTracking.Architecture.Tests;

/// <summary>What a source file must be like; each check names the offence or null.</summary>
internal static partial class Conventions
{
    private const int LongestFile = 300;

    public static string? TooLong(string path, IReadOnlyCollection<string> lines) =>
        lines.Count > LongestFile ? $"{path}: {lines.Count} lines" : null;

    public static string? NamesNothing(string path) =>
        EmptyWord().IsMatch(path) ? path : null;

    public static IEnumerable<string> Undocumented(string path, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (PublicType().IsMatch(lines[i]) && !IsDocumented(lines, i))
            {
                yield return $"{path}: {lines[i].Trim()}";
            }
        }
    }

    public static IEnumerable<string> Unfinished(string path, IReadOnlyList<string> lines) =>
        lines.Where(l => UnfinishedWord().IsMatch(l)).Select(l => $"{path}: {l.Trim()}");

    public static IEnumerable<string> BadlyNamedTests(string path, IReadOnlyList<string> lines)
    {
        var isTest = false;
        foreach (var line in lines)
        {
            isTest |= line.Contains("[Fact", StringComparison.Ordinal) || line.Contains("[Theory", StringComparison.Ordinal);
            if (isTest && TestMethod().Match(line) is { Success: true } method)
            {
                isTest = false;
                if (method.Groups["name"].Value.Count(c => c == '_') != 2)
                {
                    yield return $"{path}: {method.Groups["name"].Value}";
                }
            }
        }
    }

    private static bool IsDocumented(IReadOnlyList<string> lines, int at)
    {
        var i = at - 1;
        while (i >= 0 && lines[i].TrimStart().StartsWith('['))
        {
            i--;
        }

        return i >= 0 && lines[i].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/(Helpers?|Managers?|Services?|Commons?|Utils?|Misc)(/|\.cs$)", RegexOptions.None, 1000)]
    private static partial Regex EmptyWord();

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial) )*(?:class|record|struct|interface|enum) ", RegexOptions.None, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b", RegexOptions.None, 1000)]
    private static partial Regex UnfinishedWord();

    [GeneratedRegex(@"^\s+public (?:async )?(?:Task|void|ValueTask)\s+(?<name>\w+)\(", RegexOptions.None, 1000)]
    private static partial Regex TestMethod();
}
