using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>What a letter reports of single agencies' opinions (L4, L5).</summary>
public class ReportedOpinionTests
{
    [Theory]
    [InlineData("Sở Tài chính thống nhất với dự thảo tại Công văn số 456/STC-NS ngày 10/9/2026.", "Sở Tài chính: Agrees 456/STC-NS 2026-09-10")]
    [InlineData("Tại Công văn số 456/STC-NS ngày 10/9/2026, Sở Tài chính thống nhất với nội dung dự thảo.", "Sở Tài chính: Agrees 456/STC-NS 2026-09-10")]
    [InlineData("- Sở Tài chính (Công văn số 456/STC-NS ngày 10 tháng 9 năm 2026): thống nhất với nội dung dự thảo.", "Sở Tài chính: Agrees 456/STC-NS 2026-09-10")]
    [InlineData("Sở Tài chính và Sở Nội vụ nhất trí hoàn toàn.", "Sở Tài chính: Agrees|Sở Nội vụ: Agrees")]
    [InlineData("Các Sở: Tài chính, Tư pháp, Nội vụ đều thống nhất với dự thảo.", "Sở Tài chính: Agrees|Sở Tư pháp: Agrees|Sở Nội vụ: Agrees")]
    [InlineData("02 đơn vị thống nhất hoàn toàn (Sở Tài chính, Sở Nội vụ); 01 đơn vị có ý kiến khác (Sở Tư pháp).", "Sở Tài chính: Agrees|Sở Nội vụ: Agrees|Sở Tư pháp: Disagrees")]
    [InlineData("Có 03/04 đơn vị thống nhất, gồm: Sở Tài chính, Công an tỉnh, Thanh tra tỉnh; 01 đơn vị không thống nhất là Sở Y tế.", "Sở Tài chính: Agrees|Công an tỉnh: Agrees|Thanh tra tỉnh: Agrees|Sở Y tế: Disagrees")]
    [InlineData("Sở Tài chính cơ bản thống nhất, nhưng đề nghị bổ sung nguồn kinh phí.", "Sở Tài chính: AgreesWithComments")]
    [InlineData("STC có ý kiến tại Công văn số 456/STC-NS: đề nghị làm rõ nguồn vốn.", "STC: AgreesWithComments 456/STC-NS")]
    [InlineData("Sở Tư pháp không thống nhất với Điều 3 của dự thảo.", "Sở Tư pháp: Disagrees")]
    [InlineData("Sở Tài chính thống nhất, riêng Sở Tư pháp chưa thống nhất về mức hỗ trợ.", "Sở Tài chính: Agrees|Sở Tư pháp: Disagrees")]
    [InlineData("Sở Nội vụ không có ý kiến khác.", "Sở Nội vụ: Agrees")]
    [InlineData("Công an tỉnh không có ý kiến.", "Công an tỉnh: NoOpinion")]
    [InlineData("Căn cứ ý kiến thống nhất của Sở Tài chính tại Công văn số 456/STC-NS ngày 10 tháng 9 năm 2026;", "Sở Tài chính: Agrees 456/STC-NS 2026-09-10")]
    [InlineData("Nội dung dự thảo đã được Sở Tài chính, Sở Tư pháp thống nhất.", "Sở Tài chính: Agrees|Sở Tư pháp: Agrees")]
    [InlineData("Sở Tài chính băn khoăn về nguồn kinh phí.", "Sở Tài chính: Disagrees")]
    [InlineData("Sở Kế hoạch và Đầu tư bảo lưu ý kiến.", "Sở Kế hoạch và Đầu tư: Disagrees")]
    [InlineData("Sở Tài chính đề nghị không ban hành Quyết định.", "Sở Tài chính: Disagrees")]
    [InlineData("Tại văn bản góp ý, UBND huyện Sa Thầy đề nghị cân nhắc thời điểm ban hành.", "UBND huyện Sa Thầy: Disagrees")]
    [InlineData("Ý kiến của Sở Tư pháp tại Công văn số 12/STP-VB ngày 1/10/2026 đã được tiếp thu.", "Sở Tư pháp: Unclear 12/STP-VB 2026-10-01")]
    [InlineData("Được sự thống nhất của Sở Tài chính tại Công văn số 77/STC-HCSN ngày 3/10/2026, Sở Xây dựng kính trình.", "Sở Tài chính: Agrees 77/STC-HCSN 2026-10-03")]
    [InlineData("Sở Công Thương (Công văn số 1777/SCT-QLTM ngày 05/11/2026) đề nghị phương án 2.", "Sở Công Thương: Unclear 1777/SCT-QLTM 2026-11-05")]
    public void Read_OpinionTold_NamesAgencyViewAndLetter(string sentence, string expected) =>
        Assert.Equal(expected, Lines(SpokenLetter.Says(sentence).ReportedOpinions));

    [Fact]
    public void Read_ItemOverSeveralParagraphs_IsOneAgencys()
    {
        var says = SpokenLetter.Says(
            "- Sở Tài nguyên và Môi trường: không thống nhất ranh giới phía Bắc; đề nghị giữ nguyên như hiện trạng.",
            "+ Đề nghị xem xét lại chỉ tiêu cây xanh.",
            "- UBND huyện Đăk Hà có Công văn số 33/UBND-KT ngày 11/10/2026 nhất trí.");
        Assert.Equal("Sở Tài nguyên và Môi trường: Disagrees|UBND huyện Đăk Hà: Agrees 33/UBND-KT 2026-10-11", Lines(says.ReportedOpinions));
        Assert.Empty(says.Choices);
    }

    [Theory]
    [InlineData("Giao Sở Tài chính thống nhất quản lý nguồn kinh phí.")]
    [InlineData("Đề nghị Sở Tài chính bố trí kinh phí.")]
    [InlineData("Sở Xây dựng thống nhất với dự thảo.")]
    [InlineData("Sở Tài chính có trách nhiệm thống nhất với Sở Nội vụ về biên chế.")]
    [InlineData("Quy chế phối hợp giữa Sở Tài chính và Sở Xây dựng.")]
    [InlineData("Quyết định này thay thế quy định về chức năng của Sở Tài chính.")]
    [InlineData("Sở Xây dựng phối hợp với Sở Tài chính xây dựng dự toán.")]
    [InlineData("Gửi Sở Tài chính để biết.")]
    [InlineData("Sở Xây dựng đề nghị Ủy ban nhân dân tỉnh chọn phương án 1.")]
    [InlineData("UBND huyện Mẫu (Tờ trình số 97/TTr-UBND) đề nghị hỗ trợ kinh phí.")]
    [InlineData("Sở đang chờ văn bản tham gia ý kiến của Sở Nội vụ.")]
    [InlineData("Chủ đầu tư thống nhất với mức bồi thường.")]
    [InlineData("Trên cơ sở Báo cáo của phòng chuyên môn, đề nghị bổ sung danh mục.")]
    public void Read_TasksAndTitles_LeaveNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).ReportedOpinions);

    [Fact]
    public void Read_TableOfOpinions_GivesOneLineARow()
    {
        var says = new SpokenLetter { Type = null, Subject = "Tổng hợp ý kiến" }.ReadsTable(
            ["TT", "Cơ quan, đơn vị", "Nội dung ý kiến", "Tiếp thu, giải trình"],
            ["1", "Sở Tài chính (Công văn số 456/STC-NS ngày 10/10/2026)", "Thống nhất với dự thảo", ""],
            ["2", "Sở Tư pháp", "Đề nghị bổ sung căn cứ ban hành", "Đã tiếp thu"],
            ["3", "UBND huyện Đăk Hà", "Không thống nhất mức thu", "Giữ nguyên như dự thảo"]);
        Assert.Equal("Sở Tài chính: Agrees 456/STC-NS 2026-10-10|Sở Tư pháp: AgreesWithComments|UBND huyện Đăk Hà: Disagrees", Lines(says.OpinionTable));
    }

    [Fact]
    public void Read_TableWithLettersInAColumn_GivesTheirNumbers()
    {
        var says = new SpokenLetter().ReadsTable(
            ["TT", "Cơ quan", "Văn bản", "Ý kiến"],
            ["1", "Sở Tài chính", "3205/STC-NS ngày 06/11/2026", "Thống nhất mức hỗ trợ"],
            ["2", "Sở Nội vụ", "4011/SNV-CCVC ngày 07/11/2026", "Chưa thống nhất thời gian"]);
        Assert.Equal("Sở Tài chính: Agrees 3205/STC-NS 2026-11-06|Sở Nội vụ: Disagrees 4011/SNV-CCVC 2026-11-07", Lines(says.OpinionTable));
    }

    private static string Lines(IEnumerable<ReportedOpinion> opinions) => string.Join('|', opinions.Select(o =>
        FormattableString.Invariant($"{o.Agency}: {o.View} {o.Number} {o.Date:yyyy-MM-dd}").TrimEnd()));
}
