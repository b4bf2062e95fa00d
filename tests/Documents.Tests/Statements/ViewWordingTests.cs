using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>The view of an opinion letter in many offices' words, with look-alikes: what is agreed to may be negative, reasons and suppositions are no view, refusals need no word of refusing.</summary>
public class ViewWordingTests
{
    private static readonly SpokenLetter Opinion = new()
    {
        Issuer = "SỞ TÀI CHÍNH",
        Type = "CV",
        Notation = "STC-NS",
        Subject = "V/v tham gia ý kiến dự thảo Quyết định",
        Addressees = ["Sở Xây dựng"],
    };

    [Theory]
    [InlineData("Sở không thống nhất thành phần Ban Tổ chức vì quá đông, trùng với Hội đồng đã có.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính chưa thể cử người tham gia vì nhân lực đang thiếu.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính chưa thể bố trí nguồn cho nhiệm vụ này trong năm 2026.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính xin không nhận nhiệm vụ tại khoản 2 Điều 3.", OpinionView.Disagrees)]
    [InlineData("Sở xin phép không tham gia Tổ công tác.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính xin được rút tên khỏi danh sách thành viên.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính khó có thể cân đối kinh phí theo đề xuất.", OpinionView.Disagrees)]
    [InlineData("Với khả năng ngân sách hiện nay, Sở Tài chính thấy chưa nên ban hành chính sách này.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính thấy rằng mức hỗ trợ như dự thảo là chưa có cơ sở.", OpinionView.Disagrees)]
    [InlineData("Đề nghị tạm dừng việc trình dự thảo cho đến khi có hướng dẫn của Bộ.", OpinionView.Disagrees)]
    [InlineData("Đề nghị chưa trình UBND tỉnh ban hành trong thời điểm này.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không đặt vấn đề hỗ trợ từ ngân sách tỉnh, đề nghị huyện tự cân đối; do đó không chấp thuận đề xuất.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính giữ quan điểm phản đối việc cắt giảm biên chế.", OpinionView.Disagrees)]
    [InlineData("Việc nâng mức chi lên 150% là không phù hợp với quy định; đề nghị giữ mức cũ.", OpinionView.Disagrees)]
    [InlineData("Sở đề nghị loại dự án này khỏi danh mục.", OpinionView.Disagrees)]
    [InlineData("Sở đề nghị không đưa nội dung này vào dự thảo.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính cho rằng không cần thiết thành lập Tổ công tác mới.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính đề nghị để lại, chưa xem xét trong năm nay.", OpinionView.Disagrees)]
    [InlineData("Nội dung này vượt thẩm quyền của UBND tỉnh, phải trình HĐND tỉnh.", OpinionView.Disagrees)]
    [InlineData("Sở không nhất trí phương án này, đề nghị nghiên cứu phương án khác.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính rất tiếc không thể ủng hộ đề xuất của quý Sở.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính có ý kiến ngược lại với dự thảo về mức thu.", OpinionView.Disagrees)]
    [InlineData("Sở không đồng thuận với thời hạn 10 ngày vì ngành không đủ người.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính chưa chấp nhận mức chi tại Điều 5.", OpinionView.Disagrees)]
    [InlineData("Sở chưa nhất trí được với đề nghị của quý Sở.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính đề nghị trả lại hồ sơ để lập lại từ đầu.", OpinionView.Disagrees)]
    [InlineData("Ngân sách tỉnh không có khả năng bố trí, đề nghị không xem xét chính sách này.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không có gì phải bàn thêm.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính nhất trí cao với dự thảo.", OpinionView.Agrees)]
    [InlineData("Dự thảo đầy đủ, rõ ràng, Sở không sửa gì.", OpinionView.Agrees)]
    [InlineData("Sở đồng ý để quý Sở trình UBND tỉnh.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không thấy điều gì cần sửa.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính đứng về phía đề xuất của quý Sở, không thêm bớt gì.", OpinionView.Agrees)]
    [InlineData("Sở chấp thuận nội dung dự thảo.", OpinionView.Agrees)]
    [InlineData("Sở hoàn toàn đồng tình, không đề nghị sửa gì thêm.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không phản đối việc ban hành.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không có lý do để từ chối đề xuất này, đề nghị quý Sở trình.", OpinionView.Agrees)]
    [InlineData("Sở chưa thấy vướng mắc gì về nguồn.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không còn băn khoăn gì, các nội dung trước đây đề nghị đã được sửa.", OpinionView.Agrees)]
    [InlineData("Nguồn kinh phí đã có trong dự toán giao đầu năm; Sở đồng ý.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính xác nhận số liệu khớp với sổ sách.", OpinionView.Agrees)]
    [InlineData("Sở nhận đủ 15 cơ sở theo danh sách.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính sẵn sàng bố trí kinh phí từ nguồn sự nghiệp năm 2026.", OpinionView.Agrees)]
    [InlineData("Sở nhất trí. Không phải bổ sung biên chế.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính cử ông Nguyễn Văn Mẫu tham gia Tổ công tác; đối với dự thảo, Sở nhất trí.", OpinionView.Agrees)]
    [InlineData("Trước đây Sở chưa thống nhất mức 100%, nay mức đã hạ còn 80% nên Sở thống nhất.", OpinionView.Agrees)]
    [InlineData("Sau khi loại 18 ha gieo trồng ngoài kế hoạch, Sở Tài chính nhất trí mức hỗ trợ.", OpinionView.Agrees)]
    [InlineData("Không kéo dài thời gian thì không có cơ sở thanh toán, nên Sở nhất trí kéo dài.", OpinionView.Agrees)]
    [InlineData("Việc chậm ban hành không còn phù hợp với thực tế, Sở thống nhất sớm ban hành.", OpinionView.Agrees)]
    [InlineData("Quy định cũ không còn phù hợp, Sở nhất trí thay thế.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính thống nhất. Đề nghị quý Sở sớm hoàn chỉnh hồ sơ trình.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính đồng ý bãi bỏ quy định vì trái với Luật Giá năm 2023.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính cơ bản nhất trí; tuy nhiên mức chi tại Điều 4 còn cao, đề nghị giảm.", OpinionView.AgreesWithComments)]
    [InlineData("Sở thống nhất về chủ trương, song cần cân nhắc thời điểm ban hành.", OpinionView.AgreesWithComments)]
    [InlineData("Sở đồng ý, chỉ xin lùi thời hạn báo cáo đến ngày 15.", OpinionView.AgreesWithComments)]
    [InlineData("Sở thống nhất phần lớn nội dung, xin sửa hai chỗ về lỗi viện dẫn.", OpinionView.AgreesWithComments)]
    [InlineData("Sở Tài chính đồng ý nếu không phát sinh biên chế.", OpinionView.AgreesWithComments)]
    [InlineData("Nếu bố trí được nguồn từ trung ương thì Sở thống nhất.", OpinionView.AgreesWithComments)]
    [InlineData("Sở nhất trí với điều kiện chủ đầu tư cam kết vốn đối ứng.", OpinionView.AgreesWithComments)]
    [InlineData("Sở Tài chính ủng hộ, song đề nghị làm rõ số hộ thụ hưởng.", OpinionView.AgreesWithComments)]
    [InlineData("Sở nhất trí, lưu ý việc quyết toán trước ngày 31/01/2027.", OpinionView.AgreesWithComments)]
    [InlineData("Đề nghị bổ sung căn cứ ban hành. Các nội dung còn lại Sở thống nhất.", OpinionView.AgreesWithComments)]
    [InlineData("Sở đề nghị chỉnh lại thẩm quyền tại khoản 3; ngoài ra không có ý kiến.", OpinionView.AgreesWithComments)]
    [InlineData("Đề nghị rà soát lại số liệu tại biểu 2, còn lại thống nhất.", OpinionView.AgreesWithComments)]
    [InlineData("Sở Tài chính thống nhất dự thảo, kiến nghị bổ sung biểu mẫu báo cáo.", OpinionView.AgreesWithComments)]
    [InlineData("Nhân lực của các hạt không đủ trực suốt ngày đêm, kính đề nghị chỉ quy định trực tại bốn đèo. Nội dung còn lại phù hợp.", OpinionView.AgreesWithComments)]
    [InlineData("Sở cử bà Nguyễn Thị Mẫu, Phó Giám đốc. Về dự thảo, đề nghị Tổ họp 02 tuần một lần vì họp hằng tuần khó bảo đảm thành phần; các điều khác giữ như quý Sở soạn.", OpinionView.AgreesWithComments)]
    [InlineData("Sở thống nhất chủ trương nhưng không thống nhất mức hỗ trợ 100% tại Điều 3.", OpinionView.Disagrees)]
    [InlineData("Sở nhất trí các điều khác, riêng Điều 5 Sở không đồng ý.", OpinionView.Disagrees)]
    [InlineData("Trong 14 cơ sở dự kiến giao, xã nhận 13; riêng kho vật tư cũ nứt tường, xã xin không nhận.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính chưa thống nhất việc kéo dài thời gian thực hiện dự án do dự án đã được gia hạn một lần; đồng thời đề nghị chủ đầu tư chỉ thanh toán trong số vốn đã được giao.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính chưa đồng ý với dự kiến kiện toàn vì thiếu thành phần; trường hợp vẫn giữ thành phần này thì cử bác sĩ Nguyễn Văn Mẫu.", OpinionView.Disagrees)]
    [InlineData("Sở Tài chính không có ý kiến.", OpinionView.NoOpinion)]
    [InlineData("Nội dung không thuộc chức năng, nhiệm vụ của Sở nên Sở không tham gia ý kiến.", OpinionView.NoOpinion)]
    [InlineData("Sở không tham gia góp ý.", OpinionView.NoOpinion)]
    [InlineData("Sở thống nhất không bố trí thêm vốn cho dự án, giữ nguyên tổng mức đầu tư.", OpinionView.Agrees)]
    [InlineData("Sở nhất trí phương án không thu phí đối với hộ nghèo.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính thống nhất đề nghị không thu hồi phần đất còn lại như dự thảo.", OpinionView.Agrees)]
    [InlineData("Sở thống nhất việc không tổ chức lễ khởi công.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính đồng ý với phương án tạm dừng thu phí như dự thảo.", OpinionView.Agrees)]
    [InlineData("Sở nhất trí đề nghị của quý Sở, không ai trong ngành phản đối.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính không nhận, đề nghị ngân sách huyện đặt hàng.", OpinionView.Disagrees)]
    [InlineData("Công trình phục vụ toàn tỉnh, Sở Tài chính không tiếp nhận; đề nghị giao Sở Xây dựng.", OpinionView.Disagrees)]
    [InlineData("Sở thống nhất dự thảo; hồ sơ không tiếp nhận thì ghi lý do.", OpinionView.Agrees)]
    [InlineData("Sở tán thành việc hỗ trợ. Trong số đề nghị có hạng mục chưa cấp bách, Sở đề nghị chỉ tính 1.150 triệu đồng cho kênh và đập.", OpinionView.AgreesWithComments)]
    [InlineData("Sở nhất trí giao khu đất, kèm điều kiện phải để lại lối đi rộng 5 m.", OpinionView.AgreesWithComments)]
    [InlineData("Sở nhất trí hoàn toàn, không kèm điều kiện nào.", OpinionView.Agrees)]
    [InlineData("Sở Tài chính bằng lòng với nội dung dự thảo.", OpinionView.Agrees)]
    public void Read_ViewInAnyWords_GoesTheRightWay(string text, OpinionView view) => Assert.Equal(view, Opinion.Reads(text).View?.View);

    [Theory]
    [InlineData("Sở Tài chính cử ông Nguyễn Văn Mẫu, Phó Giám đốc, tham gia Tổ công tác.")]
    [InlineData("Sở Tài chính cung cấp số liệu thu ngân sách 9 tháng như phụ lục kèm theo.")]
    [InlineData("Sở Tài chính gửi danh sách cán bộ tham gia đoàn kiểm tra.")]
    public void Read_LetterThatOnlyNamesOrLends_IsNotAgainst(string text) => Assert.True(Opinion.Reads(text).View is null or { View: OpinionView.Agrees });

    [Theory]
    [InlineData("Sở Tài chính không thống nhất mức chi.", true)]
    [InlineData("Sở Tài chính thấy mức chi chưa có cơ sở.", false)]
    public void Read_RefusalInSoManyWords_IsFirm(string text, bool firm) => Assert.Equal(firm, Opinion.Reads(text).View?.Firm);

    [Theory]
    [InlineData("Nếu bố trí được nguồn từ trung ương thì Sở thống nhất.")]
    [InlineData("Sở Tài chính đồng ý trong trường hợp không phát sinh biên chế.")]
    [InlineData("Sở nhất trí giao khu đất, kèm điều kiện phải để lại lối đi rộng 5 m.")]
    [InlineData("Sở Tài chính tán thành nguyên tắc hỗ trợ. Tuy nhiên có hạng mục chưa cấp bách, Sở đề nghị chỉ tính 1.150 triệu đồng.")]
    public void Read_AgreementInASupposition_IsConditional(string text) => Assert.True(Opinion.Reads(text).View?.Conditional);
}
