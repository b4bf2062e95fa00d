using TaskTracking.Documents;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Tests.Samples;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>Sample dossiers judged as the program judges them, each once, and their papers in the shipped words.</summary>
public sealed class JudgedSamples : IDisposable
{
    private static readonly DateTimeOffset Received = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly Bench.Pipeline _pipeline = new();
    private readonly Policies _policies = PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, Repository.Trust)).Value!;

    /// <summary>Every sample that must be returned.</summary>
    internal static IReadOnlyList<SampleDossier> Returned { get; } = [.. SampleDossier.All.Where(s => s.Decision == "return")];

    public void Dispose() => _pipeline.Dispose();

    /// <summary>What was answered of a sample, and the same as the papers take it.</summary>
    internal async Task<(CheckAnswer Answer, JudgedDossier Dossier)> JudgeAsync(string sample)
    {
        var judged = await JudgeAsync(new DiskIntake(IntakeLimits.Default).Collect([Path.Combine(Repository.Samples, sample)]).Value!);
        var answer = judged.ToAnswer("vi");
        return (answer, answer.ToJudged("HS-2026-000123", judged.Verdict.FiledBy?.Code, _policies.Book, _policies.Directory));
    }

    internal Paper? Write(PaperKind kind, JudgedDossier dossier, PersonDecision? person = null) =>
        PaperWriter.Write(kind, dossier, person, _policies.Directory.OfficeOn(_policies.Papers.Office, new DateOnly(2026, 11, 20)), _policies.Papers);

    /// <summary>The answers to the form rules about a letter, read as a submission letter.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> FormAsync(ReadOnlyMemory<byte> letter)
    {
        var judged = await JudgeAsync(new DossierInput([new SourceFile("cong-van.docx", letter)], """{ "files": [ { "file": "cong-van.docx", "role": "submission" } ] }"""u8.ToArray(), []));
        return judged.Verdict.Findings.Where(f => f.Rule.StartsWith("form.", StringComparison.Ordinal)).ToDictionary(f => f.Rule, f => ContractWords.Of(f.Answer), StringComparer.Ordinal);
    }

    private async Task<Judgement> JudgeAsync(DossierInput input)
    {
        var outcome = await _pipeline.Mediator.Send(new CheckDossier.Request(new JudgingOrder(input, _policies, Received, Received)));
        Assert.Null(outcome.Problem);
        return outcome.Value!;
    }
}
