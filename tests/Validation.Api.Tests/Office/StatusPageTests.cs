using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>What a filing agency sees of the Office's work on its dossier, and what it does not.</summary>
public sealed class StatusPageTests : IAsyncLifetime
{
    private const string Canary = "chimhoangyen";
    private ServiceRun _service = null!;
    private Guid _id;

    private IOffice Office => _service.Parts.GetRequiredService<IOffice>();

    public async Task InitializeAsync()
    {
        _service = await ServiceRun.StartAsync();
        var filed = await _service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", Form.OfFolder(Path.Combine(Repository.Samples, "pairs", "draft.present", "broken")));
        _id = filed.Json.GetProperty("id").GetGuid();
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Get_OwnDossier_TellsInPlainWordsWhereItStands()
    {
        Assert.Contains("Đã nhận, chờ chuyên viên xử lý", await SeenAsync(), StringComparison.Ordinal);
        await Office.AssignAsync(await ActAsync(), OpenOffice.An.Id, default);
        Assert.Contains("Chuyên viên Văn phòng đang xử lý", await SeenAsync(), StringComparison.Ordinal);
        await Office.DecideAsync(await ActAsync(), new DispositionOrder("return", null, "Hồ sơ nộp lại kèm bản vẽ."), default);

        var seen = await SeenAsync();
        Assert.Contains("Văn phòng đã trả lại", seen, StringComparison.Ordinal);
        Assert.Contains("Hồ sơ nộp lại kèm bản vẽ.", seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OwnDossier_ShowsNothingInternal()
    {
        var point = (await Office.FindAsync(_id, default))!.Standing.Lines[0].Kept.Position;
        await Office.RemarkAsync(await ActAsync(), Canary, default);
        await Office.OverrideAsync(await ActAsync(), point, "notMet", Canary, default);
        await Office.AssignAsync(await ActAsync(), OpenOffice.An.Id, default);

        foreach (var path in new[] { $"/ho-so/{_id}", $"/api/v1/dossiers/{_id}", "/ho-so", "/api/v1/dossiers", "/hang-doi", $"/ho-so/{_id}/xu-ly", "/api/v1/queue" })
        {
            var answer = await _service.AsAsync(TestKeys.Own, HttpMethod.Get, path);
            Assert.DoesNotContain(Canary, answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(OpenOffice.An.Name, answer.Text, StringComparison.Ordinal);
        }

        Assert.Contains(Canary, (await _service.AsAsync(TestKeys.Auditor, HttpMethod.Get, $"/ho-so/{_id}/xu-ly")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AfterPersonsAnswered_MarksWhatTheOfficeDecidedOtherwise()
    {
        var point = (await Office.FindAsync(_id, default))!.Standing.Lines[0].Kept.Position;
        var first = (await Office.OverrideAsync(await ActAsync(), point, "met", Canary, default)).Value!;
        await Office.SecondAsync(await ActAsync() with { Actor = OpenOffice.Binh }, first.Standing.Lines.First(l => l.Override is not null).Override!.Sequence, default);
        Assert.DoesNotContain("Văn phòng kết luận", await SeenAsync(), StringComparison.Ordinal);
        await Office.DecideAsync(await ActAsync(), new DispositionOrder("return", null, "Lý do khác."), default);

        var seen = await SeenAsync();
        Assert.Contains("Văn phòng kết luận: đạt", seen, StringComparison.Ordinal);
        Assert.Contains("Hệ thống đề xuất cho hồ sơ", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, seen, StringComparison.Ordinal);
    }

    private async Task<string> SeenAsync() => WebUtility.HtmlDecode((await _service.AsAsync(TestKeys.Own, HttpMethod.Get, $"/ho-so/{_id}")).Text);

    private async Task<Act> ActAsync() => new(_id, (await Office.FindAsync(_id, default))!.Moves, OpenOffice.An);
}
