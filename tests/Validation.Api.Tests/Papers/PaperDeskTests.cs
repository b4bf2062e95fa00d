using System.Text;
using TaskTracking.Papers;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Tests.History;
using TaskTracking.Validation.Api.Tests.Office;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>Papers of decisions that were kept before the rule book changed.</summary>
public sealed class PaperDeskTests : IDisposable
{
    private static readonly Policies Present = PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, null)).Value!;
    private static readonly string PresentCitation = Present.Book.InForceOn(new DateOnly(2026, 11, 20)).Single(r => r.Id == "draft.present").Citation.Vi;

    private readonly OpenOffice _open = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _open.Dispose();
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
    public async Task PolicyAsync_OfNoDecision_IsNull() => Assert.Null(await _open.History.Store.PolicyAsync(new string('f', 64), CancellationToken.None));

    [Fact]
    public async Task WriteAsync_HeadChangedBeforeThePersonDecided_NamesWhoHeadsTheOfficeThen()
    {
        var kept = await _open.FileAsync(new InventedFiling { Decision = Decision.Return });
        var office = Present.Directory.Agencies.Single(a => a.Code == Present.Papers.Office);
        var next = office with { Head = office.Head! with { Terms = [new("Người Trước", null, new DateOnly(2026, 11, 22), false, false), new("Người Sau", new DateOnly(2026, 11, 23), null, false, false)] } };
        var directory = Present.Directory with { Agencies = [.. Present.Directory.Agencies.Select(a => a == office ? next : a)] };
        var desk = new PaperDesk(new PoliciesInForce(Present with { Directory = directory }, null), _open.History.Store, _open.Office);

        Assert.Contains("Người Trước", LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content));
        _open.Clock.Now = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));
        await _open.Office.DecideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), new DispositionOrder("return", null, null), default);
        Assert.Contains("Người Sau", LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content));
    }

    [Fact]
    public async Task WriteAsync_AfterPersonsDecided_SaysWhatTheyDecidedAndNothingInternal()
    {
        const string Inner = "chimhoangyen";
        var kept = await _open.FileAsync(new InventedFiling { Decision = Decision.Return });
        var desk = new PaperDesk(new PoliciesInForce(Present, null), _open.History.Store, _open.Office);
        var first = (await _open.Office.OverrideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), 1, "met", Inner, default)).Value!;
        await _open.Office.RemarkAsync(await _open.ActAsync(kept.Id, OpenOffice.An), Inner, default);
        await _open.Office.SecondAsync(await _open.ActAsync(kept.Id, OpenOffice.Binh), first.Standing.Lines[0].Override!.Sequence, default);
        await _open.Office.DecideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), new DispositionOrder("return", null, "Đề nghị trình cùng hồ sơ sửa đổi quy chế."), default);

        Assert.Equal([PaperKind.Return, PaperKind.Receipt, PaperKind.Note], (await desk.KindsOfAsync(kept, default)).Order());
        var letter = string.Join('\n', LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content));
        Assert.Contains("Đề nghị trình cùng hồ sơ sửa đổi quy chế.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain($"Căn cứ: {PresentCitation}.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain(Inner, letter, StringComparison.Ordinal);
        Assert.DoesNotContain(OpenOffice.An.Name, letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_DeciderAddsAReason_StandsLastAmongThem()
    {
        var kept = await _open.FileAsync(new InventedFiling { Decision = Decision.Return });
        await _open.Office.DecideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), new DispositionOrder("return", null, "Phụ lục thiếu bản vẽ."), default);

        var letter = LetterFile.Lines((await Desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content);
        Assert.Contains(letter, l => l.Contains("02 lý do", StringComparison.Ordinal));
        Assert.Contains(letter, l => l == "2. Phụ lục thiếu bản vẽ.");
        Assert.Contains($"Căn cứ: {PresentCitation}.", letter);
    }

    [Fact]
    public async Task WriteAsync_DoubtThatAPersonFoundNotMet_IsToldInThePersonsWords()
    {
        var kept = await _open.FileAsync(new InventedFiling { Decision = Decision.Review, Draft = Answer.CannotTell });
        await _open.Office.OverrideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), 1, "notMet", "Hồ sơ chưa có dự thảo quyết định.", default);
        await _open.Office.DecideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), new DispositionOrder("return", null, null), default);

        var letter = string.Join('\n', LetterFile.Lines((await Desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content));
        Assert.Contains("1. Hồ sơ chưa có dự thảo quyết định.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("tờ trình”", letter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WriteAsync_FindingOverruledAfterTheDecision_StaysInItsLetter()
    {
        var kept = await _open.FileAsync(new InventedFiling { Decision = Decision.Return });
        await _open.Office.DecideAsync(await _open.ActAsync(kept.Id, OpenOffice.An), new DispositionOrder("return", null, null), default);
        var before = (await Desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content;
        var overridden = (await _open.Office.OverrideAsync(await _open.ActAsync(kept.Id, OpenOffice.Head), 1, "met", "x", default)).Value!;
        await _open.Office.SecondAsync(await _open.ActAsync(kept.Id, OpenOffice.Binh), overridden.Standing.Lines[0].Override!.Sequence, default);

        Assert.Equal(before, (await Desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content);
    }

    private PaperDesk Desk => new(new PoliciesInForce(Present, null), _open.History.Store, _open.Office);

    private async Task<IReadOnlyList<string>> LinesAsync(Policies judgedBy)
    {
        var kept = await _open.FileAsync(new InventedFiling { Decision = Decision.Return, Policies = judgedBy });
        var desk = new PaperDesk(new PoliciesInForce(Present, null), _open.History.Store, _open.Office);
        return LetterFile.Lines((await desk.WriteAsync(PaperKind.Return, kept, CancellationToken.None))!.Content);
    }
}
