using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Office.Resubmitting;

/// <summary>What a finding is about, where it is about several: agencies, things that the letter lists, or files.</summary>
/// <param name="AreFiles">Files, which may have another name in the next round.</param>
internal sealed record Things(IReadOnlyList<string> Names, bool AreFiles)
{
    private const string Between = "; ";

    // The parameters of messages that list something, what is more telling first.
    private static readonly (string Name, bool AreFiles)[] Lists = [("items", false), ("agencies", false), ("files", true), ("missing", false)];

    // They quote one sentence of the letter with all its agencies in it, and are about that sentence.
    private static readonly string[] OfOneSentence = ["opinions.obtained", "opinions.not-pending"];

    public static Things None { get; } = new([], false);

    /// <summary>Those of a finding.</summary>
    public static Things Of(FindingAnswer finding)
    {
        foreach (var (name, areFiles) in OfOneSentence.Contains(finding.Rule, StringComparer.Ordinal) ? [] : Lists)
        {
            if (finding.Parameters.TryGetValue(name, out var text) && text.Length > 0)
            {
                return new Things([.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)], areFiles);
            }
        }

        return None;
    }

    /// <summary>Whether two rounds can be told apart by them: there are some, and all are named.</summary>
    public bool IsComparable => Names.Count > 0 && !Names.Contains("…", StringComparer.Ordinal);

    /// <summary>The same with files under the names they have now.</summary>
    public Things Renamed(IReadOnlyList<FilePair> pairs) => AreFiles ? this with { Names = [.. Names.Select(n => Renamed(n, pairs))] } : this;

    // "ten.pdf", or "ten.pdf (2, 3)" with pages.
    private static string Renamed(string name, IReadOnlyList<FilePair> pairs) =>
        pairs.FirstOrDefault(p => p is { Before: { } b, Now: not null } && (name == b.Path || name.StartsWith(b.Path + " (", StringComparison.Ordinal))) is { } pair
            ? pair.Now!.Path + name[pair.Before!.Path.Length..]
            : name;
}
