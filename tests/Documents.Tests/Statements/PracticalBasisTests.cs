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
    [InlineData("Sở nhận được Tờ trình số 88/TTr-UBND của UBND huyện Mẫu về việc đề nghị giao đất.")]
    [InlineData("Sau khi kiểm tra thực địa, Sở báo cáo như sau:")]
    [InlineData("Di tích chưa được xếp hạng nên chưa có kinh phí tu bổ.")]
    public void Read_SituationOrShortage_IsAPracticalBasis(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).PracticalBasis);

    [Theory]
    [InlineData("Việc xuất cấp không phát sinh kinh phí.")]
    [InlineData("Từ ngày 01 tháng 12 năm 2026 không phát sinh kinh phí mới.")]
    [InlineData("Sở đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định.")]
    [InlineData("Sở Tư pháp chưa có ý kiến.")]
    [InlineData("Sở đã tổ chức lấy ý kiến các cơ quan.")]
    public void Read_NothingOfASituation_IsNone(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).PracticalBasis);
}
