using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

/// <summary>Text layers that only look like text: what they would have said is left out, never guessed.</summary>
public sealed class TextLayerTests
{
    private static readonly string[] Notice =
    [
        "UBND TỈNH KON TUM", "SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 31/TB-STP",
        "Kon Tum, ngày 09 tháng 4 năm 2026", "THÔNG BÁO", "Về việc tổ chức hội nghị phổ biến pháp luật cho cán bộ xã",
        "Căn cứ Luật Phổ biến, giáo dục pháp luật ngày 20 tháng 6 năm 2012;",
        "Sở Tư pháp thông báo tổ chức hội nghị phổ biến pháp luật cho cán bộ, công chức của các xã, phường trong tỉnh.",
        "Đề nghị Ủy ban nhân dân các xã, phường cử cán bộ tham dự đúng thành phần và thời gian quy định./.",
        "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Hữu Thật",
    ];

    [Fact]
    public async Task Read_LayerWithoutDiacritics_IsTrustedWithNothing()
    {
        var result = await Read("a.pdf", Page(Notice.Select(Without)));

        Assert.Equal(TextOrigin.None, result.Document!.TextFrom);
        Assert.Null(result.Document.Number);
        Assert.Null(result.Document.Type);
        Assert.Null(result.Document.Signer);
        Assert.Null(result.Document.ProposedRole);
    }

    [Fact]
    public async Task Read_SameLayerWithDiacritics_IsRead()
    {
        var document = (await Read("a.pdf", Page(Notice))).Document!;

        Assert.Equal(TextOrigin.Text, document.TextFrom);
        Assert.Equal("31/TB-STP", document.Number);
        Assert.Equal(SignerKind.Deputy, document.Signer!.Kind);
    }

    [Fact]
    public async Task Read_EnglishLayer_IsText()
    {
        string[] english =
        [
            "MEMORANDUM OF UNDERSTANDING ON COOPERATION IN DIGITAL GOVERNMENT", "The Parties agree to share experience in the exchange of records between agencies,",
            "to train staff in the use of electronic signatures, and to hold a meeting once a year.", "Each Party bears its own costs. This Memorandum creates no legal obligation for either Party.",
        ];

        Assert.Equal(TextOrigin.Text, (await Read("a.pdf", Page(english))).Document!.TextFrom);
    }

    [Fact]
    public async Task Read_CapitalsThatLostALetter_GiveOnlyWhatOtherLettersSay()
    {
        var document = (await Read("a.pdf", Page(Notice.Select(l => l.Any(char.IsLower) ? l : l.Replace("H", string.Empty, StringComparison.Ordinal))))).Document!;

        Assert.Equal(TextOrigin.None, document.TextFrom);
        Assert.Equal("31/TB-STP", document.Number);
        Assert.Equal(new DateOnly(2026, 4, 9), document.Date);
        Assert.Null(document.Issuer);
        Assert.Null(document.Signer);
    }

    [Fact]
    public async Task Read_LetterLostEverywhere_GivesNothing()
    {
        var document = (await Read("a.pdf", Page(Notice.Select(l => l.Replace("H", string.Empty, StringComparison.OrdinalIgnoreCase))))).Document!;

        Assert.Equal(TextOrigin.None, document.TextFrom);
        Assert.Null(document.Number);
    }

    [Fact]
    public async Task Read_SecrecyMarkInALayerNotTrusted_IsHeeded()
    {
        var lines = Notice.Select(l => l.Any(char.IsLower) ? l : l.Replace("H", string.Empty, StringComparison.Ordinal)).ToList();
        lines.Insert(0, "TỐI MẬT");

        Assert.Equal("TỐI MẬT", (await Read("a.pdf", Page(lines))).Document!.Secrecy);
    }

    [Fact]
    public async Task Read_HornedLettersByTheCodeOfOi_AreVietnamese()
    {
        var document = (await Read("a.pdf", Page(Notice.Select(l => l.Replace('Ư', '\u01A2').Replace('ư', '\u01A3'))))).Document!;

        Assert.Equal("SỞ TƯ PHÁP", document.Issuer);
    }

    private static byte[] Page(IEnumerable<string> lines)
    {
        var page = new PdfBuilder();
        var top = 800;
        foreach (var line in lines)
        {
            page.Text(90, top, line, 9);
            top -= 24;
        }

        return page.Build();
    }

    private static string Without(string line) =>
        string.Concat(line.Select(c => !char.IsLetter(c) ? c : char.IsUpper(c) ? char.ToUpperInvariant(Bare(c)) : Bare(c)));

    private static char Bare(char letter) => VietnameseText.Bare(letter.ToString())[0];
}
