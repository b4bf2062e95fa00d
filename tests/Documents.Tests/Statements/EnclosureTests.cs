using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>What a letter lists as enclosed (L8).</summary>
public class EnclosureTests
{
    [Theory]
    [InlineData("(Có dự thảo Quyết định kèm theo)", "Draft QĐ")]
    [InlineData("(Gửi kèm dự thảo Kế hoạch và các văn bản góp ý)", "Draft KH|Opinion CV many")]
    [InlineData("Kèm theo Tờ trình này: dự thảo Quyết định; bảng tổng hợp ý kiến; Báo cáo thẩm định số 18/BCTĐ-STP của Sở Tư pháp.", "Draft QĐ|OpinionSummary|Appraisal BC 18/BCTĐ-STP Sở Tư pháp")]
    [InlineData("Hồ sơ trình gồm: (1) Dự thảo Quyết định; (2) Công văn số 456/STC-NS của Sở Tài chính; (3) Phụ lục danh mục dự án.", "Draft QĐ|Opinion CV 456/STC-NS Sở Tài chính|Annex")]
    [InlineData("Gửi kèm theo: Giấy ủy quyền số 12/GUQ-SXD.", "Delegation GUQ 12/GUQ-SXD")]
    [InlineData("Sở gửi kèm dự thảo Công văn của UBND tỉnh để xem xét.", "Draft CV UBND tỉnh")]
    [InlineData("Sở Xây dựng đã tổng hợp, giải trình (chi tiết tại bảng tổng hợp kèm theo).", "OpinionSummary")]
    [InlineData("Kính đề nghị UBND tỉnh xem xét, ban hành (có dự thảo Chỉ thị gửi kèm).", "Draft CT")]
    [InlineData("Hồ sơ gửi kèm: (1) Dự thảo Công văn của UBND tỉnh; (2) Văn bản tham gia ý kiến của 02 cơ quan./.", "Draft CV UBND tỉnh|Opinion CV many")]
    [InlineData("(Gửi kèm các văn bản góp ý của Sở Tài chính, Sở Nội vụ)", "Opinion CV Sở Tài chính|Opinion CV Sở Nội vụ")]
    [InlineData("Nội dung từng ý kiến xem bảng tổng hợp kèm theo.", "OpinionSummary")]
    [InlineData("Biên bản họp có chữ ký của các bên, gửi kèm.", "Other BB")]
    [InlineData("Cả hai dự thảo gửi kèm, cùng danh mục 12 nhà văn hóa.", "Annex|Draft many")]
    [InlineData("Xin gửi kèm dự thảo Quyết định, thư mời, công văn của Công an tỉnh.", "Draft QĐ|Other|Opinion CV Công an tỉnh")]
    [InlineData("Kèm: dự thảo Kế hoạch, 02 công văn của các sở.", "Draft KH|Opinion CV many")]
    public void Read_OneParagraph_GivesEachItem(string sentence, string expected) => Assert.Equal(expected, Items(SpokenLetter.Says(sentence)));

    [Fact]
    public void Read_NumberedListUnderAHeading_GivesEachItem()
    {
        var says = SpokenLetter.Says(
            "Hồ sơ kèm theo gồm:",
            "1. Dự thảo Quyết định của UBND tỉnh;",
            "2. Công văn số 456/STC-NS ngày 10/10/2026 của Sở Tài chính;",
            "3. Bảng tổng hợp, tiếp thu, giải trình ý kiến.",
            "Kính trình UBND tỉnh xem xét, quyết định./.");
        Assert.Equal("Draft QĐ UBND tỉnh|Opinion CV 456/STC-NS Sở Tài chính|OpinionSummary", Items(says));
    }

    [Fact]
    public void Read_Item_QuotesItsOwnWords() =>
        Assert.Equal("Dự thảo Kế hoạch phòng chống bệnh Dại", SpokenLetter.Says("Tài liệu kèm theo:", "- Dự thảo Kế hoạch phòng chống bệnh Dại;").Enclosures[0].Text);

    [Theory]
    [InlineData("Quy chế ban hành kèm theo Quyết định số 37/2016/QĐ-UBND ngày 28/9/2016.")]
    [InlineData("(Kèm theo Quyết định số    /QĐ-UBND ngày   tháng   năm 2026 của UBND tỉnh)")]
    [InlineData("Phụ lục kèm theo Thông tư số 01/2011/TT-BNV.")]
    [InlineData("Thành phần hồ sơ gồm: Đơn đề nghị cấp phép; bản vẽ.")]
    [InlineData("Ban hành kèm theo Quyết định này Danh mục dịch vụ công.")]
    [InlineData("Sở Xây dựng kính trình (có hồ sơ kèm theo).")]
    [InlineData("Căn cứ Quy chế làm việc ban hành kèm theo Quyết định số 37/2016/QĐ-UBND;")]
    [InlineData("Kết quả tại Phụ lục kèm Tờ trình này: Sở Nội vụ không có ý kiến, Công an tỉnh đề nghị đưa ra 02 trường hợp.")]
    [InlineData("Giá đất kèm theo hệ số điều chỉnh.")]
    [InlineData("Các quy định kèm theo của Luật Đất đai.")]
    [InlineData("Sở Nội vụ thống nhất với dự thảo Quyết định do Sở Tài chính gửi kèm Công văn số 1788/STC-NS ngày 15/9/2026.")]
    [InlineData("Sở đã gửi hồ sơ đến Bộ Xây dựng.")]
    public void Read_OthersEnclosures_LeaveNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Enclosures);

    private static string Items(DocumentStatements says) => string.Join('|', says.Enclosures.Select(e =>
        string.Join(' ', new[] { e.Kind.ToString(), e.Type, e.Number, e.Agency, e.Plural ? "many" : null }.Where(p => p is not null))));
}
