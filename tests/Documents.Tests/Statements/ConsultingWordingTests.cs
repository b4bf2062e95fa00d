using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>How far asking is, in many offices' words: still running, answered by silence, not needed, left out.</summary>
public class ConsultingWordingTests
{
    [Theory]
    [InlineData("Dự thảo này hiện còn đang gửi Bộ Chỉ huy Quân sự tỉnh, Sở Giao thông vận tải và Sở Tài nguyên và Môi trường xin ý kiến, khi các đơn vị trả lời Sở sẽ chỉnh lý sau.", ConsultationStatus.Pending)]
    [InlineData("Dự thảo vẫn đang nằm ở Sở Tài chính, Sở Tư pháp và Công an tỉnh để các cơ quan này góp ý.", ConsultationStatus.Pending)]
    [InlineData("Hiện các sở đang nghiên cứu, góp ý dự thảo; Sở Xây dựng trình trước để bảo đảm thời gian.", ConsultationStatus.Pending)]
    [InlineData("Song song với việc trình, Sở Xây dựng tiếp tục lấy ý kiến các địa phương.", ConsultationStatus.Pending)]
    [InlineData("Văn bản lấy ý kiến đã gửi ngày 16/11/2026, thời hạn góp ý đến ngày 30/11/2026; Sở xin trình trước.", ConsultationStatus.Pending)]
    [InlineData("Sở Xây dựng sẽ báo cáo bổ sung ý kiến của Sở Tài chính ngay khi nhận được.", ConsultationStatus.Pending)]
    [InlineData("Việc xin ý kiến Sở Tài chính đang được thực hiện song song.", ConsultationStatus.Pending)]
    [InlineData("Sở Xây dựng đang chờ Sở Tư pháp trả lời.", ConsultationStatus.Pending)]
    [InlineData("Ý kiến của các xã đang được thu thập, dự kiến xong trước ngày 25/11/2026.", ConsultationStatus.Pending)]
    [InlineData("Cùng với việc trình dự thảo, Sở đồng thời gửi lấy ý kiến các sở, ngành.", ConsultationStatus.Pending)]
    [InlineData("Sở Nội vụ được gửi dự thảo ngày 03/12/2025 với hạn trả lời trong 07 ngày nhưng đến hết ngày 15/12/2025 Sở Xây dựng không nhận được văn bản nào.", ConsultationStatus.Silent)]
    [InlineData("Sở Y tế được hỏi ngày 03/12/2025, song quá hạn đã năm ngày vẫn không thấy phúc đáp.", ConsultationStatus.Silent)]
    [InlineData("Riêng Sở Nội vụ, dù đã hai lần nhắc, cho đến ngày trình vẫn chưa có hồi đáp.", ConsultationStatus.Silent)]
    [InlineData("Hết hạn góp ý ngày 10/11/2026, Sở Y tế chưa gửi văn bản nào.", ConsultationStatus.Silent)]
    [InlineData("Sở Y tế không cho ý kiến trong thời hạn nêu tại Công văn số 12/SXD-QH.", ConsultationStatus.Silent)]
    [InlineData("Đã quá ngày hẹn mà Sở Y tế chưa có ý kiến.", ConsultationStatus.Silent)]
    [InlineData("Sở Xây dựng đã điện thoại đôn đốc, đến nay Sở Y tế chưa có văn bản.", ConsultationStatus.Silent)]
    [InlineData("Công văn gửi Sở Y tế từ ngày 01/10/2026 đến nay không có trả lời.", ConsultationStatus.Silent)]
    [InlineData("Ban Dân tộc không tham gia ý kiến trong thời hạn quy định.", ConsultationStatus.Silent)]
    [InlineData("Sau 10 ngày làm việc kể từ ngày gửi, Sở Y tế vẫn không có ý kiến gì bằng văn bản.", ConsultationStatus.Silent)]
    [InlineData("Duy nhất Sở Y tế còn chưa trả lời mặc dù thời hạn đã hết.", ConsultationStatus.Silent)]
    [InlineData("Số liệu trong báo cáo được Sở chiết xuất từ trục liên thông và từ báo cáo quý III mà các đơn vị đã gửi trước đó, vì vậy Sở không lấy ý kiến riêng cho lần này.", ConsultationStatus.NotRequired)]
    [InlineData("Nội dung chỉ điều chỉnh lỗi chính tả nên Sở không lấy ý kiến lại.", ConsultationStatus.NotRequired)]
    [InlineData("Đây là việc cử thành viên nên không phải lấy thêm ý kiến của cơ quan khác.", ConsultationStatus.NotRequired)]
    [InlineData("Việc này chỉ trong nội bộ ngành, Sở không xin ý kiến cơ quan khác.", ConsultationStatus.NotRequired)]
    [InlineData("Không phát sinh thủ tục mới nên Sở không hỏi thêm ngành khác.", ConsultationStatus.NotRequired)]
    [InlineData("Do các sở đã góp ý từ bản tháng 9 và dự thảo không đổi, Sở không gửi lấy ý kiến lần nữa.", ConsultationStatus.NotRequired)]
    [InlineData("Kế hoạch không giao việc cho sở nào khác, do đó không tổ chức lấy ý kiến.", ConsultationStatus.NotRequired)]
    [InlineData("Việc này không phải tham khảo thêm cơ quan khác.", ConsultationStatus.NotRequired)]
    [InlineData("Do thời gian gấp nên Sở không lấy ý kiến Sở Tài chính.", ConsultationStatus.NotObtained)]
    [InlineData("Vì phải trình trước ngày 20/11, Sở không kịp lấy ý kiến các đơn vị.", ConsultationStatus.NotObtained)]
    [InlineData("Sở không lấy ý kiến Sở Tài chính.", ConsultationStatus.NotObtained)]
    [InlineData("Do tính chất cấp bách, Sở chưa xin ý kiến các ngành.", ConsultationStatus.NotObtained)]
    [InlineData("Sở Xây dựng tự soạn, không hỏi ý kiến Sở Tài chính dù có sử dụng ngân sách.", ConsultationStatus.NotObtained)]
    [InlineData("Dự thảo chưa qua lấy ý kiến của các sở liên quan.", ConsultationStatus.NotObtained)]
    [InlineData("Các sở liên quan chưa được hỏi ý kiến.", ConsultationStatus.NotObtained)]
    [InlineData("Hồ sơ chưa có ý kiến của Sở Tài chính.", ConsultationStatus.NotObtained)]
    [InlineData("- UBND phường An Khê: Sở đang chờ văn bản, có sẽ gửi sau.", ConsultationStatus.Pending)]
    [InlineData("Để kịp tiến độ, trong khi chờ văn bản của phường An Khê và xã Mang Yang (Sở sẽ chuyển tiếp ngay khi nhận được), Sở Xây dựng trình trước hồ sơ.", ConsultationStatus.Pending)]
    public void Read_StateOfAskingInAnyWords_SaysWhich(string text, ConsultationStatus status) => Assert.Contains(Says(text).Consultations, c => c.Status == status);

    [Theory]
    [InlineData("Sở Xây dựng đã gửi dự thảo và lấy ý kiến Sở Tài chính, Sở Tư pháp; các cơ quan đã trả lời đầy đủ.", ConsultationStatus.Pending)]
    [InlineData("Sau khi Kế hoạch được ban hành, Sở sẽ gửi các đơn vị để triển khai và lấy ý kiến hằng năm.", ConsultationStatus.Pending)]
    [InlineData("Hiện Sở Xây dựng đang quản lý 12 khu nhà; ý kiến của các sở đã được tổng hợp.", ConsultationStatus.Pending)]
    [InlineData("UBND huyện đang lấy ý kiến nhân dân về quy hoạch.", ConsultationStatus.Pending)]
    [InlineData("Khi triển khai, Sở sẽ tham khảo thêm ý kiến của các nhà khoa học.", ConsultationStatus.Pending)]
    [InlineData("Trong thời gian chờ ý kiến, Sở đã rà soát lại dự toán; đến ngày 10/11/2026 đã nhận đủ văn bản.", ConsultationStatus.Pending)]
    [InlineData("Hội đồng sẽ lấy ý kiến thành viên bằng phiếu khi họp.", ConsultationStatus.Pending)]
    [InlineData("Sở Xây dựng sẽ gửi Quyết định đến các cơ quan, đơn vị sau khi được ký.", ConsultationStatus.Pending)]
    [InlineData("Sở Y tế không có ý kiến gì.", ConsultationStatus.Silent)]
    [InlineData("Hết thời hạn niêm yết, không nhận được ý kiến phản ánh nào của người dân.", ConsultationStatus.Silent)]
    [InlineData("Sở không nhận được kiến nghị nào về việc này từ doanh nghiệp.", ConsultationStatus.Silent)]
    [InlineData("Đến hết ngày 15/12/2025, các đơn vị đã trả lời đầy đủ.", ConsultationStatus.Silent)]
    [InlineData("Quá hạn 10 ngày mà nhà thầu không khắc phục thì thu hồi.", ConsultationStatus.Silent)]
    [InlineData("Ba thôn không nhận được hỗ trợ nào từ năm 2020.", ConsultationStatus.Silent)]
    [InlineData("Sở đang chờ văn bản hướng dẫn của Bộ Xây dựng.", ConsultationStatus.Pending)]
    [InlineData("Trong khi chờ ý kiến của UBND tỉnh về nguồn vốn, Sở đã làm việc với nhà thầu.", ConsultationStatus.Pending)]
    public void Read_LookAlike_SaysNothingOfTheKind(string text, ConsultationStatus status) => Assert.DoesNotContain(Says(text).Consultations, c => c.Status == status);

    private static DocumentStatements Says(string text) => SpokenLetter.Says(text);
}
