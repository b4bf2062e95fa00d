using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>The practical basis of a proposal: the situation itself counts, with or without a word that announces it.</summary>
public sealed class PracticalBasisTests
{
    [Theory]
    [InlineData("Xét nhu cầu thực tế của đơn vị, Sở đề nghị bổ sung biên chế.")]
    [InlineData("Ngày 17 tháng 11 năm 2026, dịch tả lợn Châu Phi xuất hiện trở lại tại 03 thôn của xã Mẫu.")]
    [InlineData("Lượng hóa chất tại huyện chỉ còn 120 lít.")]
    [InlineData("Kinh phí hiện có không đủ chi trả cho 12 hộ dân.")]
    [InlineData("Mưa lũ làm 02 cầu dân sinh bị cuốn trôi hoàn toàn.")]
    public void Read_SituationOrShortage_IsAPracticalBasis(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).PracticalBasis);

    [Theory]
    [InlineData("Việc xuất cấp không phát sinh kinh phí.")]
    [InlineData("Từ ngày 01 tháng 12 năm 2026 không phát sinh kinh phí mới.")]
    [InlineData("Sở đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định.")]
    public void Read_NothingOfASituation_IsNone(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).PracticalBasis);
}
