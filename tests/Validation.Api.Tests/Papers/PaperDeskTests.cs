using System.Text;
using TaskTracking.Papers;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>Papers of decisions that were kept before the rule book changed.</summary>
public sealed class PaperDeskTests : IDisposable
{
    private static readonly Policies Present = PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, null)).Value!;
    private static readonly string PresentCitation = Present.Book.InForceOn(new DateOnly(2026, 11, 20)).Single(r => r.Id == "draft.present").Citation.Vi;

    private readonly OpenStore _store = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task WriteAsync_BookChangedSince_CitesTheBookThatJudged()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "rules.yaml"));
        var at = text.IndexOf("- id: draft.present\n", StringComparison.Ordinal);
        var before = text[..at] + text[at..].Replace(PresentCitation, "Khoản 3 điểm d của bản trước", StringComparison.Ordinal);
        var earlier = PolicyFiles.Load(new PolicyPaths(_folder.Write("rules.yaml", before), Repository.Agencies, null, null)).Value!;
        Assert.NotEqual(Present.Book.Sha256, earlier.Book.Sha256);

        Assert.Contains("Căn cứ: Khoản 3 điểm d của bản trước.", await LinesAsync(earlier));
        Assert.Contains($"Căn cứ: {PresentCitation}.", await LinesAsync(Present));
    }

    [Fact]
    public async Task WriteAsync_BookOfAnEarlierProgram_IsCitedByThePresentOne()
    {
        var hash = new string('0', 64);
        var unreadable = Present with
        {
            Book = Present.Book with { Sha256 = hash },
            Sources = new Dictionary<string, ReadOnlyMemory<byte>>(Present.Sources, StringComparer.Ordinal) { [hash] = Encoding.UTF8.GetBytes("rules: [ { id: long.gone } ]") },
        };

        Assert.Contains($"Căn cứ: {PresentCitation}.", await LinesAsync(unreadable));
    }

    [Fact]
    public async Task PolicyAsync_OfNoDecision_IsNull() => Assert.Null(await _store.Store.PolicyAsync(new string('f', 64), CancellationToken.None));

    [Fact]
    public async Task WriteAsync_HeadChangedBeforeThePersonDecided_NamesWhoHeadsTheOfficeThen()
    {
        var kept = await _store.KeepAsync(new InventedFiling { Decision = Decision.Return });
        var office = Present.Directory.Agencies.Single(a => a.Code == Present.Papers.Office);
        var next = office with { Head = office.Head! with { Terms = [new("Người Trước", null, new DateOnly(2026, 11, 22), false, false), new("Người Sau", new DateOnly(2026, 11, 23), null, false, false)] } };
        var directory = Present.Directory with { Agencies = [.. Present.Directory.Agencies.Select(a => a == office ? next : a)] };
        var desk = new PaperDesk(new PoliciesInForce(Present with { Directory = directory }, null), _store.Store);
        var person = new PersonDecision(PaperOutcome.Return, "An", new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7)));

        Assert.Contains("Người Trước", LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, null, CancellationToken.None))!.Content));
        Assert.Contains("Người Sau", LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, person, CancellationToken.None))!.Content));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(Policies judgedBy)
    {
        var kept = await _store.KeepAsync(new InventedFiling { Decision = Decision.Return, Policies = judgedBy });
        var desk = new PaperDesk(new PoliciesInForce(Present, null), _store.Store);
        return LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, person: null, CancellationToken.None))!.Content);
    }
}
