using TaskTracking.Validation.Api.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.History;

public sealed class SearchTests : IAsyncLifetime, IDisposable
{
    private readonly OpenStore _open = new();

    public async Task InitializeAsync()
    {
        await _open.KeepAsync(new InventedFiling
        {
            Agency = "SXD", AgencyName = "Sở Xây dựng", Letter = "123/TTr-SXD", Reference = "SXD-2026-0214", Subject = "Về việc điều chỉnh quy hoạch chung thị trấn Đăk Hà",
        });
        await _open.KeepAsync(new InventedFiling
        {
            Agency = "STC", AgencyName = "Sở Tài chính", Letter = "77/TTr-STC", Reference = "A\"B'C", Subject = "V/v giao dự toán ngân sách huyện Ia H'Drai năm 2027",
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _open.Dispose();

    [Theory]
    [InlineData("quy hoạch")]
    [InlineData("QUY HOACH")]
    [InlineData("hoach quy")]
    [InlineData("dieu chinh thi tran")]
    [InlineData("điêu chinh")]
    [InlineData("quy hoa\u0323ch")]
    [InlineData("đăk hà")]
    [InlineData("dak ha")]
    [InlineData("so xay")]
    [InlineData("xâ")]
    [InlineData("sxd")]
    [InlineData("123/TTr-SXD")]
    [InlineData("123/ttr")]
    [InlineData("ttr-sxd 123")]
    [InlineData("HS-2026-000001")]
    [InlineData("000001")]
    [InlineData("sxd-2026-0214")]
    [InlineData("  quy \u00A0 hoạch  \t")]
    [InlineData("quy\0hoạch")]
    public async Task ListAsync_WordsOfADecision_FindIt(string text) => Assert.Equal("123/TTr-SXD", Assert.Single(await FoundAsync(text)).Letter);

    [Theory]
    [InlineData("ia h'drai")]
    [InlineData("giao dự toán 77")]
    [InlineData("A\"B'C")]
    [InlineData("\"giao du\"")]
    public async Task ListAsync_WordsWithSigns_FindTheirDecision(string text) => Assert.Equal("77/TTr-STC", Assert.Single(await FoundAsync(text)).Letter);

    [Theory]
    [InlineData("quy hoạch ngân sách")]
    [InlineData("oach")]
    [InlineData("hoạch quyết")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("\"\"\" \" *")]
    [InlineData("NOT x")]
    [InlineData("words:quy")]
    [InlineData("quy OR ngân")]
    [InlineData("NEAR(quy, 2)")]
    [InlineData("%")]
    [InlineData("'; DROP TABLE decisions; --")]
    [InlineData("\0")]
    public async Task ListAsync_WordsThatAreNotThere_FindNothing(string text) => Assert.Empty(await FoundAsync(text));

    [Theory]
    [InlineData("so")]
    [InlineData("s")]
    [InlineData("2026")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("TTr")]
    public async Task ListAsync_WordsOfBoth_FindBoth(string text) => Assert.Equal(2, (await FoundAsync(text)).Count);

    [Fact]
    public async Task ListAsync_VeryManyWords_AreAnswered() =>
        Assert.Empty(await FoundAsync(string.Join(' ', Enumerable.Range(0, 100).Select(i => (char)('a' + (i % 26))))));

    [Fact]
    public async Task ListAsync_AfterReopening_FindsTheSame()
    {
        _open.Reopen();

        Assert.Single(await FoundAsync("quy hoach"));
    }

    private async Task<IReadOnlyList<DecisionLine>> FoundAsync(string text) =>
        (await _open.Store.ListAsync(new DecisionQuery { Text = text }, CancellationToken.None)).Lines;
}
