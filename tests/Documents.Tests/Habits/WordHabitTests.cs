using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Habits.HabitFile;

namespace TaskTracking.Documents.Tests.Habits;

/// <summary>How offices build one and the same letter in Word: tables, boxes, runs, breaks, encodings, marks.</summary>
public sealed class WordHabitTests
{
    private const string Left = "UBND TỈNH KON TUM|SỞ NỘI VỤ";
    private const string Right = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc";
    private const string Number = "Số: 88/TTr-SNV";
    private const string Day = "Kon Tum, ngày 12 tháng 3 năm 2026";
    private const string Text = "TỜ TRÌNH|Về việc kiện toàn Ban Chỉ đạo|Kính gửi: Ủy ban nhân dân tỉnh.|Căn cứ Luật Đầu tư công số 58/2024/QH15;|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.";
    private const string Recipients = "Nơi nhận:|- Như trên;|- Lưu: VT.";
    private const string Signer = "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|||Rơ Châm Hiền";

    public static TheoryData<string, string> Builds => new()
    {
        { "three rows", Table((Left, Right), (Number, Day)) + Paragraphs(Text) + Table((Recipients, Signer)) },
        { "a row a line", Table(("UBND TỈNH KON TUM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc"), (Number, Day)) + Paragraphs(Text) + Table(("Nơi nhận:", "KT. GIÁM ĐỐC"), ("- Như trên;", "PHÓ GIÁM ĐỐC"), ("- Lưu: VT.", ""), ("", "Rơ Châm Hiền")) },
        { "nested table", $"<w:tbl><w:tr><w:tc>{Table((Left, Right), (Number, Day))}<w:p/></w:tc></w:tr></w:tbl>" + Paragraphs(Text) + Table((Recipients, Signer)) },
        { "signer left", Table((Left, Right), (Number, Day)) + Paragraphs(Text) + Table((Signer, Recipients)) },
        { "signer before recipients", Table((Left, Right), (Number, Day)) + Paragraphs($"{Text}|{Signer}|{Recipients}") },
        { "page break in the block", Table((Left, Right), (Number, Day)) + Paragraphs(Text) + $"<w:tbl><w:tr><w:tc>{Paragraphs(Recipients)}</w:tc><w:tc>{Paragraphs("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC")}<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>{Paragraphs("||Rơ Châm Hiền")}</w:tc></w:tr></w:tbl>" },
        { "text boxes", Box(Left) + Box(Right) + Box(Number) + Box(Day) + Paragraphs(Text) + Table((Recipients, Signer)) },
        { "line breaks", $"<w:tbl><w:tr><w:tc>{Broken(Left + "|" + Number)}</w:tc><w:tc>{Broken(Right + "|" + Day)}</w:tc></w:tr></w:tbl>" + Paragraphs(Text) + $"<w:tbl><w:tr><w:tc>{Broken(Recipients)}</w:tc><w:tc>{Broken(Signer)}</w:tc></w:tr></w:tbl>" },
        { "three columns", $"<w:tbl><w:tr><w:tc>{Paragraphs(Left + "|" + Number)}</w:tc><w:tc><w:p/></w:tc><w:tc>{Paragraphs(Right + "|" + Day)}</w:tc></w:tr></w:tbl>" + Paragraphs(Text) + Table((Recipients, Signer)) },
        { "number over runs", Table((Left, Right)) + $"<w:p>{Run("Số: ")}{Run("8")}{Run("8")}{Run("/TTr")}{Run("-")}{Run("SNV")}{Run("\t")}{Run("Kon Tum, ")}{Run("ngày 12")}{Run(" tháng 3 năm 2026")}</w:p>" + Paragraphs(Text) + Table((Recipients, Signer)) },
        { "content controls", $"<w:sdt><w:sdtContent>{Table((Left, Right), (Number, Day))}</w:sdtContent></w:sdt>" + Paragraphs(Text) + Table((Recipients, Signer)) },
        { "empty lines between", Table(("|" + Left + "||", Right + "|"), ("|" + Number, "|" + Day)) + Paragraphs("||" + Text.Replace("|", "||", StringComparison.Ordinal) + "|") + Table((Recipients, Signer)) },
        { "text in a table", Table((Left, Right), (Number, Day)) + $"<w:tbl><w:tr><w:tc>{Paragraphs(Text)}</w:tc></w:tr></w:tbl>" + Table((Recipients, Signer)) },
    };

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task Read_SameLetterInAnyBuild_GivesTheSameParts(string build, string xml)
    {
        var document = await Read(xml);

        Assert.Equal(
            (build, "TTr", "88/TTr-SNV", "SỞ NỘI VỤ", "UBND TỈNH KON TUM", new DateOnly(2026, 3, 12), "Kon Tum", SignerKind.Deputy, "Rơ Châm Hiền"),
            (build, document.Type, document.Number, document.Issuer, document.Parent, document.Date, document.IssuePlace, document.Signer?.Kind ?? SignerKind.Other, document.Signer?.Name));
        Assert.Equal((build, "Ủy ban nhân dân tỉnh", LegalBasisKind.Opening), (build, Assert.Single(document.Addressees), document.LegalBasis));
        Assert.Equal(["Như trên", "Lưu: VT"], document.Recipients);
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public async Task Read_SameLetterDecomposed_GivesTheSameParts(string build, string xml)
    {
        var document = await Read(Decomposed(xml));

        Assert.Equal((build, "88/TTr-SNV", "Rơ Châm Hiền", SignerKind.Deputy), (build, document.Number, document.Signer?.Name, document.Signer?.Kind));
    }

    [Theory]
    [InlineData("DỰ THẢO", true)]
    [InlineData("Dự thảo", true)]
    [InlineData("DỰ THẢO LẦN 2", true)]
    [InlineData("Dự thảo lần thứ ba", true)]
    [InlineData("Dự thảo 15/11", true)]
    [InlineData("(DỰ THẢO NGÀY 15/11/2026)", true)]
    [InlineData("Bản dự thảo", true)]
    [InlineData("DỰ THẢO TRÌNH UBND TỈNH", true)]
    [InlineData("Dự thảo 2", true)]
    [InlineData("Dự thảo v.3", true)]
    [InlineData("DỰ THẢO SAU THẨM ĐỊNH", true)]
    [InlineData("[Dự thảo xin ý kiến]", true)]
    public async Task Read_DraftMarkOverTheHeading_IsADraft(string mark, bool draft) =>
        Assert.Equal(draft, (await Read(Paragraphs(mark) + Table((Left, Right), (Number, Day)) + Paragraphs(Text) + Table((Recipients, Signer)))).IsDraft);

    [Theory]
    [InlineData("TỜ TRÌNH|Về việc thông qua dự thảo Nghị quyết|Kính gửi: Ủy ban nhân dân tỉnh.|Dự thảo đã được thẩm định./.")]
    [InlineData("TỜ TRÌNH|Dự thảo Quyết định ban hành Quy chế|Kính gửi: Ủy ban nhân dân tỉnh.|Sở kính trình./.")]
    public async Task Read_DraftNamedInTheText_IsNoDraft(string text) =>
        Assert.False((await Read(Table((Left, Right), (Number, Day)) + Paragraphs(text) + Table((Recipients, Signer)))).IsDraft);

    [Fact]
    public async Task Read_SeveralDocumentsInOneFile_AreNamed()
    {
        var second = Table(("ỦY BAN NHÂN DÂN|TỈNH KON TUM", Right), ("Số:    /QĐ-UBND", "Kon Tum, ngày     tháng     năm 2026"))
            + Paragraphs("QUYẾT ĐỊNH|Về việc kiện toàn Ban Chỉ đạo|Căn cứ Luật Đầu tư công số 58/2024/QH15;|Điều 1. Kiện toàn Ban Chỉ đạo.|Điều 2. Hiệu lực thi hành.") + Table(("Nơi nhận:|- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH"));
        var document = await Read(Table((Left, Right), (Number, Day)) + Paragraphs(Text) + Table((Recipients, Signer)) + second);

        Assert.Equal(("88/TTr-SNV", "Rơ Châm Hiền"), (document.Number, document.Signer?.Name));
        Assert.Equal("Quyết định QĐ-UBND", Assert.Single(document.BundledTitles));
        Assert.False(document.IsDraft);
    }

    [Fact]
    public async Task Read_TextOfACollection_HasItsNumberUnderTheTitle()
    {
        var document = await Read(Paragraphs("CHỈ THỊ|CỦA BỘ NỘI VỤ SỐ 07/2025/CT-BNV|NGÀY 30 THÁNG 12 NĂM 2025|VỀ CÔNG TÁC VĂN THƯ|Bộ trưởng Bộ Nội vụ chỉ thị:|1. Các đơn vị lập hồ sơ."));

        Assert.Equal(("CT", "07/2025/CT-BNV"), (document.Type, document.Number));
    }

    [Fact]
    public async Task Read_TitleThatAmendsAnother_HasNotItsNumber()
    {
        var document = await Read(Paragraphs("QUYẾT ĐỊNH|SỬA ĐỔI QUYẾT ĐỊNH|CỦA ỦY BAN NHÂN DÂN TỈNH SỐ 07/2025/QĐ-UBND VỀ CÔNG TÁC VĂN THƯ|Điều 1. Sửa đổi khoản 2."));

        Assert.Null(document.Number);
    }

    [Fact]
    public async Task Read_TwoWhoSignTogether_AreJoint()
    {
        var document = await Read(Table(("SỞ NỘI VỤ - SỞ TÀI CHÍNH", Right), ("Số: 12/TTrLN-SNV-STC", Day)) + Paragraphs(Text)
            + Table(("KT. GIÁM ĐỐC SỞ TÀI CHÍNH|PHÓ GIÁM ĐỐC|||Rơ Châm Hiền", "GIÁM ĐỐC SỞ NỘI VỤ||||Đinh Thị Hương Sen")) + Paragraphs(Recipients));

        Assert.Equal(SignerKind.Joint, document.Signer?.Kind);
        Assert.Single(document.OtherSigners);
    }

    [Theory]
    [InlineData("<w:vanish/>", HiddenContentKind.HiddenText)]
    [InlineData("<w:color w:val=\"FFFFFF\"/>", HiddenContentKind.WhiteText)]
    [InlineData("<w:sz w:val=\"2\"/>", HiddenContentKind.TinyText)]
    public async Task Read_WordsNobodySees_ArePartOfNothing(string look, HiddenContentKind kind)
    {
        var document = await Read(Table((Left, Right), (Number, Day)) + Paragraphs(Text) + $"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>TL. GIÁM ĐỐC</w:t></w:r></w:p>" + Table((Recipients, Signer)));

        Assert.Equal((SignerKind.Deputy, "Rơ Châm Hiền"), (document.Signer!.Kind, document.Signer.Name));
        Assert.Contains(document.Hidden, h => h.Kind == kind);
    }

    private static string Box(string lines) =>
        $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{Paragraphs(lines)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{Paragraphs(lines)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    // One paragraph, its lines parted by line breaks.
    private static string Broken(string lines) =>
        $"<w:p>{string.Join("<w:r><w:br/></w:r>", lines.Split('|').Select(Run))}</w:p>";

    private static string Run(string text) => text == "\t" ? "<w:r><w:tab/></w:r>" : $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Decomposed(string text) =>
        text.Replace("ố", "o\u0302\u0301", StringComparison.Ordinal).Replace("Ố", "O\u0302\u0301", StringComparison.Ordinal).Replace("Ộ", "O\u0323\u0302", StringComparison.Ordinal)
            .Replace("Ở", "O\u031B\u0309", StringComparison.Ordinal).Replace("ơ", "o\u031B", StringComparison.Ordinal).Replace("ề", "e\u0302\u0300", StringComparison.Ordinal)
            .Replace("Á", "A\u0301", StringComparison.Ordinal).Replace("Ì", "I\u0300", StringComparison.Ordinal).Replace("â", "a\u0302", StringComparison.Ordinal);
}
