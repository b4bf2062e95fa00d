using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>How far the asking of other agencies is (L3, L3n).</summary>
public class ConsultationTests
{
    [Theory]
    [InlineData("Sở Xây dựng đã lấy ý kiến các Sở: Tài chính, Tư pháp, Nội vụ và Công an tỉnh.", "Sở Tài chính|Sở Tư pháp|Sở Nội vụ|Công an tỉnh")]
    [InlineData("Sở đã gửi dự thảo lấy ý kiến Sở Kế hoạch và Đầu tư, Sở Tài nguyên và Môi trường, Bộ CHQS tỉnh, Ban Dân tộc.", "Sở Kế hoạch và Đầu tư|Sở Tài nguyên và Môi trường|Bộ CHQS tỉnh|Ban Dân tộc")]
    [InlineData("Sở Xây dựng đã có Công văn số 2210/SXD-QH ngày 05/10/2026 lấy ý kiến các Sở: Tài chính, Tư pháp và UBND huyện Đăk Hà.", "Sở Tài chính|Sở Tư pháp|UBND huyện Đăk Hà")]
    [InlineData("Ngày 05/9/2026, Sở Xây dựng ban hành Công văn số 2210/SXD-QH về việc lấy ý kiến dự thảo Quyết định gửi các sở, ngành, địa phương.", "")]
    [InlineData("Dự thảo đã được gửi xin ý kiến các cơ quan, đơn vị theo quy định.", "")]
    [InlineData("Sở Xây dựng gửi lấy ý kiến Sở Tài chính, Sở Nội vụ tại Công văn số 2210/SXD-QH ngày 05/10/2026.", "Sở Tài chính|Sở Nội vụ")]
    [InlineData("Sở Xây dựng đã đề nghị các sở tham gia ý kiến tại Công văn số 12/SXD-QH.", "")]
    [InlineData("Sở đã có văn bản gửi các đơn vị đề nghị góp ý dự thảo.", "")]
    [InlineData("Sở Xây dựng đã xin ý kiến UBND các huyện: Đăk Hà, Sa Thầy và thành phố Kon Tum.", "UBND huyện Đăk Hà|UBND huyện Sa Thầy|UBND thành phố Kon Tum")]
    [InlineData("Sở Xây dựng đã tham vấn STC, SKHĐT và Thanh tra tỉnh.", "STC|SKHĐT|Thanh tra tỉnh")]
    [InlineData("Sở Xây dựng đã xin ý kiến UBND xã Bảo Lâm 2, UBND xã Bảo Lâm và UBND phường Xuân Hương - Đà Lạt.", "UBND xã Bảo Lâm 2|UBND xã Bảo Lâm|UBND phường Xuân Hương - Đà Lạt")]
    [InlineData("Sở Xây dựng đã xin ý kiến UBND các phường: 1 Bảo Lộc, 2 Bảo Lộc và phường 7.", "UBND phường 1 Bảo Lộc|UBND phường 2 Bảo Lộc|UBND phường 7")]
    [InlineData("Sở Xây dựng đã xin ý kiến UBND xã Hòa Ninh 02 lần, UBND xã Đăk Hà 2 lần.", "UBND xã Hòa Ninh|UBND xã Đăk Hà")]
    public void Read_AskedInThePast_NamesEachAgency(string sentence, string agencies)
    {
        var asked = Assert.Single(SpokenLetter.Says(sentence).Consultations);
        Assert.Equal(ConsultationStatus.Asked, asked.Status);
        Assert.Equal(agencies, string.Join('|', asked.Agencies));
    }

    [Fact]
    public void Read_AgenciesInAListBelow_NamesThem()
    {
        var says = SpokenLetter.Says("Sở Xây dựng đã lấy ý kiến các cơ quan:", "- Sở Tài chính;", "- Công an tỉnh;", "- UBND thành phố Kon Tum.", "Sở Y tế có ý kiến riêng.");
        Assert.Equal(["Sở Tài chính", "Công an tỉnh", "UBND thành phố Kon Tum"], says.Consultations[0].Agencies);
    }

    [Theory]
    [InlineData("Sau khi lấy ý kiến các đơn vị liên quan, Sở Xây dựng đã hoàn thiện dự thảo.")]
    [InlineData("Trên cơ sở ý kiến tham gia của Sở Tài chính, STP và UBND các huyện Đăk Hà, Sa Thầy, Sở Xây dựng hoàn chỉnh hồ sơ.")]
    [InlineData("Đến nay đã nhận được ý kiến của 07/07 cơ quan.")]
    [InlineData("Các đơn vị được lấy ý kiến đều thống nhất với dự thảo.")]
    [InlineData("Cơ quan chủ trì đã tiếp thu, giải trình ý kiến góp ý của các đơn vị.")]
    [InlineData("Đến nay, 04/04 đơn vị đã có văn bản tham gia ý kiến.")]
    [InlineData("Được sự thống nhất của Sở Tài chính tại Công văn số 77/STC-HCSN ngày 3/10/2026, Sở Xây dựng kính trình.")]
    [InlineData("Căn cứ ý kiến góp ý của các sở, ngành, Sở Xây dựng đã chỉnh sửa dự thảo.")]
    [InlineData("Sở Xây dựng đã tổng hợp ý kiến của các cơ quan, đơn vị.")]
    [InlineData("Tất cả các cơ quan đều nhất trí với nội dung trình.")]
    public void Read_OpinionsCame_Obtained(string sentence) =>
        Assert.Equal(ConsultationStatus.Obtained, Assert.Single(SpokenLetter.Says(sentence).Consultations).Status);

    [Theory]
    [InlineData("Hiện Sở Xây dựng đang lấy ý kiến các sở, ngành về dự thảo.")]
    [InlineData("Sở Xây dựng đang tổng hợp ý kiến của các cơ quan, đơn vị và sẽ báo cáo bổ sung.")]
    [InlineData("Hiện nay, dự thảo đang được gửi lấy ý kiến Sở Tài chính, Sở Tư pháp.")]
    [InlineData("Sau khi có ý kiến của Sở Tài chính, Sở Xây dựng sẽ tổng hợp ý kiến, báo cáo UBND tỉnh sau.")]
    [InlineData("Sở Xây dựng sẽ lấy ý kiến Sở Tư pháp trong tuần tới.")]
    [InlineData("Sở đang chờ văn bản tham gia ý kiến của Sở Nội vụ.")]
    [InlineData("Hồ sơ đang trong quá trình lấy ý kiến các đơn vị.")]
    public void Read_StillAsking_Pending(string sentence) =>
        Assert.Equal(ConsultationStatus.Pending, Assert.Single(SpokenLetter.Says(sentence).Consultations).Status);

    [Theory]
    [InlineData("Do thời gian gấp, Sở chưa lấy ý kiến Sở Tài chính.", ConsultationStatus.NotObtained)]
    [InlineData("Đến nay, Sở Y tế chưa có ý kiến tham gia.", ConsultationStatus.NotObtained)]
    [InlineData("Đến nay chưa nhận được ý kiến của Sở Tư pháp và UBND thành phố Kon Tum.", ConsultationStatus.NotObtained)]
    [InlineData("Nội dung này chưa được lấy ý kiến của các cơ quan liên quan.", ConsultationStatus.NotObtained)]
    [InlineData("Theo quy định tại Điều 5, nội dung này phải có ý kiến Sở Tài chính nhưng Sở chưa gửi lấy ý kiến.", ConsultationStatus.NotObtained)]
    [InlineData("Quá thời hạn nêu trên, Sở Y tế chưa có văn bản trả lời.", ConsultationStatus.Silent)]
    [InlineData("Hết thời hạn lấy ý kiến, Sở Công Thương không có văn bản tham gia ý kiến.", ConsultationStatus.Silent)]
    [InlineData("Mặc dù đã đôn đốc nhưng Sở Nội vụ không gửi ý kiến.", ConsultationStatus.Silent)]
    [InlineData("Sở Giao thông vận tải không phản hồi văn bản lấy ý kiến.", ConsultationStatus.Silent)]
    [InlineData("Nội dung này không thuộc trường hợp phải lấy ý kiến của các cơ quan khác.", ConsultationStatus.NotRequired)]
    [InlineData("Việc trình Kế hoạch này không phải lấy ý kiến các sở, ngành.", ConsultationStatus.NotRequired)]
    [InlineData("Nội dung không liên quan đến các sở, ngành khác nên Sở không lấy ý kiến.", ConsultationStatus.NotRequired)]
    public void Read_OpinionsMissing_SaysWhy(string sentence, ConsultationStatus status) =>
        Assert.Equal(status, Assert.Single(SpokenLetter.Says(sentence).Consultations).Status);

    [Theory]
    [InlineData("Nếu chưa có ý kiến của Sở Tài chính thì không trình.")]
    [InlineData("Không gửi, trình UBND tỉnh các nội dung chưa có ý kiến hoặc đang gửi lấy ý kiến các cơ quan, đơn vị.")]
    [InlineData("Đến nay, UBND tỉnh chưa có ý kiến chỉ đạo về nội dung này.")]
    [InlineData("Trong quá trình triển khai, Sở sẽ lấy ý kiến người dân hằng năm.")]
    [InlineData("UBND huyện Đăk Hà đang lấy ý kiến nhân dân về quy hoạch sử dụng đất.")]
    [InlineData("Chủ đầu tư đã lấy ý kiến cộng đồng dân cư.")]
    [InlineData("Các đơn vị không có ý kiến khác.")]
    [InlineData("Thực hiện Công văn số 12/UBND-KT ngày 01/9/2026 của UBND tỉnh về việc lấy ý kiến các sở về dự án, Sở Xây dựng đã nghiên cứu hồ sơ.")]
    [InlineData("Trước đây, do chưa lấy ý kiến Sở Tài chính nên UBND tỉnh đã trả lại hồ sơ.")]
    [InlineData("Sở Tài chính không có ý kiến.")]
    [InlineData("Công tác tiếp công dân, tiếp nhận ý kiến phản ánh được duy trì.")]
    [InlineData("Nghị định quy định trường hợp chưa lấy ý kiến thì không được trình.")]
    [InlineData("Chưa có ý kiến nào phản đối dự thảo.")]
    [InlineData("Báo cáo nêu: \"Sở Tài chính chưa có ý kiến về dự án\".")]
    [InlineData("Sở Xây dựng đã tổ chức họp với các sở, ngành liên quan vào ngày 12/10/2026.")]
    public void Read_OthersSupposedOrTold_LeavesNothing(string sentence) =>
        Assert.Empty(SpokenLetter.Says(sentence).Consultations);
}
