using System.Globalization;
using System.Text;

namespace TaskTracking.SignatureCorpus;

/// <summary>One case of a collection of signed files with known verdicts: its README says what the columns mean.</summary>
internal sealed record Case(string File, string Format, string Attack, string Rule)
{
    /// <summary>How many signatures it has, where that is stated.</summary>
    public int? Signatures { get; init; }

    public string Integrity { get; init; } = string.Empty;

    public string Coverage { get; init; } = string.Empty;

    /// <summary>Good validators disagree.</summary>
    public bool Contested { get; init; }

    public string? Password { get; init; }

    /// <summary>Files whose content a detached signature signs.</summary>
    public IReadOnlyList<string> Detached { get; init; } = [];

    /// <summary>A file of which nothing is known.</summary>
    public static Case Of(string file) => new(file, string.Empty, string.Empty, "must-not-crash");
}

/// <summary>Reads manifest.csv (RFC 4180, UTF-8, a header line).</summary>
internal static class Manifest
{
    public static IReadOnlyList<Case> Read(string path)
    {
        var rows = Rows(System.IO.File.ReadAllText(path)).ToList();
        var columns = rows[0].Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        return [.. rows.Skip(1).Where(row => row.Count == columns.Count).Select(row => new Case(
            row[columns["file"]],
            row[columns["format"]],
            row[columns["attack"]],
            row[columns["rule"]])
        {
            Signatures = int.TryParse(row[columns["signatures"]], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null,
            Integrity = row[columns["expected_integrity"]],
            Coverage = row[columns["expected_coverage"]],
            Contested = row[columns["contested"]] == "yes",
            Password = row[columns["password"]] is { Length: > 0 } password ? password : null,
            Detached = row[columns["detached"]].Split(';', StringSplitOptions.RemoveEmptyEntries),
        })];
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quoted && character == '"' && index + 1 < text.Length && text[index + 1] == '"')
            {
                cell.Append('"');
                index++;
            }
            else if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && character is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (character == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (quoted || character != '\r')
            {
                cell.Append(character);
            }
        }

        if (row.Count > 0)
        {
            row.Add(cell.ToString());
            yield return row;
        }
    }
}
