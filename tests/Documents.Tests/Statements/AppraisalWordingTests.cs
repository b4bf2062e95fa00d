using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Appraisals that a letter cites, in the words of many offices, and what is none.</summary>
public class AppraisalWordingTests
{
    [Theory]
    [InlineData("Sở Công Thương thẩm định, kết luận đủ điều kiện phê duyệt tại Báo cáo số 187/BC-SCT ngày 29/10/2026.")]
    [InlineData("Hồ sơ đã qua thẩm định của Sở Công Thương (Văn bản số 187/SCT-KH ngày 29/10/2026).")]
    [InlineData("Ngày 29/10/2026, Sở Công Thương thẩm định và đề nghị phê duyệt (Báo cáo số 187/BC-SCT).")]
    [InlineData("Sở Công Thương thẩm định đạt yêu cầu tại Thông báo số 187/TB-SCT ngày 29/10/2026.")]
    [InlineData("Sở Công Thương đã thẩm định tại Báo cáo số 187/BC-SCT.")]
    [InlineData("Báo cáo thẩm định số 187/BC-SCT ngày 29/10/2026 của Sở Công Thương kết luận đủ điều kiện.")]
    [InlineData("Phương án được Sở Công Thương thẩm định tại Văn bản số 187/SCT-KH ngày 29/10/2026.")]
    [InlineData("Theo Thông báo kết quả thẩm định số 187/TB-SCT ngày 29/10/2026 của Sở Công Thương, hồ sơ đủ điều kiện.")]
    [InlineData("Báo cáo lần 2 số 187/BC-SCT ngày 29/10/2026 kết luận đủ điều kiện trình; 02 góp ý về câu chữ đã được tiếp thu.")]
    public void Read_AppraisalDone_IsCited(string sentence) => Assert.Contains("187", Assert.Single(SpokenLetter.Says(sentence).Appraisals).Number, StringComparison.Ordinal);

    [Theory]
    [InlineData("Đề nghị Sở Công Thương thẩm định, báo cáo UBND tỉnh tại cuộc họp ngày 29/10/2026.")]
    [InlineData("UBND tỉnh giao Sở Công Thương thẩm định, trình phê duyệt tại Công văn số 187/UBND-KT ngày 29/10/2026.")]
    [InlineData("Sở Công Thương thẩm định giá các gói thầu hằng năm.")]
    [InlineData("Sở Công Thương sẽ thẩm định sau khi có chủ trương.")]
    [InlineData("Nội dung này không phải thẩm định theo Công văn số 187/SCT-KH của Sở Công Thương.")]
    [InlineData("Sở Công Thương thẩm định thiết kế các dự án nhóm C theo Nghị định số 15/2021/NĐ-CP.")]
    [InlineData("Theo Quyết định số 18/2024/QĐ-UBND, Sở Công Thương thẩm định, trình UBND tỉnh phê duyệt.")]
    [InlineData("Sở Công Thương chưa thẩm định hồ sơ tại Công văn số 187/SCT-KH.")]
    public void Read_AppraisalOnlySpokenOf_IsNotCited(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Appraisals);
}
