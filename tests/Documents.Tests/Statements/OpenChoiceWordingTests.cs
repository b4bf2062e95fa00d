using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Options that are not called options, choices said outright, differences left to the addressee, answers on their way, and what is no opinion.</summary>
public class OpenChoiceWordingTests
{
    [Theory]
    [InlineData("Có hai nơi: địa điểm A giáp sông, địa điểm B giáp đường. Sở so sánh ưu điểm, nhược điểm tại phụ lục.", "a|b")]
    [InlineData("Hướng thứ nhất giữ nguyên, hướng thứ hai tách đôi; mỗi hướng có nhược điểm riêng.", "1|2")]
    [InlineData("Giá đất tại vị trí 1 và vị trí 2 do Hội đồng lựa chọn đơn vị tư vấn xác định.", "")]
    [InlineData("Hồ sơ gồm bản A và bản B của thuyết minh.", "")]
    public void Read_ThingsWithLetters_AreOptionsWhereTheyAreWeighed(string text, string labels) =>
        Assert.Equal(labels, string.Join('|', SpokenLetter.Says(text).Options.Select(o => o.Label)));

    [Theory]
    [InlineData("Cân nhắc hai luồng ý kiến trên, Sở Xây dựng chọn lộ trình ba năm vì ngân sách có hạn.", true)]
    [InlineData("Sở Xây dựng lựa chọn giải pháp lát gạch và giải trình tại phụ lục.", true)]
    [InlineData("So sánh các mặt, Sở Xây dựng đề xuất chọn địa điểm B vì gần dân.", true)]
    [InlineData("Sở Xây dựng hoàn toàn chịu trách nhiệm về lựa chọn nêu trên.", true)]
    [InlineData("Sở Tài chính chọn lộ trình ba năm.", false)]
    [InlineData("Sở Xây dựng kính trình UBND tỉnh phê duyệt theo địa điểm A hoặc địa điểm B.", false)]
    [InlineData("Sở Xây dựng chưa chọn phương án nào.", false)]
    public void Read_ChoiceSaidOutright_IsOneWhereTheAgencyItselfMakesIt(string text, bool chosen) =>
        Assert.Equal(chosen, SpokenLetter.Says(text).Choices.Count > 0);

    [Theory]
    [InlineData("Về mức thu, hai cơ quan còn khác nhau nên kính trình UBND tỉnh quyết định.")]
    [InlineData("Hai mốc trên xin UBND tỉnh chọn lấy một.")]
    [InlineData("Sở Xây dựng trình cả hai mức để UBND tỉnh quyết định.")]
    [InlineData("UBND phường Kon Tum đề nghị lùi sang quý II; Sở trình UBND tỉnh cho ý kiến.")]
    public void Read_DifferenceLaidBeforeTheCommittee_IsOpenAndDiffers(string text)
    {
        var says = SpokenLetter.Says(text);

        Assert.NotEmpty(says.OpenQuestions);
        Assert.NotEmpty(says.Differences);
        Assert.Empty(says.Choices);
    }

    [Theory]
    [InlineData("Kính trình UBND tỉnh xem xét, cho ý kiến.")]
    [InlineData("Sở Tài chính đề nghị giảm mức chi, nội dung này đã chỉnh; Sở trình UBND tỉnh quyết định.")]
    public void Read_MereClosing_LeavesNothingOpen(string text) => Assert.Empty(SpokenLetter.Says(text).Differences);

    [Theory]
    [InlineData("Sở Xây dựng đang tiếp tục nhận góp ý của các đơn vị.", true)]
    [InlineData("Ngay khi Sở Nội vụ có văn bản trả lời, Sở Xây dựng sẽ cập nhật vào hồ sơ.", true)]
    [InlineData("Sở Xây dựng sẽ bổ sung sau khi nhận được ý kiến của Sở Y tế.", true)]
    [InlineData("Sở Y tế chưa có ý kiến, Sở Xây dựng sẽ gửi bổ sung.", true)]
    [InlineData("Sau khi nhận được ý kiến của Sở Y tế, Sở Xây dựng đã hoàn chỉnh dự thảo.", false)]
    [InlineData("Khi có ý kiến chỉ đạo của UBND tỉnh, Sở Xây dựng sẽ bổ sung hồ sơ.", false)]
    public void Read_AnswersOnTheirWay_ArePending(string text, bool pending) =>
        Assert.Equal(pending, SpokenLetter.Says(text).Consultations.Any(c => c.Status == ConsultationStatus.Pending));

    [Theory]
    [InlineData("Riêng Sở Y tế chưa được lấy ý kiến.", true)]
    [InlineData("Không có cơ quan nào chưa được lấy ý kiến.", false)]
    public void Read_BodyNotAsked_IsNotObtained(string text, bool missing) =>
        Assert.Equal(missing, SpokenLetter.Says(text).Consultations.Any(c => c.Status == ConsultationStatus.NotObtained));

    [Fact]
    public void Read_PublicThatSentNothing_IsNoSilentAgency() =>
        Assert.DoesNotContain(SpokenLetter.Says("Dự thảo đăng trên trang điện tử 30 ngày, không nhận được góp ý nào của doanh nghiệp.").Consultations, c => c.Status == ConsultationStatus.Silent);

    [Theory]
    [InlineData("Các cơ quan đã cho ý kiến. Sở Y tế (412/SYT-NV, 02/10/2026): đề nghị dời sang tháng sau.", "Sở Y tế")]
    [InlineData("Đã có hai nơi góp ý. UBND xã Ia Chim: muốn làm thêm một cầu.", "UBND xã Ia Chim")]
    [InlineData("Bộ Xây dựng yêu cầu UBND các tỉnh báo cáo tại Công văn số 55/BXD-QLN ngày 01/10/2026.", "")]
    public void Read_WordsOfOthers_AreOpinionsOfConsulteesOnly(string text, string agency) =>
        Assert.Equal(agency, string.Join('|', SpokenLetter.Says(text).ReportedOpinions.Select(o => o.Agency)));

    [Theory]
    [InlineData("Trong năm 2026 xảy ra 21 vụ cháy, tăng 03 vụ so với cùng kỳ, làm chết 02 người, trước tình hình đó Sở đề xuất.", false)]
    [InlineData("Trận lũ đêm qua làm sập cầu, cần xử lý ngay.", true)]
    public void Read_DisasterCountedOverAPeriod_IsNotSudden(string text, bool sudden) =>
        Assert.Equal(sudden, SpokenLetter.Says(text).SuddenEvents.Count > 0);
}
