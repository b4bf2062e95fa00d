using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Pages;

/// <summary>The table of opinions on a result's page, and the rule book of a day.</summary>
public sealed class RulesAndOpinionsPageTests : IAsyncLifetime
{
    private ServiceRun _service = null!;

    public async Task InitializeAsync() => _service = await ServiceRun.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Result_WithOpinions_HasALineForEachAgency()
    {
        var page = await FiledAsync(Form.OfFolder(Path.Combine(Repository.Samples, "clean-phuong-an")));

        Assert.Contains("id=\"opinions\"", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" role=\"rowheader\" lang=\"vi\">Sở Tài chính</th>", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Không thống nhất", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Phương án cơ quan trình chọn", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_WithoutOpinions_HasNoTable() =>
        Assert.DoesNotContain("id=\"opinions\"", await FiledAsync(new Form().File("a.txt", "x")), StringComparison.Ordinal);

    [Fact]
    public async Task Result_OfAFinding_LeadsToTheRulesOfTheDayOfReceipt() =>
        Assert.Contains("href=\"/quy-tac?on=2026-11-20#submission.present\"", await FiledAsync(new Form().File("a.txt", "x")), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "30/2020/NĐ-CP", "01/2011/TT-BNV")]
    [InlineData("?on=04/03/2020", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("?on=2020-03-05", "30/2020/NĐ-CP", "01/2011/TT-BNV")]
    public async Task Rules_OfADay_AreThatDays(string query, string cited, string other)
    {
        var page = System.Net.WebUtility.HtmlDecode((await _service.GetAsync("/quy-tac" + query)).Text);
        Assert.Contains(cited, page, StringComparison.Ordinal);
        Assert.DoesNotContain(other, page, StringComparison.Ordinal);
        Assert.Contains("Ví dụ: không đạt", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_OfNoDay_SaysSoAndShowsTheBook()
    {
        var answer = await _service.GetAsync("/quy-tac?on=31/02/2026");
        Assert.Equal(400, (int)answer.Status);
        Assert.Contains("id=\"draft.present\"", answer.Text, StringComparison.Ordinal);
    }

    private async Task<string> FiledAsync(MultipartFormDataContent form)
    {
        var filed = await _service.PostAsync("/api/v1/dossiers", form);
        return (await _service.GetAsync("/ho-so/" + filed.Json.GetProperty("id").GetString())).Text;
    }
}
