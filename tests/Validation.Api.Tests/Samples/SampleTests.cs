using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Samples;

/// <summary>Every sample dossier through the program: each pair gives exactly its rule, the clean ones nothing, the worst something in every clause.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. SampleDossier.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Check_Sample_AnswersAsExpected(string name)
    {
        var sample = SampleDossier.All.Single(s => s.Name == name);

        var run = await CheckAsync(sample);

        var answers = Answers(run.Json);
        var unmet = answers.Where(a => a.Value is "notMet" or "cannotTell").ToDictionary(StringComparer.Ordinal);
        var expected = sample.AtLeast ? unmet.Where(a => !sample.Answers.ContainsKey(a.Key)).Concat(sample.Answers) : sample.Answers;
        Assert.Equal(Lines(expected), Lines(unmet));
        Assert.Equal(sample.Decision, run.Json.GetProperty("decision").GetString());
        Assert.All(run.Json.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("answer").GetString() is "notMet" or "cannotTell"), SaysItAll);
        Assert.All(sample.Met, rule => Assert.Equal("met", answers[rule]));
    }

    [Fact]
    public async Task Check_WorstSample_HasFindingsInEveryClause()
    {
        var run = await CheckAsync(SampleDossier.All.Single(s => s.Name == "worst"));

        var clauses = run.Json.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("answer").GetString() == "notMet").Select(f => f.GetProperty("clause").GetString()!);
        Assert.Equal(10, run.Code);
        Assert.Superset(new HashSet<string>(["3.a", "3.b", "3.c", "3.d", "3.đ", "3.e"], StringComparer.Ordinal), clauses.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Check_CleanSample_LeavesNothingInDoubt()
    {
        var run = await CheckAsync(SampleDossier.All.Single(s => s.Name == "clean"));

        Assert.Equal(0, run.Code);
        Assert.All(Answers(run.Json), a => Assert.Contains(a.Value, new[] { "met", "notApplicable" }));
    }

    [Fact]
    public async Task Samples_OfEveryRule_AreAPair()
    {
        var run = await CheckAsync(SampleDossier.All.Single(s => s.Name == "clean"));
        var rules = Answers(run.Json).Keys;

        var broken = SampleDossier.All.Select(s => s.Name).Where(n => n.EndsWith("/broken", StringComparison.Ordinal)).ToList();
        var lookalikes = SampleDossier.All.Select(s => s.Name).Where(n => n.Contains("/lookalike", StringComparison.Ordinal)).ToList();

        Assert.All(rules, rule => Assert.Contains($"pairs/{rule}/broken", broken));
        Assert.All(rules, rule => Assert.Contains(lookalikes, name => name.StartsWith($"pairs/{rule}/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Check_DossierBringsItsOwnAnchor_TrustsItNot()
    {
        using var folder = new TemporaryFolder();
        var clean = SampleDossier.All.Single(s => s.Name == "clean");
        foreach (var file in Directory.EnumerateFiles(clean.Folder).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)))
        {
            folder.Write(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        }

        foreach (var anchor in Directory.EnumerateFiles(Repository.Trust))
        {
            folder.Write("trust/" + Path.GetFileName(anchor), await File.ReadAllBytesAsync(anchor));
        }

        var run = await CommandRun.OfAsync(
            "check", folder.Path, "--agencies", Repository.Agencies, "--received", "2026-11-20T09:00", "--format", "json");

        Assert.NotEqual(0, run.Code);
        Assert.All(
            run.Json.GetProperty("documents").EnumerateArray().SelectMany(d => d.GetProperty("signatures").EnumerateArray()),
            s => Assert.NotEqual("trusted", s.GetProperty("chain").GetString()));
    }

    [Fact]
    public async Task Check_FolderAndItsArchive_AnswerAlike()
    {
        using var folder = new TemporaryFolder();
        var clean = SampleDossier.All.Single(s => s.Name == "clean");
        var archive = Path.Combine(folder.Path, "dossier.zip");
        System.IO.Compression.ZipFile.CreateFromDirectory(clean.Folder, archive, System.IO.Compression.CompressionLevel.Fastest, includeBaseDirectory: true);

        var whole = await CheckAsync(clean);
        var packed = await CheckAsync(clean with { Folder = archive });

        Assert.Equal(whole.Output, packed.Output);
    }

    // Why, what to do, and where: of what was found its place, of what was not what was searched.
    private static void SaysItAll(JsonElement finding)
    {
        var rule = finding.GetProperty("rule").GetString();
        Assert.False(string.IsNullOrWhiteSpace(finding.GetProperty("message").GetString()), rule);
        Assert.True(!string.IsNullOrWhiteSpace(finding.GetProperty("remedy").GetString()), rule);
        Assert.True(finding.GetProperty("evidence").GetArrayLength() + finding.GetProperty("searched").GetArrayLength() > 0, rule);
        Assert.DoesNotContain('…', finding.GetProperty("message").GetString()!.Replace("; …", string.Empty, StringComparison.Ordinal));
    }

    private static Task<CommandRun> CheckAsync(SampleDossier sample) => CommandRun.OfAsync(
        "check", sample.Folder, "--trust", Repository.Trust, "--agencies", Repository.Agencies, "--received", "2026-11-20T09:00", "--format", "json");

    private static Dictionary<string, string> Answers(JsonElement json) => json.GetProperty("findings").EnumerateArray()
        .ToDictionary(f => f.GetProperty("rule").GetString()!, f => f.GetProperty("answer").GetString()!, StringComparer.Ordinal);

    private static string Lines(IEnumerable<KeyValuePair<string, string>> answers) =>
        string.Join('\n', answers.Select(a => $"{a.Key}: {a.Value}").Order(StringComparer.Ordinal));
}
