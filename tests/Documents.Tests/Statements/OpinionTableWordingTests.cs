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

    [Theory]
    [InlineData("Đường dây nóng: giữ một đầu mối tại Trung tâm CNTT để cấp xã dễ nhớ")]
    [InlineData("Giao Công an tỉnh chủ trì, Sở Y tế phối hợp")]
    [InlineData("Trung tâm Phục vụ hành chính công trực tiếp nhận")]
    [InlineData("Theo Sở Nội vụ")]
    [InlineData("Công an tỉnh")]
    [InlineData("UBND xã Đăk Hà, UBND xã Bờ Y")]
    [InlineData("Điều 4, do Thanh tra tỉnh theo dõi")]
    [InlineData("Kinh phí của Ban Dân tộc")]
    public void Read_BodyNamedInAnotherColumn_IsNotTheHolder(string answer)
    {
        Assert.Equal(
            "Sở Tài chính Agrees 12/STC-NS|Sở Tư pháp Agrees 34/STP-VB",
            Lines(["TT", "Cơ quan", "Văn bản", "Ý kiến", "Giải trình"], ["1", "Sở Tài chính", "12/STC-NS", "Nhất trí", answer], ["2", "Sở Tư pháp", "34/STP-VB", "Đồng ý", "-"]));
        Assert.Equal(
            "Sở Tài chính Agrees 12/STC-NS|Sở Tư pháp Agrees 34/STP-VB",
            Lines(["Cơ quan", "Văn bản", "Ý kiến", "Kết quả"], ["Sở Tài chính", "12/STC-NS", "Nhất trí", answer], ["Sở Tư pháp", "34/STP-VB", "Đồng ý", "-"]));
    }

    [Fact]
    public void Read_SeveralBodiesInOneCell_AreHoldersEach() => Assert.Equal(
        "Sở Tài chính Agrees|Sở Tư pháp Agrees|Công an tỉnh Agrees",
        Lines(["TT", "Cơ quan", "Ý kiến"], ["1", "Sở Tài chính, Sở Tư pháp", "Nhất trí"], ["2", "Công an tỉnh", "Đồng ý"]));

    [Theory]
    [InlineData("Không trả lời (quá hạn 12 ngày, đã nhắc 02 lần)")]
    [InlineData("Đến ngày 17/12 Sở không nhận được văn bản")]
    [InlineData("Không nhận được công văn")]
    [InlineData("Quá hạn, không gửi văn bản")]
    [InlineData("Không có văn bản trả lời")]
    [InlineData("Không nhận được ý kiến")]
    [InlineData("Đã nhắc 02 lần, không phản hồi")]
    [InlineData("Hết ngày 05/12 không có văn bản nào")]
    [InlineData("Im lặng")]
    [InlineData("Sở chưa nhận được văn bản của đơn vị")]
    public void Read_RowWithoutAnAnswer_IsASilenceAndNoOpinion(string words)
    {
        var says = new SpokenLetter().ReadsTable(["TT", "Cơ quan được hỏi", "Văn bản trả lời", "Nội dung"], ["1", "Công an tỉnh", "12/CAT-PC", "Thống nhất"], ["2", "Sở Y tế", words, ""]);

        Assert.Equal("Công an tỉnh", Assert.Single(says.OpinionTable).Agency);
        Assert.Contains(says.Consultations, c => c.Status is ConsultationStatus.Silent or ConsultationStatus.NotObtained);
    }

    [Theory]
    [InlineData("Không có ý kiến")]
    [InlineData("Không có ý kiến gì thêm")]
    [InlineData("Thống nhất; không nhận được văn bản hướng dẫn của Bộ")]
    [InlineData("Nhất trí, không có văn bản quy định nào trái")]
    [InlineData("Không tham gia góp ý")]
    [InlineData("Đồng ý; không gửi văn bản giấy")]
    [InlineData("Thống nhất, đã nhắc đơn vị thực hiện")]
    [InlineData("Không có nội dung cần bổ sung")]
    public void Read_RowWithAnAnswer_IsNoSilence(string words)
    {
        var says = new SpokenLetter().ReadsTable(["TT", "Cơ quan được hỏi", "Văn bản trả lời", "Nội dung"], ["1", "Công an tỉnh", "12/CAT-PC", "Thống nhất"], ["2", "Sở Y tế", "34/SYT-NV", words]);

        Assert.Equal(2, says.OpinionTable.Count);
        Assert.DoesNotContain(says.Consultations, c => c.Status is ConsultationStatus.Silent or ConsultationStatus.NotObtained);
    }

    [Fact]
    public void Read_ViewInItsOwnColumnAfterALetterWithDate_IsRead() => Assert.Equal(
        "Sở Khoa học và Công nghệ Agrees 1320/SKHCN-CĐS|Sở Tài chính Agrees 2744/STC-HCSN",
        Lines(
            ["TT", "Đơn vị", "Văn bản", "Ý kiến"],
            ["1", "Sở Khoa học và Công nghệ", "1320/SKHCN-CĐS, 28/5/2026", "Thống nhất, đề nghị lấy số liệu từ Hệ thống thông tin giải quyết TTHC (đã tiếp thu)"],
            ["2", "Sở Tài chính", "2744/STC-HCSN, 02/6/2026", "Thống nhất"]));

    private static string Lines(params string[][] rows) =>
        string.Join('|', new SpokenLetter().ReadsTable(rows).OpinionTable.Select(o => $"{o.Agency} {o.View} {o.Number}".TrimEnd()));
}
