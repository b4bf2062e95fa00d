using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>The view of an opinion letter as a whole, and the conclusion of an appraisal report.</summary>
public class OwnViewTests
{
    private static readonly SpokenLetter Opinion = new()
    {
        Issuer = "SỞ TÀI CHÍNH",
        Type = "CV",
        Notation = "STC-NS",
        Subject = "V/v tham gia ý kiến dự thảo Quyết định",
        Addressees = ["Sở Xây dựng"],
    };

    [Theory]
    [InlineData("Sau khi nghiên cứu, Sở Tài chính thống nhất với nội dung dự thảo. Đề nghị Sở Xây dựng tổng hợp, trình UBND tỉnh xem xét, quyết định./.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính cơ bản thống nhất với nội dung dự thảo. Tuy nhiên, đề nghị Sở Xây dựng bổ sung nguồn kinh phí thực hiện tại Điều 4.", OpinionView.AgreesWithComments)]
    [InlineData("Sở Tài chính không thống nhất với mức hỗ trợ 100% tại Điều 3 vì ngân sách không cân đối được.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không có ý kiến tham gia.", OpinionView.NoOpinion)]
    [InlineData("Sở Tài chính thống nhất và không có ý kiến gì thêm.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính nhất trí như dự thảo; đề nghị xem xét lại định mức tại khoản 2.", OpinionView.AgreesWithComments)]
    [InlineData("Theo đề nghị của Sở Xây dựng về việc thống nhất chủ trương, Sở Tài chính chưa đủ cơ sở để thống nhất chủ trương đầu tư.", OpinionView.Disagrees)]
    [InlineData("Nếu không thống nhất, đề nghị có văn bản trả lời. Sở Tài chính nhất trí với dự thảo.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính đồng tình với dự thảo và không có ý kiến khác.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính đề nghị không ban hành Quyết định vì chưa có nguồn.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính thống nhất với nội dung điều chỉnh do Sở Xây dựng dự thảo. Sở Tài chính gửi Sở Xây dựng tổng hợp./.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính nhận được Công văn số 1986/SXD-QHKT ngày 12 tháng 10 năm 2026 của Sở Xây dựng đề nghị góp ý hồ sơ điều chỉnh quy hoạch. Sở Tài chính thống nhất. Đề nghị Sở Xây dựng tổng hợp, hoàn thiện hồ sơ theo quy định./.", OpinionView.Agrees)]
    [InlineData("Thống nhất với nội dung điều chỉnh. Đề nghị cập nhật diện tích đất giáo dục vào kế hoạch sử dụng đất năm 2027.", OpinionView.AgreesWithComments)]
    [InlineData("Do nguồn vốn hạn hẹp, Sở Tài chính chưa thống nhất phương án 1 (kinh phí 21,5 tỷ đồng); đề nghị thực hiện phương án 2.", OpinionView.Disagrees)]
    public void Read_OpinionLetter_TakesOneView(string text, OpinionView view) => Assert.Equal(view, Opinion.Reads(text).View?.View);

    [Fact]
    public void Read_DistrictSpeaksOfItselfWithoutName_TakesItsView()
    {
        var letter = Opinion with { Issuer = "ỦY BAN NHÂN DÂN HUYỆN ĐĂK HÀ", Notation = "UBND-KT" };
        Assert.Equal(OpinionView.Agrees, letter.Reads("Ủy ban nhân dân huyện có ý kiến như sau: Ủy ban nhân dân huyện nhất trí với nội dung điều chỉnh.").View?.View);
    }

    [Fact]
    public void Read_SubmissionLetter_HasNoView() => Assert.Null(SpokenLetter.Says("Sở Xây dựng thống nhất với dự thảo.").View);

    [Theory]
    [InlineData("Dự thảo Quyết định đủ điều kiện trình UBND tỉnh sau khi tiếp thu ý kiến thẩm định.", true)]
    [InlineData("Dự thảo chưa đủ điều kiện trình UBND tỉnh.", false)]
    [InlineData("Dự thảo không đủ điều kiện để trình.", false)]
    public void Read_AppraisalReport_Concludes(string text, bool eligible)
    {
        var report = new SpokenLetter { Issuer = "SỞ TƯ PHÁP", Type = "BC", Notation = "BCTĐ-STP", TypeName = "Báo cáo thẩm định" };
        Assert.Equal(eligible, report.Reads(text).Conclusion?.Eligible);
    }

    [Theory]
    [InlineData("Sở Tư pháp đã thẩm định dự thảo tại Báo cáo số 169/BC-STP ngày 1/10/2026.", "169/BC-STP Sở Tư pháp")]
    [InlineData("Báo cáo thẩm định số 18/BCTĐ-STP ngày 15/10/2026 của Sở Tư pháp kết luận dự thảo đủ điều kiện trình.", "18/BCTĐ-STP Sở Tư pháp")]
    [InlineData("Ý kiến thẩm định của Sở Tư pháp tại Công văn số 12/STP-VB ngày 1/10/2026 đã được tiếp thu.", "12/STP-VB Sở Tư pháp")]
    [InlineData("Dự án đã được Sở Kế hoạch và Đầu tư thẩm định.", " Sở Kế hoạch và Đầu tư")]
    public void Read_AppraisalCited_TellsNumberAndAgency(string sentence, string expected)
    {
        var appraisal = Assert.Single(SpokenLetter.Says(sentence).Appraisals);
        Assert.Equal(expected, appraisal.Number + " " + appraisal.Agency);
    }

    [Theory]
    [InlineData("Đề nghị Sở Tư pháp thẩm định.")]
    [InlineData("Hồ sơ chưa được Sở Tư pháp thẩm định.")]
    [InlineData("Thành lập Hội đồng thẩm định giá đất.")]
    [InlineData("Phí thẩm định theo Thông tư số 209/2016/TT-BTC ngày 10/11/2016 của Bộ Tài chính.")]
    [InlineData("Sau khi có báo cáo thẩm định của Sở Tư pháp, Sở sẽ hoàn thiện hồ sơ.")]
    public void Read_NoAppraisalYet_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Appraisals);
}
