using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>The classes behind the words of opinions: denied objections, pointers back, letters behind names, answers that never came, questions left open.</summary>
public class OpinionWordingTests
{
    private static readonly SpokenLetter Opinion = new()
    {
        Issuer = "SỞ TÀI CHÍNH",
        Type = "CV",
        Notation = "STC-NS",
        Subject = "V/v tham gia ý kiến dự thảo Kế hoạch",
        Addressees = ["Sở Xây dựng"],
    };

    [Theory]
    [InlineData("Sở Tài chính không thấy có vướng mắc gì.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính chưa phát hiện nội dung nào trái quy định.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không đề nghị chỉnh sửa gì thêm.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không yêu cầu bổ sung.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính chẳng có gì phản đối dự thảo.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính cùng quan điểm với quý Sở.", OpinionView.Agrees)]
    [InlineData("Dự toán kèm theo đúng định mức, Sở Tài chính thấy phù hợp.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính đồng lòng với đề xuất, xin đổi tên biểu số 2.", OpinionView.AgreesWithComments)]
    [InlineData("Sở Tài chính ủng hộ với điều kiện không tăng biên chế.", OpinionView.AgreesWithComments)]
    [InlineData("Sở Tài chính chưa sẵn sàng ủng hộ đề xuất này.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính đề nghị hoãn việc ban hành Kế hoạch.", OpinionView.Disagrees)]
    [InlineData("Nội dung tại Điều 4 trái với Nghị định số 163/2016/NĐ-CP.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không tán đồng mức chi nêu trên.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không thống nhất dự thảo Kế hoạch, cụ thể: mức thưởng công trình phúc lợi 300 triệu đồng/xã chưa có chế độ quy định và không có trong dự toán năm 2026. Đề nghị bỏ nội dung này./.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không bổ sung kinh phí cho nhiệm vụ này và phản đối mức chi.", OpinionView.Disagrees)]
    public void Read_OpinionInUncommonWords_TakesItsView(string text, OpinionView view) => Assert.Equal(view, Opinion.Reads(text).View?.View);

    [Fact]
    public void Read_RefusalUnderASubjectThatDoesNotSayOpinion_IsItsView() => Assert.Equal(
        OpinionView.Disagrees,
        (Opinion with { Subject = "V/v dự thảo Kế hoạch phong trào thi đua" }).Reads("Sở Tài chính không thống nhất dự thảo Kế hoạch, cụ thể: mức thưởng chưa có chế độ quy định. Đề nghị bỏ nội dung này./.").View?.View);

    [Theory]
    [InlineData("Sở Tài chính nhất trí với điều kiện sử dụng nguồn đã giao.", true)]
    [InlineData("Sở Tài chính nhất trí, đề nghị bổ sung phụ lục.", false)]
    public void Read_AgreementOnACondition_IsConditional(string text, bool conditional) => Assert.Equal(conditional, Opinion.Reads(text).View?.Conditional);

    [Theory]
    [InlineData("Sở Tài chính thống nhất, không kèm điều kiện nào.", true)]
    [InlineData("Sở Tài chính thống nhất vô điều kiện.", true)]
    [InlineData("Sở Tài chính thống nhất với dự thảo.", false)]
    public void Read_AgreementToldAsUnconditional_IsMarked(string text, bool unconditional) => Assert.Equal(unconditional, Assert.Single(SpokenLetter.Says(text).ReportedOpinions).Unconditional);

    [Theory]
    [InlineData("Sở Xây dựng đã hỏi Sở Tài chính, Sở Y tế. Cả hai nơi đều tán đồng.", "Sở Tài chính Agrees|Sở Y tế Agrees")]
    [InlineData("Dự thảo đã gửi Sở Tài chính, Công an tỉnh và Thanh tra tỉnh; ba cơ quan này không có vướng mắc gì.", "Sở Tài chính Agrees|Công an tỉnh Agrees|Thanh tra tỉnh Agrees")]
    [InlineData("Sở Xây dựng trao đổi với Sở Nội vụ, cơ quan này đồng tình tại Văn bản số 77/SNV-TC ngày 02/10/2026.", "Sở Nội vụ Agrees 77/SNV-TC")]
    [InlineData("Sở Xây dựng đã hỏi Sở Nội vụ và được phúc đáp tại Văn bản số 78/SNV-TC ngày 03/10/2026 là phù hợp.", "Sở Nội vụ Agrees 78/SNV-TC")]
    [InlineData("Góp ý cho dự thảo có Sở Tài chính (số 12/STC-NS ngày 01/10/2026) và Sở Y tế (số 34/SYT-NV ngày 02/10/2026), đều nhất trí.", "Sở Tài chính Agrees 12/STC-NS|Sở Y tế Agrees 34/SYT-NV")]
    [InlineData("Cơ quan được hỏi là Sở Tư pháp đã trả lời bằng Công văn số 45/STP-VB ngày 05/10/2026, hoàn toàn ủng hộ.", "Sở Tư pháp Agrees 45/STP-VB")]
    [InlineData("Ý kiến: Sở Tài chính xác nhận nguồn đã có trong dự toán (Công văn số 99/STC-NS ngày 06/10/2026).", "Sở Tài chính Agrees 99/STC-NS")]
    [InlineData("Trước đây Sở Tài chính chưa đồng ý tại Công văn số 10/STC-NS ngày 01/8/2026. Nay Sở Tài chính thống nhất tại Công văn số 20/STC-NS ngày 01/10/2026.", "Sở Tài chính Agrees 20/STC-NS")]
    [InlineData("Sở Tài chính không đồng ý tại Công văn số 10/STC-NS ngày 01/8/2026. Sau khi sửa, Sở Tài chính nhất trí tại Công văn số 20/STC-NS ngày 01/10/2026.", "Sở Tài chính Agrees 20/STC-NS")]
    public void Read_OpinionPointedTo_BelongsToTheBodiesNamedBefore(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SpokenLetter.Says(text).ReportedOpinions.Select(o => $"{o.Agency} {o.View} {o.Number}".TrimEnd())));

    [Theory]
    [InlineData("Sở Xây dựng đã gửi lấy ý kiến 12 đơn vị. Cả ba cơ quan đều nhất trí.")]
    [InlineData("Hai bên thống nhất đóng cửa khẩu lúc 18 giờ.")]
    [InlineData("Trung tâm Điều dưỡng tỉnh không còn phù hợp với quy hoạch.")]
    [InlineData("Sở Y tế đến nay chưa hồi âm, coi như đồng ý.")]
    [InlineData("Thuốc được Sở Y tế quản lý thống nhất.")]
    public void Read_NobodyNamedOrNoOpinion_LeavesNothing(string text) => Assert.Empty(SpokenLetter.Says(text).ReportedOpinions);

    [Theory]
    [InlineData("Riêng Sở Y tế đến nay vẫn chưa hồi âm.", ConsultationStatus.Silent)]
    [InlineData("Sở đã nhắc nhiều lần nhưng không nhận được phản hồi của Sở Y tế.", ConsultationStatus.Silent)]
    [InlineData("Sở Y tế im lặng, được coi là đồng ý.", ConsultationStatus.Silent)]
    [InlineData("Pháp luật không đòi hỏi phải tham vấn cơ quan nào khác.", ConsultationStatus.NotRequired)]
    [InlineData("Nghị định không quy định việc lấy ý kiến đối với thủ tục này.", ConsultationStatus.NotRequired)]
    [InlineData("Việc lấy ý kiến các ngành là không bắt buộc.", ConsultationStatus.NotRequired)]
    public void Read_NoAnswerOrNoDuty_SaysWhich(string text, ConsultationStatus status) =>
        Assert.Contains(SpokenLetter.Says(text).Consultations, c => c.Status == status);

    [Fact]
    public void Read_FirstWordOfTheSpeakersName_IsTheSpeaker()
    {
        var letter = new SpokenLetter { Issuer = "BAN DÂN TỘC", Notation = "TTr-BDT" };
        Assert.Contains(letter.Reads("Riêng Sở Nội vụ thì Ban đang xin ý kiến.").Consultations, c => c.Status == ConsultationStatus.Pending);
        Assert.Empty(letter.Reads("Riêng Sở Nội vụ thì Ban đang xin ý kiến, khi có sẽ tổng hợp.").ReportedOpinions);
    }

    [Theory]
    [InlineData("Kính trình Ủy ban nhân dân tỉnh phân xử giữa hai ý kiến nêu trên.", true)]
    [InlineData("Đề nghị Ủy ban nhân dân tỉnh quyết định cho phép hay không cho phép.", true)]
    [InlineData("Dự thảo để trống phần mức chi, tùy theo ý kiến được chọn.", true)]
    [InlineData("Kính trình Ủy ban nhân dân tỉnh xem xét, ban hành Kế hoạch.", false)]
    [InlineData("Sở Xây dựng báo cáo các ý kiến khác nhau như trên.", false)]
    public void Read_ChoiceLeftToTheAddressee_IsFound(string text, bool open) => Assert.Equal(open, SpokenLetter.Says(text).OpenQuestions.Count > 0);

    [Theory]
    [InlineData("Sở Tài chính không đồng ý mức chi. Sở Xây dựng vẫn đề xuất mức này vì đã tính theo định mức.")]
    [InlineData("Sở Tài chính phản đối. Nội dung này đã được chỉnh tại Điều 3.")]
    [InlineData("Sở Xây dựng đề xuất: cho làm trước đoạn qua khu dân cư.")]
    [InlineData("Kính trình Ủy ban nhân dân tỉnh cho thực hiện theo ý kiến của Công an tỉnh.")]
    public void Read_StandInUncommonWords_IsAChoice(string text) => Assert.NotEmpty(SpokenLetter.Says(text).Choices);

    [Theory]
    [InlineData("Sở Xây dựng gửi dự thảo tới Sở Tài chính.", MentionedAs.Asked)]
    [InlineData("Sở Tài chính cho biết số liệu đã khớp.", MentionedAs.Spoken)]
    [InlineData("Giao Sở Tài chính bố trí kinh phí.", MentionedAs.Tasked)]
    [InlineData("Hồ sơ gửi kèm gồm: văn bản của Sở Tài chính.", MentionedAs.Enclosed)]
    public void Read_BodyNamed_TellsInWhatConnection(string text, MentionedAs named) => Assert.Equal(named, Assert.Single(SpokenLetter.Says(text).MentionedBodies).As);

    [Fact]
    public void Read_TableWithoutATellingHeading_IsOneOfOpinions()
    {
        var says = new SpokenLetter().ReadsTable(
            ["STT", "Nơi gửi", "Số", "Diễn giải"],
            ["1", "Sở Tài chính", "3205/STC-NS, 06/11/2026", "Tán thành"],
            ["2", "Công an tỉnh", "118/CAT-PX, 07/11/2026", "Không tán thành mức chi"]);
        Assert.Equal("Sở Tài chính Agrees 3205/STC-NS|Công an tỉnh Disagrees 118/CAT-PX", string.Join('|', says.OpinionTable.Select(o => $"{o.Agency} {o.View} {o.Number}")));
    }
}
