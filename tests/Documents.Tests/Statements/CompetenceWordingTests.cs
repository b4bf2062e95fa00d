using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Whose matter it is, in the words of many offices that ask the Committee for what was delegated to a department.</summary>
public class CompetenceWordingTests
{
    private static readonly SpokenLetter Licence = new()
    {
        Issuer = "ỦY BAN NHÂN DÂN HUYỆN MẪU",
        Notation = "TTr-UBND",
        Subject = "Về việc cấp giấy phép thi công tuyến cáp qua đường tỉnh",
    };

    [Theory]
    [InlineData("Tại Điều 4 giao Sở Công Thương cấp giấy phép thi công công trình thiết yếu trên đường tỉnh.")]
    [InlineData("Quyết định số 77/QĐ-UBND của UBND tỉnh về phân cấp, tại Điều 4 giao Sở Công Thương cấp giấy phép thi công công trình thiết yếu trên đường tỉnh.")]
    [InlineData("Căn cứ Quyết định số 77/QĐ-UBND ngày 03/6/2019 của UBND tỉnh về phân cấp quản lý đường địa phương, tại Điều 4 giao Sở Công Thương cấp giấy phép thi công công trình thiết yếu trên đường tỉnh.")]
    [InlineData("Tuy việc cấp phép loại công trình này trên đường tỉnh thuộc thẩm quyền của Sở Công Thương, huyện xin trình thẳng UBND tỉnh cho nhanh.")]
    [InlineData("Mặc dù việc này thuộc thẩm quyền của Sở Công Thương, do cần gấp, UBND huyện trình UBND tỉnh.")]
    [InlineData("Loại giấy phép thi công trên đường tỉnh này UBND tỉnh đã phân cấp cho Sở Công Thương quyết định, song hồ sơ nộp Sở mất 07 ngày làm việc nên UBND huyện trình.")]
    [InlineData("Giấy phép này UBND tỉnh đã ủy quyền cho Sở Công Thương cấp, nhưng nhà thầu đang chờ.")]
    [InlineData("Việc cấp giấy phép thi công trên đường tỉnh đã được UBND tỉnh ủy quyền cho Sở Công Thương thực hiện.")]
    [InlineData("Theo Quyết định số 77/2019/QĐ-UBND, giấy phép thi công trên đường tỉnh do Sở Công Thương cấp.")]
    [InlineData("Thẩm quyền cấp giấy phép thi công đã được phân cấp cho Sở Công Thương tại Quyết định số 77/2019/QĐ-UBND.")]
    [InlineData("Quyết định số 77/2019/QĐ-UBND của UBND tỉnh phân cấp Sở Công Thương cấp giấy phép thi công trên đường tỉnh.")]
    [InlineData("Theo phân cấp, Sở Công Thương là cơ quan cấp giấy phép thi công trên đường tỉnh, song đây là công trình cấp bách nên UBND huyện trình UBND tỉnh.")]
    [InlineData("Lâu nay giấy phép thi công trên đường tỉnh do Sở Công Thương quyết định cấp theo ủy quyền của tỉnh.")]
    [InlineData("Lâu nay hồ sơ thi công trên đường tỉnh do Sở Công Thương quyết định phê duyệt theo ủy quyền của tỉnh. Lần này do gấp, UBND huyện trình UBND tỉnh.")]
    public void Read_MatterDelegatedToAnother_IsThatBodys(string sentence) =>
        Assert.Contains((CompetenceHolder.OtherBody, false), Licence.Reads(sentence).Competences.Select(c => (c.Holder, c.Negated)));

    [Theory]
    [InlineData("UBND tỉnh đã giao Sở Công Thương chủ trì, phối hợp thẩm định thiết kế trước khi UBND tỉnh cấp giấy phép thi công.")]
    [InlineData("UBND tỉnh giao Sở Công Thương tham mưu cấp giấy phép thi công.")]
    [InlineData("UBND tỉnh chưa phân cấp cho Sở Công Thương cấp giấy phép thi công trên đường tỉnh.")]
    [InlineData("Giấy phép xây dựng trạm bơm do Sở Công Thương cấp tháng 3/2026.")]
    [InlineData("Sở Công Thương đã cấp giấy phép thi công đoạn tuyến thứ nhất tháng 5/2026.")]
    [InlineData("Theo Quyết định số 77/2019/QĐ-UBND, kinh phí do Sở Công Thương cấp hằng năm.")]
    [InlineData("Đề nghị UBND tỉnh giao Sở Công Thương cấp giấy phép thi công.")]
    [InlineData("Đề nghị UBND tỉnh ủy quyền cho Sở Công Thương cấp giấy phép thi công trên đường tỉnh.")]
    [InlineData("Công văn số 55/UBND-KT ngày 03/6/2026 của UBND tỉnh giao Sở Công Thương kiểm tra hiện trường.")]
    [InlineData("UBND tỉnh phân cấp cho Sở Công Thương quản lý chợ; riêng giấy phép thi công trên đường tỉnh do UBND tỉnh cấp.")]
    public void Read_OtherWorkOfADepartment_GivesItNoCompetence(string sentence) =>
        Assert.DoesNotContain((CompetenceHolder.OtherBody, false), Licence.Reads(sentence).Competences.Select(c => (c.Holder, c.Negated)));
}
