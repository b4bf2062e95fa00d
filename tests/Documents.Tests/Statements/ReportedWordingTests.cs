using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Who speaks: pointers behind other pointers, two views joined by "và", letters that name people, appraisals told by their verb, and counts that are no event.</summary>
public class ReportedWordingTests
{
    [Theory]
    [InlineData("Về ý kiến các ngành: Sở đã trao đổi với Sở Tài chính và Sở Dân tộc và Tôn giáo, hai sở đều thống nhất (Công văn số 4802/STC-NS ngày 12/10/2026), không đề nghị sửa gì.", "Sở Tài chính Agrees|Sở Dân tộc và Tôn giáo Agrees")]
    [InlineData("Danh sách đã được Sở Nội vụ đồng ý (Công văn 1955/SNV-XDCQ ngày 20/10/2025) và Sở Y tế đồng ý, đề cử một Phó Giám đốc.", "Sở Nội vụ Agrees|Sở Y tế Agrees")]
    [InlineData("Sở Nội vụ và Sở Y tế đồng ý.", "Sở Nội vụ Agrees|Sở Y tế Agrees")]
    [InlineData("Công an tỉnh, Sở Tài chính đã cử người tham gia; danh sách nằm trong dự thảo. Đây là việc cử thành viên nên không phải lấy thêm ý kiến của cơ quan khác.", "")]
    [InlineData("Ban Dân tộc không tham gia ý kiến trong thời hạn quy định.", "")]
    public void Read_ViewsOfSeveral_BelongToEach(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SpokenLetter.Says(text).ReportedOpinions.Select(o => $"{o.Agency} {o.View}")));

    [Fact]
    public void Read_LettersThatNamePeople_AreCitedWithTheirNumbers()
    {
        var says = SpokenLetter.Says(
            "Các đơn vị đã cử người:",
            "- Sở Nội vụ: một Phó Giám đốc (Công văn 3544/SNV-VP ngày 31/8/2026);",
            "- Thanh tra tỉnh: một Trưởng phòng (Công văn 611/TTT-VP ngày 03/9/2026).");

        Assert.Equal(["3544/SNV-VP", "611/TTT-VP"], says.ReportedOpinions.Select(o => o.Number));
    }

    [Theory]
    [InlineData("Sở Tài chính thẩm định tại Văn bản số 2902/STC-QLG ngày 08/7/2026: giá thành hợp lý 7.940 đồng.", "2902/STC-QLG")]
    [InlineData("Hội đồng thẩm định giá đất cụ thể của tỉnh đã họp và ký Thông báo thẩm định số 24/TB-HĐTĐ.", "24/TB-HĐTĐ")]
    [InlineData("Sở tiếp nhận, kiểm tra chi phí và chuyển Sở Tài chính thẩm định.", "")]
    [InlineData("Sở Tài chính sẽ thẩm định tại kỳ sau.", "")]
    public void Read_AppraisalToldByItsVerb_IsCited(string text, string number) =>
        Assert.Equal(number, string.Join('|', SpokenLetter.Says(text).Appraisals.Select(a => a.Number)));

    [Theory]
    [InlineData("Mùa khô 2024 - 2025 xảy ra 96 vụ cháy nhà ở, làm chết 02 người; nguyên nhân chủ yếu do chập điện.", false)]
    [InlineData("Từ đầu năm đến nay xảy ra 14 vụ tai nạn nghiêm trọng do xe quá tải.", false)]
    [InlineData("Nhiều năm qua sạt lở bờ sông làm mất 12 ha đất, nguyên nhân do dòng chảy thay đổi.", false)]
    [InlineData("Mỗi mùa mưa có 5 đợt ngập, gây hư hỏng nhà cửa do cống nhỏ.", false)]
    [InlineData("Rạng sáng ngày 16/11/2026, mưa lớn làm sạt lở 3 điểm trên Quốc lộ 24, vùi lấp 2 nhà dân.", true)]
    [InlineData("Do bão số 12 đổ bộ bất ngờ đêm 15/11/2026, 214 nhà bị tốc mái.", true)]
    public void Read_WhatIsCountedOverTime_IsNoSuddenEvent(string text, bool sudden) =>
        Assert.Equal(sudden, SpokenLetter.Says(text).SuddenEvents.Count > 0);

    [Fact]
    public void Read_OwnAgencyAfterACommaBehindAnother_Speaks() => Assert.NotEmpty(
        SpokenLetter.Says("Sở Y tế không đồng ý thời hạn 10 ngày. Về đề nghị của Sở Y tế, Sở Xây dựng thấy có lý nên đã bổ sung khoản 3.").Choices);

    [Theory]
    [InlineData("Sở Tài chính không băn khoăn gì về nguồn.", "Sở Tài chính:Agrees")]
    [InlineData("Các cơ quan được hỏi (Sở Tài chính, Sở Tư pháp) không ai phản đối.", "Sở Tài chính:Agrees&Sở Tư pháp:Agrees")]
    [InlineData("Sở Tài chính không ủng hộ vì chưa rõ nguồn.", "Sở Tài chính:Disagrees")]
    [InlineData("Sở Tài chính không nhận, đề nghị ngân sách huyện đặt hàng vì công trình phục vụ toàn huyện.", "Sở Tài chính:Disagrees")]
    [InlineData("Sở Y tế đề nghị bổ sung biểu mẫu, Sở không tiếp nhận, vì biểu mẫu do Bộ quy định.", "Sở Y tế:AgreesWithComments")]
    [InlineData("Riêng Sở Tài chính còn ngần ngại, đề nghị chưa ban hành năm nay.", "Sở Tài chính:Disagrees")]
    [InlineData("Sau khi giảm mức chi, Sở Tài chính đã đồng tình.", "Sở Tài chính:Agrees")]
    [InlineData("Sở Tài chính cho rằng dự thảo phù hợp với khả năng ngân sách và nhất trí trình.", "Sở Tài chính:Agrees")]
    [InlineData("Sở Tài chính tán thành, chỉ đề nghị ghi lại nguồn tại Điều 3; Sở Xây dựng đã ghi lại.", "Sở Tài chính:AgreesWithComments")]
    [InlineData("Phía Công an tỉnh cũng cùng ý kiến như vậy, đồng ý toàn bộ.", "Công an tỉnh:Agrees")]
    [InlineData("Sở Tài chính, Sở Y tế và Sở Nội vụ lần lượt có Công văn số 1/STC-NS, 2/SYT-NV, 3/SNV-TC, cùng nhất trí.", "Sở Tài chính:Agrees&Sở Y tế:Agrees&Sở Nội vụ:Agrees")]
    [InlineData("Nhất trí có Sở Tài chính; không nhất trí có Sở Y tế.", "Sở Tài chính:Agrees&Sở Y tế:Disagrees")]
    [InlineData("Văn bản trả lời của Sở Tài chính và Sở Y tế đều thể hiện sự đồng ý.", "Sở Tài chính:Agrees&Sở Y tế:Agrees")]
    [InlineData("Ý kiến Sở Tài chính: thống nhất.", "Sở Tài chính:Agrees")]
    [InlineData("Theo Sở Tài chính, mức chi phù hợp khả năng cân đối, đồng ý trình.", "Sở Tài chính:Agrees")]
    [InlineData("Sở Y tế không từ chối nhận bàn giao trạm và đồng ý thời gian.", "Sở Y tế:Agrees")]
    [InlineData("Sở Tài chính thống nhất không hỗ trợ nhóm 3 như dự thảo.", "Sở Tài chính:Agrees")]
    [InlineData("Không nhất trí là Sở Tài chính.", "Sở Tài chính:Disagrees")]
    [InlineData("Ý kiến của Sở Tài chính: nhất trí trình.", "Sở Tài chính:Agrees")]
    public void Read_ReportInAnyWords_TellsEachView(string text, string expected)
    {
        var told = string.Join(',', SpokenLetter.Says(text).ReportedOpinions.Select(o => $"{o.Agency}:{o.View}:{o.Number}"));

        Assert.All(expected.Split('&'), part => Assert.Contains(part, told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Theo số liệu do Sở Tài chính cung cấp (Công văn số 12/STC-NS ngày 01/10/2026), nguồn còn 3 tỷ đồng.")]
    [InlineData("Sở Xây dựng nhận được Giấy mời số 45/GM-STC của Sở Tài chính về dự họp thống nhất giá.")]
    [InlineData("Thực hiện Công văn số 77/SNV-CCVC ngày 01/9/2026 của Sở Nội vụ về việc rà soát vị trí việc làm, Sở Xây dựng đã lập đề án.")]
    [InlineData("Sở Nội vụ đã chuyển danh sách 12 người (Công văn số 77/SNV-CCVC ngày 01/9/2026) để Sở Xây dựng tổng hợp.")]
    [InlineData("UBND xã Đăk Mar đề nghị hỗ trợ tại Tờ trình số 12/TTr-UBND ngày 01/9/2026.")]
    [InlineData("Sở Tài chính được giao bố trí kinh phí, thống nhất nguồn với Kho bạc Nhà nước.")]
    [InlineData("Trung tâm Y tế huyện đã bàn giao hồ sơ, hai bên thống nhất số liệu.")]
    [InlineData("Sở Xây dựng mời Sở Tài chính, Sở Tư pháp họp ngày 12/10/2026.")]
    [InlineData("Tại cuộc họp ngày 12/10/2026, Sở Xây dựng báo cáo tiến độ.")]
    [InlineData("Sở Xây dựng đã hỏi ý kiến Sở Tài chính.")]
    public void Read_DataInvitationsAndTasks_AreNoReports(string text) => Assert.Empty(SpokenLetter.Says(text).ReportedOpinions);
}
