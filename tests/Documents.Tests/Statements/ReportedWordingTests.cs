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
}
