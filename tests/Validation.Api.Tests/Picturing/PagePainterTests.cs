using System.Globalization;
using System.Text;
using TaskTracking.Tools;
using TaskTracking.Validation.Api.Picturing;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Picturing;

/// <summary>Drawing a page costs what its bounds allow, whatever the file says of its size.</summary>
public sealed class PagePainterTests : IDisposable
{
    private readonly PagePainter _painter = new(new ToolRunner());

    public void Dispose() => _painter.Dispose();

    [Fact]
    public async Task Paint_PageOfA4_IsDrawn()
    {
        var picture = await PaintAsync(595, 842);

        Assert.NotNull(picture);
        Assert.InRange(picture.Width, 594, 597);
    }

    [Theory]
    [InlineData(200_000, 200_000)]
    [InlineData(2_000_000_000, 1)]
    public async Task Paint_PageOfHugeSize_IsNoneAndNoHarm(int width, int height)
    {
        Assert.Null(await PaintAsync(width, height));
        Assert.NotNull(await PaintAsync(595, 842));
    }

    private Task<PagePicture?> PaintAsync(int width, int height) =>
        _painter.PaintAsync(FormattableString.Invariant($"{width}x{height}"), 1, () => Task.FromResult<byte[]?>(Pdf(width, height)), default);

    private static byte[] Pdf(int width, int height)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var body in new[] { "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] >>") })
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{body}\nendobj\n");
        }

        var xref = text.Length;
        text.Append("xref\n0 4\n0000000000 65535 f \n").AppendJoin(string.Empty, offsets.Select(o => o.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        return Encoding.Latin1.GetBytes(text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n").ToString());
    }
}
