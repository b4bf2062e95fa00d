using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Tables of opinions under any heading: rows in words, by crosses, still waiting, and the column that answers.</summary>
public class OpinionTableWordingTests
{
    [Fact]
    public void Read_RowThatSpeaksOfOpinions_IsNoHeading() => Assert.Equal(
        "Sở Tài chính Agrees 1522/STC-ĐT|Sở Giao thông vận tải Agrees 803/SGTVT-KTHT",
        Lines(
            ["TT", "Cơ quan, văn bản", "Nội dung chính"],
            ["1", "Sở Tài chính, 1522/STC-ĐT ngày 28/4/2023", "Nhất trí kéo dài đến hết năm 2024; lưu ý thanh toán trong số vốn đã giao"],
            ["2", "Sở Giao thông vận tải, 803/SGTVT-KTHT ngày 04/5/2023", "Không có ý kiến gì khác"]));

    [Fact]
    public void Read_ViewsWithoutLettersOrHeading_AreOpinions() => Assert.Equal(
        "Sở Y tế Agrees|Công an tỉnh AgreesWithComments",
        Lines(["Nơi hỏi", "Ngày", "Tóm tắt"], ["Sở Y tế", "12/10/2026", "Đồng tình"], ["Công an tỉnh", "13/10/2026", "Đồng ý, xin bỏ khoản 2"]));

    [Fact]
    public void Read_Crosses_StandForTheirColumn() => Assert.Equal(
        "Sở Y tế Agrees|Công an tỉnh Disagrees",
        Lines(["Đơn vị", "Đồng ý", "Không đồng ý", "Lý do"], ["Sở Y tế", "x", "", ""], ["Công an tỉnh", "", "x", "Thiếu người"]));

    [Fact]
    public void Read_RowStillWaiting_IsNoOpinion() => Assert.Equal(
        "UBND phường Pleiku Agrees 290/UBND-KTHTĐT",
        Lines(
            ["STT", "Nơi hỏi", "Số cơ sở", "Ý kiến"],
            ["1", "UBND phường Pleiku", "02", "Đồng ý tiếp nhận (Công văn số 290/UBND-KTHTĐT)"],
            ["2", "UBND phường An Khê", "02", "Đã gửi công văn lần 2, còn trong hạn trả lời"],
            ["3", "UBND xã Mang Yang", "01", "Như trên"]));

    [Fact]
    public void Read_TasksOfAgencies_AreNoOpinions() => Assert.Equal(
        string.Empty,
        Lines(["TT", "Cơ quan", "Nhiệm vụ"], ["1", "Sở Tài chính", "Bố trí kinh phí"], ["2", "Sở Y tế", "Thống nhất quản lý các trạm"]));

    [Theory]
    [InlineData("Xử lý của Sở Xây dựng")]
    [InlineData("Quan điểm của cơ quan soạn thảo")]
    [InlineData("Tiếp thu, giải trình")]
    public void Read_ColumnThatAnswers_TakesAPosition(string heading)
    {
        var says = new SpokenLetter().ReadsTable(["Đơn vị", "Nội dung góp ý", heading], ["Sở Tài chính", "Chưa đồng ý mức chi 3 triệu đồng", "Giảm còn 2 triệu đồng"], ["Sở Tư pháp", "Nhất trí", "-"]);

        Assert.Equal("Giảm còn 2 triệu đồng", says.OpinionTable[0].Answer?.Quote);
        Assert.Null(says.OpinionTable[1].Answer);
        Assert.NotEmpty(says.Choices);
    }

    private static string Lines(params string[][] rows) =>
        string.Join('|', new SpokenLetter().ReadsTable(rows).OpinionTable.Select(o => $"{o.Agency} {o.View} {o.Number}".TrimEnd()));
}
