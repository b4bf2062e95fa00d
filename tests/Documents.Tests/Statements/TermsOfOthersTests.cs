using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Whose term it is decides what a term to come says; letters are of 18 November 2026.</summary>
public sealed class TermsOfOthersTests
{
    [Theory]
    [InlineData("Bộ Công Thương có Văn bản số 512/BCT-ĐL ngày 21/10/2026 đề nghị UBND tỉnh cho ý kiến về danh mục lưới điện; hạn trả lời 30/11/2026.", false)]
    [InlineData("Thủ tướng Chính phủ giao các địa phương góp ý dự thảo, hạn góp ý đến hết ngày 30/11/2026.", false)]
    [InlineData("Sở đã gửi Bộ Chỉ huy quân sự tỉnh đề nghị góp ý dự thảo, hạn trả lời 30/11/2026.", true)]
    [InlineData("Sở đã gửi lấy ý kiến Sở Tài chính, Công an tỉnh, hạn trả lời 30/11/2026.", true)]
    public void Read_TermAfterTheLetter_IsPendingWhereTheAgencyItselfSetIt(string sentence, bool pending) =>
        Assert.Equal(pending, SpokenLetter.Says(sentence).Consultations.Any(c => c.Status == ConsultationStatus.Pending));
}
