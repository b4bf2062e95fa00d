using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Legacy;

/// <summary>Word 97 to 2003: the text with its cells, fields and pieces, and what of it nobody sees.</summary>
public sealed class OldWordTests
{
    private const string Letter =
        "UBND TỈNH KON TUM\rSỞ NỘI VỤ\rSố: 88/TTr-SNV\aCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\rĐộc lập - Tự do - Hạnh phúc\rKon Tum, ngày 12 tháng 3 năm 2026\a\a"
        + "TỜ TRÌNH\rVề việc kiện toàn Ban Chỉ đạo\rKính gửi: Ủy ban nhân dân tỉnh.\rCăn cứ Luật Đầu tư công số 58/2024/QH15;\rSở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.\r"
        + "Nơi nhận:\r- Như trên;\r- Lưu: VT.\aKT. GIÁM ĐỐC\rPHÓ GIÁM ĐỐC\r\rRơ Châm Hiền\a\a";

    private static readonly byte[] Vanish = [0x3C, 0x08, 1];
    private static readonly byte[] BoldAndDeleted = [0x35, 0x08, 1, 0x43, 0x4A, 26, 0, 0x00, 0x08, 1];

    [Fact]
    public async Task Read_Letter_GivesItsParts()
    {
        var document = (await Read("a.doc", new OldWordBuilder().Text(Letter).Build())).Document!;

        Assert.Equal((TextOrigin.Text, "TTr", "88/TTr-SNV", "SỞ NỘI VỤ"), (document.TextFrom, document.Type, document.Number, document.Issuer));
        Assert.Equal((SignerKind.Deputy, "Rơ Châm Hiền", LegalBasisKind.Opening), (document.Signer!.Kind, document.Signer.Name, document.LegalBasis));
        Assert.Equal(new DateOnly(2026, 3, 12), document.Date);
        Assert.Empty(document.Hidden);
    }

    [Fact]
    public async Task Read_TextInPieces_IsOne()
    {
        var cut = Letter.IndexOf("88/", StringComparison.Ordinal);
        var document = (await Read("a.doc", new OldWordBuilder().Text(Letter[..cut]).Narrow("88/TTr-").Text(Letter[(cut + 7)..]).Build())).Document!;

        Assert.Equal("88/TTr-SNV", document.Number);
    }

    [Fact]
    public async Task Read_HiddenAndDeletedWords_AreNotTheText()
    {
        var document = (await Read("a.doc", new OldWordBuilder().Text("MẬT\r", Vanish).Text("TỐI MẬT\r", BoldAndDeleted).Text(Letter).Build())).Document!;

        Assert.Null(document.Secrecy);
        Assert.Equal([HiddenContentKind.HiddenText, HiddenContentKind.TrackedChange], document.Hidden.Select(h => h.Kind));
    }

    [Fact]
    public async Task Read_Comments_AreFacts()
    {
        var document = (await Read("a.doc", new OldWordBuilder().Text(Letter).Comment("Xem lại số liệu\r").Build())).Document!;

        Assert.Equal(HiddenContentKind.Comment, Assert.Single(document.Hidden).Kind);
    }

    [Fact]
    public async Task Read_Fields_ShowTheirResult()
    {
        var field = "\u0013 HYPERLINK \u0013 PAGE \u00141\u0015 \u0014Sở Nội vụ\u0015";
        var document = (await Read("a.doc", new OldWordBuilder().Text(Letter.Replace("- Như trên", "- " + field, StringComparison.Ordinal)).Build())).Document!;

        Assert.Equal("Sở Nội vụ", document.Recipients[0]);
    }

    [Theory]
    [InlineData(0x1A2, 60_000)]
    [InlineData(0x1A2, -5)]
    [InlineData(0x4C, 2_000_000_000)]
    [InlineData(0xFA, 60_000)]
    [InlineData(0x1A6, 7)]
    public async Task Read_PromisesNotKept_LeaveItUnreadOrRead(int at, int value)
    {
        var file = new OldWordBuilder().Text(Letter).Build();
        var stream = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xEC, 0xA5]);
        BitConverter.TryWriteBytes(file.AsSpan(stream + at), value);

        Assert.Null((await Read("a.doc", file)).Error);
    }
}
