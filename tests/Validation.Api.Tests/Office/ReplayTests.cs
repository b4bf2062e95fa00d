using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>Stored facts judged again give what was decided; by other policies, what changed.</summary>
public sealed class ReplayTests : IAsyncLifetime
{
    private ServiceRun _service = null!;

    public async Task InitializeAsync() => _service = await ServiceRun.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Replay_OfEverySampleByItsOwnBook_IsIdentical()
    {
        var folders = Directory.EnumerateDirectories(Repository.Samples).Where(f => Path.GetFileName(f) is var name && (name.StartsWith("clean", StringComparison.Ordinal) || name == "worst"))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Repository.Samples, "pairs")).SelectMany(Directory.EnumerateDirectories)).Order(StringComparer.Ordinal).ToList();
        var (replayed, wrong) = (0, new List<string>());
        foreach (var folder in folders)
        {
            var filed = await _service.PostAsync("/api/v1/dossiers", Form.OfFolder(folder));
            if (filed.Status != HttpStatusCode.Created)
            {
                continue; // secrecy: nothing was kept
            }

            var kept = (await _service.Parts.GetRequiredService<IHistory>().FindAsync(filed.Json.GetProperty("id").GetGuid(), default))!;
            Assert.Equal(System.Text.Encoding.UTF8.GetString(kept.Facts.Span), System.Text.Encoding.UTF8.GetString(CanonicalJson.Of(CanonicalJson.Read(kept.Facts.Span)!)));
            var replay = (await _service.GetAsync(filed.Headers["Location"] + "/replay")).Json;
            replayed++;
            if (!replay.GetProperty("identical").GetBoolean() || (await _service.GetAsync(filed.Headers["Location"] + "/replay?book=today")).Json.GetProperty("differences").GetArrayLength() > 0)
            {
                wrong.Add(folder + ": " + replay.GetProperty("differences"));
            }
        }

        Assert.Empty(wrong);
        Assert.True(replayed > 70, $"only {replayed.ToString(System.Globalization.CultureInfo.InvariantCulture)} were replayed");
    }

    [Fact]
    public async Task Replay_ByTodaysBook_TellsWhatChanged()
    {
        var filed = await _service.PostAsync("/api/v1/dossiers", Form.OfFolder(Path.Combine(Repository.Samples, "pairs", "draft.present", "broken")));
        var parts = _service.Parts;
        var history = parts.GetRequiredService<IHistory>();
        var kept = (await history.FindAsync(filed.Json.GetProperty("id").GetGuid(), default))!;
        var now = parts.GetRequiredService<PoliciesInForce>().Current;
        var changed = now with { Book = now.Book with { Rules = [.. now.Book.Rules.Select(r => r.Id == "draft.present" ? r with { Severity = Severity.Advice } : r)] } };

        var again = new Replaying(history, new PoliciesInForce(changed, null), parts.GetRequiredService<Engine>()).ByTodays(kept).Value!;
        var replay = new Replay("today", kept.Vietnamese, again.ToAnswer("vi"));

        Assert.Equal((false, "return", "accept"), (replay.Identical, replay.Then.Decision, replay.Again.Decision));
        var difference = Assert.Single(replay.Differences);
        Assert.Equal(("draft.present", "effect severity"), (difference.Rule, string.Join(' ', difference.What)));
    }

    [Fact]
    public async Task Replay_PoliciesThatAreNotKept_IsToldAsImpossible()
    {
        var filed = await _service.PostAsync("/api/v1/dossiers", new Form().File("a.txt", "x"));
        var history = _service.Parts.GetRequiredService<IHistory>();
        var kept = (await history.FindAsync(filed.Json.GetProperty("id").GetGuid(), default))!;
        var lost = kept with { Vietnamese = kept.Vietnamese with { Calendar = new string('0', 64) } };

        Assert.Equal("replay-impossible", (await _service.Parts.GetRequiredService<Replaying>().ByItsOwnAsync(lost, default)).Problem!.Code);
        Assert.Equal("replay-impossible", (await _service.Parts.GetRequiredService<Replaying>().ByItsOwnAsync(kept with { Facts = "{}"u8.ToArray() }, default)).Problem!.Code);
    }
}
