using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Whether a letter says that opinions differ (L5).</summary>
public class DifferenceTests
{
    [Theory]
    [InlineData("Hiện còn hai luồng ý kiến khác nhau về mức thu.")]
    [InlineData("Các đơn vị còn có ý kiến khác nhau về tên gọi.")]
    [InlineData("Sở Tài chính chưa thống nhất với mức chi.")]
    [InlineData("Một số ý kiến đề nghị không quy định mức trần.")]
    [InlineData("01 đơn vị có ý kiến khác (Sở Tư pháp).")]
    [InlineData("Sở Kế hoạch và Đầu tư bảo lưu ý kiến.")]
    [InlineData("Đối với ý kiến khác nhau về ranh giới, Sở báo cáo như sau.")]
    [InlineData("UBND huyện Đăk Hà vẫn không nhất trí với phương án bồi thường.")]
    [InlineData("Về nội dung này vẫn còn một số quan điểm trái chiều.")]
    [InlineData("Công an tỉnh chưa đồng thuận với vị trí xây dựng.")]
    public void Read_OpinionsDiffer_Found(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).Differences);

    [Theory]
    [InlineData("Không có ý kiến khác nhau.")]
    [InlineData("Ban đầu các đơn vị chưa thống nhất; đến nay các đơn vị đã thống nhất hoàn toàn.")]
    [InlineData("Nếu có ý kiến khác nhau thì báo cáo UBND tỉnh.")]
    [InlineData("Số liệu chưa thống nhất giữa các báo cáo.")]
    [InlineData("Đối với các nội dung có nhiều ý kiến khác nhau, cơ quan chủ trì phải có chính kiến.")]
    [InlineData("Các đơn vị đều thống nhất, không còn ý kiến khác nhau.")]
    [InlineData("Sở Tài chính, Sở Tư pháp hoàn toàn nhất trí.")]
    [InlineData("Các đơn vị quản lý tài sản chưa có ý kiến phản đối.")]
    [InlineData("Quy định của pháp luật chưa thống nhất, đồng bộ.")]
    [InlineData("Trường hợp có ý kiến khác nhau, đơn vị chủ trì tổ chức họp.")]
    [InlineData("Báo cáo có tiêu đề \"Các cơ quan còn ý kiến khác nhau\".")]
    public void Read_AgreedSupposedOrOtherMatter_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Differences);
}
