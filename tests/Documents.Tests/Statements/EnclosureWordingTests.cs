using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>One fact in the words of many offices: what a letter encloses, and what only sounds so.</summary>
public class EnclosureWordingTests
{
    [Theory]
    [InlineData("Hồ sơ gửi theo: dự thảo Quyết định; 02 văn bản tại mục 3./.", "Draft QĐ|Opinion CV many")]
    [InlineData("Trình Ủy ban nhân dân tỉnh phê duyệt Đề án. (Gửi cùng: dự thảo Quyết định kèm Đề án; ba văn bản góp ý)./.", "Draft QĐ|Other ĐA|Opinion CV many")]
    [InlineData("Hồ sơ gửi kèm gồm dự thảo Quyết định, Đề án và các văn bản nêu trên.", "Draft QĐ|Other ĐA|Opinion CV many")]
    [InlineData("Kính đề nghị Ủy ban nhân dân tỉnh phê duyệt Đề án (dự thảo Quyết định và Đề án kèm theo).", "Draft QĐ|Other ĐA")]
    [InlineData("Gửi kèm: dự thảo Quyết định; 03 công văn cử người.", "Draft QĐ|Opinion CV many")]
    [InlineData("Gửi kèm: dự thảo QĐ; TTr của huyện; CV của STNMT, STC.", "Draft QĐ|Other TTr|Opinion CV STNMT|Opinion CV STC")]
    [InlineData("Hồ sơ trình gồm 04 loại tài liệu: dự thảo Kế hoạch, thuyết minh, phụ lục kinh phí, công văn góp ý của 03 sở.", "Draft KH|Annex|Annex|Opinion CV many")]
    [InlineData("Các tài liệu đi kèm: 1) dự thảo Chỉ thị; 2) Báo cáo số 45/BC-SXD.", "Draft CT|Other BC 45/BC-SXD")]
    [InlineData("Trình kèm công văn này có dự thảo Quyết định, biên bản họp ngày 12/3/2026 và bảng tính kinh phí.", "Draft QĐ|Other BB|Annex")]
    [InlineData("Tài liệu trình kèm: dự thảo văn bản; bản sao Quyết định số 12/QĐ-UBND.", "Draft CV|Other QĐ 12/QĐ-UBND")]
    [InlineData("Hồ sơ gồm có: Tờ trình này; dự thảo Quyết định; phương án bồi thường; 12 đơn của các hộ dân.", "Other TTr|Draft QĐ|Other PA|Other many")]
    [InlineData("Dự thảo Quyết định, trích đo địa chính và biên bản thực địa kèm theo tờ trình này./.", "Draft QĐ|Annex|Other BB")]
    [InlineData("Sở đề xuất Ủy ban nhân dân tỉnh ban hành Kế hoạch; dự thảo và hai công văn kể trên gửi theo./.", "Draft|Opinion CV many")]
    [InlineData("Hồ sơ kèm theo Tờ trình này có dự thảo Kế hoạch và bản chụp hai công văn trên.", "Draft KH|Opinion CV many")]
    [InlineData("Sở Xây dựng trình kèm dự thảo Kế hoạch và 03 văn bản góp ý, đề nghị Ủy ban nhân dân tỉnh xem xét, ban hành./.", "Draft KH|Opinion CV many")]
    [InlineData("Thành phần hồ sơ: Đề án; dự thảo Quyết định; các văn bản góp ý.", "Other ĐA|Draft QĐ|Opinion CV many")]
    [InlineData("Tài liệu gửi theo Tờ trình: dự thảo Quyết định; Văn bản thẩm định; ý kiến của Thuế tỉnh.", "Draft QĐ|Appraisal CV|Opinion Thuế tỉnh")]
    [InlineData("Sở xin gửi cùng Tờ trình này dự thảo Nghị quyết, bản thuyết minh và ý kiến của Sở Tài chính.", "Draft NQ|Annex|Opinion Sở Tài chính")]
    [InlineData("Sở xin trình kèm theo Công văn này 01 dự thảo Quyết định, 01 bảng tổng hợp ý kiến.", "Draft QĐ|OpinionSummary")]
    [InlineData("Các bên đã ký biên bản (gửi kèm).", "Other BB")]
    [InlineData("Sở Tài chính đã có ý kiến tại Công văn số 12/STC-NS ngày 05/3/2026 (gửi kèm).", "Other CV 12/STC-NS")]
    [InlineData("Ký Công văn gửi Đoàn đại biểu Quốc hội (Sở đã soạn, gửi kèm cùng hai công văn nói ở trên).", "Opinion CV many")]
    [InlineData("Dự thảo công văn, bản thuyết minh và ảnh hiện trường được gửi cùng văn bản này.", "Draft CV|Annex|Other")]
    [InlineData("Hồ sơ: dự thảo Tờ trình của UBND tỉnh kèm dự thảo Nghị quyết; Công văn của phường Quy Nhơn; Biên bản họp Hội đồng tư vấn./.", "Draft TTr UBND tỉnh|Draft NQ|Opinion CV phường Quy Nhơn|Other BB")]
    [InlineData("Gửi kèm: công văn đề nghị của Công ty Sa Bình; dự thảo.", "Opinion CV Công ty Sa Bình|Draft")]
    [InlineData("(Gửi kèm dự thảo Quyết định, văn bản của Sở Tài chính và của hai xã)./.", "Draft QĐ|Opinion CV Sở Tài chính|Opinion CV many")]
    [InlineData("Gửi kèm: dự thảo Quyết định; Báo cáo thẩm định lần 1, lần 2.", "Draft QĐ|Appraisal BC|Appraisal BC")]
    public void Read_ManyWordings_GiveEachItem(string sentence, string expected) => Assert.Equal(expected, Items(SpokenLetter.Says(sentence)));

    [Theory]
    [InlineData("- Phụ lục II. Bảng tổng hợp ý kiến./.", "Draft KH|OpinionSummary")]
    [InlineData("- Phụ lục 2. Bảng tổng hợp, tiếp thu ý kiến;", "Draft KH|OpinionSummary")]
    [InlineData("- Phụ lục số 03. Danh mục dự án;", "Draft KH|Annex")]
    [InlineData("- Phụ lục II: Bảng tổng hợp ý kiến./.", "Draft KH|OpinionSummary")]
    [InlineData("- Phụ lục II./.", "Draft KH|Annex")]
    public void Read_LabelBeforeItsTitle_IsOneItem(string item, string expected) =>
        Assert.Equal(expected, Items(SpokenLetter.Says("Tài liệu gửi kèm:", "- Dự thảo Kế hoạch;", item)));

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh ban hành Quyết định kèm Thể lệ.")]
    [InlineData("Kính trình Chủ tịch tặng Bằng khen kèm tiền thưởng.")]
    [InlineData("Mưa đá kèm lốc làm tốc mái 127 căn nhà.")]
    [InlineData("Hồ sơ xin cấp phép của Công ty gồm: đơn đề nghị, giấy phép kinh doanh, bản vẽ.")]
    [InlineData("Không gửi kèm bản vẽ vì dung lượng lớn, bản vẽ lưu tại Sở.")]
    [InlineData("Bản vẽ khổ A0 không kèm theo.")]
    [InlineData("Các địa phương đồng ý, không kèm điều kiện nào.")]
    [InlineData("Danh sách kèm theo Quyết định số 15/QĐ-UBND ngày 02/01/2026 đã hết hiệu lực.")]
    [InlineData("Việc này đã nêu (tại danh mục kèm theo Công văn số 15/UBND-VX ngày 02/01/2026).")]
    [InlineData("Dự thảo đã được gửi kèm Công văn số 120/SXD-QLN ngày 02/01/2026 để lấy ý kiến các sở.")]
    [InlineData("Sở đã gửi dự thảo kèm Công văn số 120/SXD-QLN ngày 02/01/2026 đề nghị các sở góp ý.")]
    [InlineData("Chủ đầu tư phải nộp báo cáo kèm theo hóa đơn.")]
    [InlineData("Kính trình phê duyệt danh sách 987 người tại dự thảo Quyết định kèm theo.")]
    [InlineData("Hội Sinh vật cảnh tỉnh có Công văn số 07/CV-HSVC ngày 03/4/2023 kèm danh sách gửi Sở Xây dựng, đề nghị được phê duyệt.")]
    [InlineData("Hồ sơ có 12 hộ chưa ký.")]
    [InlineData("Sở Tài chính gửi kèm bảng tính để Sở Xây dựng tham khảo.")]
    [InlineData("Ủy ban nhân dân tỉnh chọn phương án nào thì Sở gửi kèm theo phương án ấy.")]
    public void Read_OnlySoundingSo_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Enclosures);

    [Fact]
    public void Read_RoundsOfOnePaper_AreNamedEach() => Assert.Equal(
        ["Báo cáo thẩm định lần 1", "Báo cáo thẩm định lần 2"],
        SpokenLetter.Says("Gửi kèm: Báo cáo thẩm định lần 1, lần 2.").Enclosures.Select(e => e.Text));

    [Fact]
    public void Read_ListWithoutMarks_GivesEachItem() => Assert.Equal("Draft QĐ|OpinionSummary|Annex", Items(SpokenLetter.Says(
        "Hồ sơ kèm theo gồm:",
        "Dự thảo Quyết định;",
        "Bảng tổng hợp ý kiến;",
        "Bản đồ hiện trạng.",
        "Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.")));

    [Theory]
    [InlineData("Tài liệu gửi kèm")]
    [InlineData("Thành phần hồ sơ trình")]
    [InlineData("Tên văn bản kèm theo")]
    public void Read_TableOfEnclosures_GivesEachRow(string head)
    {
        var says = new SpokenLetter().ReadsTable(["TT", head, "Số lượng"], ["1", "Dự thảo Quyết định", "01 bản"], ["2", "Văn bản góp ý của Sở Tài chính", "01 bản"], ["3", "Bản đồ hiện trạng", "02 tờ"]);
        Assert.Equal("Draft QĐ|Opinion CV Sở Tài chính|Annex", Items(says));
    }

    [Theory]
    [InlineData("Như trên (Hồ sơ gửi kèm: dự thảo Quyết định; Điều lệ; 02 văn bản góp ý);", "Draft QĐ|Other|Opinion CV many")]
    [InlineData("Như trên (kèm dự thảo);", "Draft")]
    [InlineData("UBND tỉnh (dự thảo Kế hoạch gửi kèm);", "Draft KH")]
    [InlineData("Sở Tài chính (kèm dự thảo để biết);", "")]
    [InlineData("Như trên (b/c);", "")]
    public void Read_Recipients_GiveWhatGoesToTheAddressee(string recipient, string expected) =>
        Assert.Equal(expected, Items(new SpokenLetter { Recipients = [recipient] }.Reads("Kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.")));

    [Fact]
    public void Read_TableOfSomethingElse_LeavesNothing() =>
        Assert.Empty(new SpokenLetter().ReadsTable(["Nội dung", "Kinh phí"], ["Biên bản họp", "5 triệu đồng"]).Enclosures);

    private static string Items(DocumentStatements says) => string.Join('|', says.Enclosures.Select(e =>
        string.Join(' ', new[] { e.Kind.ToString(), e.Type, e.Number, e.Agency, e.Plural ? "many" : null }.Where(p => p is not null))));
}
