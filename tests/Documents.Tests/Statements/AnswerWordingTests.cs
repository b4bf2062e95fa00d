using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Whether a letter answers what somebody objected to, or leaves it to the addressee, in many offices' words.</summary>
public class AnswerWordingTests
{
    [Theory]
    [InlineData("Mỗi cách đều có mặt được và mặt chưa được, tùy Ủy ban nhân dân tỉnh xem xét chọn cách nào, Sở sẽ hoàn chỉnh Đề án theo cách đó.")]
    [InlineData("Về việc cấm tàu ra khơi, các cơ quan còn ý kiến khác nhau, có hai phương án là giao đặc khu hoặc giữ ở cấp tỉnh, kính trình Chủ tịch Ủy ban nhân dân tỉnh cho ý kiến.")]
    [InlineData("Hai cơ quan chưa gặp nhau ở điểm này, mong UBND tỉnh có tiếng nói cuối cùng.")]
    [InlineData("Sở để UBND tỉnh tự cân nhắc giữa các ý kiến nêu trên.")]
    [InlineData("Việc theo ý kiến nào xin do Chủ tịch UBND tỉnh quyết định.")]
    [InlineData("Sở Xây dựng chỉ nêu lại các ý kiến, không có ý kiến riêng.")]
    [InlineData("Do hai sở còn khác nhau, Sở Xây dựng xin UBND tỉnh cho hướng xử lý.")]
    [InlineData("Nên theo bên nào, Sở xin ý kiến chỉ đạo của UBND tỉnh.")]
    [InlineData("Vì các ngành chưa thống nhất, kính đề nghị UBND tỉnh quyết định mức cụ thể.")]
    [InlineData("Sở không đưa ra lựa chọn mà trình UBND tỉnh cả hai mức để quyết định.")]
    [InlineData("Mức hỗ trợ là 50% hay 80% do UBND tỉnh quyết định.")]
    [InlineData("Hai luồng ý kiến đều có lý, Sở xin được báo cáo để Chủ tịch UBND tỉnh cho chủ trương.")]
    [InlineData("Sở trình UBND tỉnh hai mức chi để lựa chọn.")]
    [InlineData("Mức chi cụ thể xin để UBND tỉnh quyết định vì hai sở chưa thống nhất.")]
    [InlineData("Sở Xây dựng trình nguyên cả hai loại ý kiến để Chủ tịch UBND tỉnh phán quyết.")]
    [InlineData("Đề nghị UBND tỉnh cho biết nên theo ý kiến của sở nào.")]
    [InlineData("Sở không dám tự quyết, kính mong lãnh đạo tỉnh chọn giúp một trong hai hướng trên.")]
    [InlineData("Giữ hay bỏ điều này, xin Chủ tịch UBND tỉnh cho ý kiến.")]
    public void Read_ChoiceLeftToTheAddressee_IsOpen(string text) => Assert.NotEmpty(SpokenLetter.Says(text).OpenQuestions);

    [Theory]
    [InlineData("Sở chọn cách thứ hai, kính trình UBND tỉnh quyết định.")]
    [InlineData("Sở Y tế không đồng ý thời hạn 10 ngày. Về đề nghị của Sở Y tế, Sở Xây dựng thấy có lý nên đã bổ sung khoản 3 Điều 4.")]
    [InlineData("Đề nghị của Sở Tài chính được Sở Xây dựng làm theo đúng từng điểm.")]
    [InlineData("Sở Tài chính không đồng ý mức chi. Ý kiến này Sở Xây dựng không theo, vì Luật Giá đã giao cho UBND tỉnh.")]
    [InlineData("Sau khi trao đổi lại, dự thảo không còn khoản mà Sở Tài chính phản đối.")]
    [InlineData("Mức chi mà Sở Tài chính phản đối đã được hạ xuống 50%.")]
    [InlineData("Sở Xây dựng chấp hành ý kiến này.")]
    [InlineData("Ủy ban nhân dân xã Di Linh nhận 13 cơ sở, từ chối kho vật tư cũ và kho này đã rút khỏi danh sách.")]
    [InlineData("Sở Tài chính không thống nhất mức 100%. Chúng tôi vẫn bảo vệ mức 100% do hộ nghèo không có khả năng đóng góp.")]
    [InlineData("Sở Tài chính không nhất trí mức 100%. Sở Xây dựng cho rằng ý kiến của Sở Tài chính chưa xác đáng, mức 100% cần được giữ.")]
    [InlineData("Sở Tài chính chưa đồng ý. Sở Xây dựng đã cắt phần này và chuyển sang giai đoạn sau.")]
    [InlineData("Sở Tài chính không tán thành mức 3 triệu đồng; Sở Xây dựng hạ còn 2 triệu đồng như ý kiến của Sở Tài chính.")]
    [InlineData("Công an tỉnh phản đối việc cho xe tải vào phố ban ngày. Dự thảo đã sửa lại thành chỉ cho vào từ 21 giờ.")]
    [InlineData("Sở Y tế không thống nhất. Sở Xây dựng xin giữ mốc 01/01 bởi hợp đồng đã ký.")]
    [InlineData("Sở Tài chính không thống nhất mức chi, đề nghị 30%. Tiếp thu ý kiến trên, mức chi trong dự thảo là 30%.")]
    [InlineData("Sở Tài chính phản đối mức 100%; vì vậy dự thảo chỉ còn quy định mức 50%.")]
    [InlineData("Sở Tài chính chưa đồng thuận. Chúng tôi đã giải thích lại tại cuộc họp ngày 05/11/2026 và vẫn trình mức cũ.")]
    [InlineData("Sở Nội vụ đề nghị không thành lập tổ. Nội dung này Sở Xây dựng xin bảo lưu vì khối lượng việc lớn.")]
    [InlineData("Công an tỉnh không đồng tình với thời gian. Thời gian đã lùi một tháng theo đề nghị của Công an tỉnh.")]
    [InlineData("UBND huyện Đăk Hà từ chối nhận 02 xe. Hai xe này chuyển cho huyện Sa Thầy như dự thảo.")]
    [InlineData("Có ý kiến của Sở Tư pháp chưa thống nhất với khoản 2. Khoản này Sở Xây dựng giữ lại, căn cứ Điều 15 của Luật.")]
    [InlineData("Sở Tài chính không nhất trí cấp bổ sung. Sở Xây dựng đồng ý và cắt phần bổ sung khỏi dự toán.")]
    [InlineData("Ý kiến trái chiều là của Sở Tài chính. Qua cân nhắc, Sở Xây dựng theo ý kiến của Sở Tài chính.")]
    [InlineData("Hai sở khác ý nhau về mốc; Sở Xây dựng lấy mốc 01/01/2027 vì trùng niên độ ngân sách.")]
    public void Read_AnswerToARefusal_IsAChoice(string text)
    {
        var says = SpokenLetter.Says(text);

        Assert.NotEmpty(says.Choices);
        Assert.Empty(says.OpenQuestions);
    }

    [Theory]
    [InlineData("Kính đề nghị UBND tỉnh xem xét, cho ý kiến chỉ đạo.")]
    [InlineData("Có hay không có khu bảo tồn thì dự án vẫn phải lập báo cáo.")]
    [InlineData("Việc chọn nhà thầu nào do chủ đầu tư quyết định theo luật.")]
    [InlineData("Còn 37 cơ sở nhà, đất đang để trống.")]
    public void Read_NothingToChoose_IsNotOpen(string text) => Assert.Empty(SpokenLetter.Says(text).OpenQuestions);

    [Theory]
    [InlineData("Sở Tài chính không thống nhất mức 100%. Sở Xây dựng kính trình Ủy ban nhân dân tỉnh xem xét, ban hành Quyết định.")]
    [InlineData("Sở Tài chính không thống nhất mức 100%; Sở Y tế đề nghị giữ mức 100%.")]
    [InlineData("Dự án này đã được UBND tỉnh phê duyệt năm 2024.")]
    [InlineData("Sở Tài chính đề nghị bỏ khoản 3 vì nội dung này đã được quy định tại Luật Giá. Sở Xây dựng báo cáo để UBND tỉnh rõ.")]
    [InlineData("Sở Tài chính không thống nhất. Sở Xây dựng xin báo cáo để UBND tỉnh biết.")]
    [InlineData("Sở Tài chính không thống nhất mức 100%, Sở Y tế muốn giữ mức 100%. Kính trình UBND tỉnh xem xét, quyết định.")]
    [InlineData("Sở Tài chính không thống nhất. Sở Xây dựng đã tổng hợp và gửi kèm văn bản của Sở Tài chính.")]
    [InlineData("Sở Tài chính không đồng ý. Dự thảo gồm 03 điều.")]
    public void Read_NothingSaidToARefusal_IsNoChoice(string text) => Assert.Empty(SpokenLetter.Says(text).Choices);

    [Theory]
    [InlineData("Trước đây số liệu diện tích của Ban và của kiểm lâm không thống nhất (lệch 412 ha do chồng lấn nương rẫy của 3 làng), qua đợt kiểm tra thực địa tháng 10/2025 đã khớp.", false)]
    [InlineData("Ranh giới giữa các xã do Sở Nội vụ và UBND huyện quản lý chưa thống nhất trên bản đồ.", false)]
    [InlineData("Sở Nội vụ không thống nhất số liệu biên chế tại đề án.", true)]
    [InlineData("Sở Tài chính và Sở Y tế chưa gặp nhau về mức chi.", true)]
    [InlineData("Sở Tài chính có ý kiến khác về mức chi.", true)]
    [InlineData("Về mức chi, ý kiến của hai sở trái ngược nhau.", true)]
    public void Read_ThingsThatDoNotFit_AreNoOpinions(string text, bool differs) => Assert.Equal(differs, SpokenLetter.Says(text).Differences.Count > 0);

    [Theory]
    [InlineData("Sở Tài chính không thống nhất mức 100%. Mức này đã áp dụng ở sáu tỉnh lân cận và chưa nơi nào vướng.", true)]
    [InlineData("Sở Y tế từ chối nhận trạm. Nội dung này quả thực khó khăn đối với ngành y tế trong năm nay.", true)]
    [InlineData("Sở Tài chính không thống nhất mức 100%. Kính trình UBND tỉnh xem xét, quyết định mức này cho phù hợp tình hình.", false)]
    [InlineData("Sở Tài chính không thống nhất mức 100%. Dự thảo gồm 03 điều, có hiệu lực từ ngày ký.", false)]
    [InlineData("Sở Tài chính thống nhất mức 100%. Mức này đã áp dụng ở sáu tỉnh lân cận và chưa nơi nào vướng.", false)]
    public void Read_WordsOnARefusalThatDecideNothing_AreAnOwnOpinion(string text, bool own) => Assert.Equal(own, SpokenLetter.Says(text).OwnOpinions.Count > 0);
}
