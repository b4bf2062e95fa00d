using TaskTracking.Facts.Documents;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Delegations, sudden events and work given in person, in wordings of many offices; all people are invented.</summary>
public class DelegationWordingTests
{
    private static readonly SpokenLetter Paper = new() { Type = "GUQ", Notation = "GUQ-SXD", Date = new DateOnly(2026, 11, 9) };

    [Theory]
    [InlineData("Được Giám đốc ủy quyền, Phó Giám đốc ký Tờ trình này.")]
    [InlineData("Thừa ủy quyền Giám đốc Sở, Phó Giám đốc Trần Văn Bình ký văn bản.")]
    [InlineData("Giám đốc Sở đang dự họp ở Hà Nội nên giao Phó Giám đốc thường trực ký thay.")]
    [InlineData("Trưởng Ban đã đồng ý để Phó Trưởng Ban ký hồ sơ này.")]
    [InlineData("Do Giám đốc nghỉ ốm, đồng chí Phó Giám đốc được phân công điều hành cơ quan và ký văn bản.")]
    [InlineData("Chủ tịch UBND xã đi công tác, ủy quyền cho Phó Chủ tịch ký Tờ trình này.")]
    [InlineData("Hiệu trưởng nhờ Phó Hiệu trưởng ký giúp Tờ trình.")]
    [InlineData("(kèm Giấy ủy quyền của Giám đốc cho người ký văn bản này)")]
    [InlineData("Chánh Thanh tra cử Phó Chánh Thanh tra phụ trách và ký văn bản trình.")]
    public void Read_HeadsDelegationToldInAnyWords_IsAClaim(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).DelegationClaims);

    [Theory]
    [InlineData("UBND tỉnh giao Sở Xây dựng chủ trì xây dựng Kế hoạch.")]
    [InlineData("Phân công: Sở Xây dựng theo dõi chung, các huyện lập danh sách.")]
    [InlineData("Giao Giám đốc Sở Tài chính bố trí kinh phí.")]
    [InlineData("Đề nghị Giám đốc Sở Nội vụ ủy quyền cho Phó Giám đốc ký biên bản.")]
    [InlineData("Giám đốc Sở Giao thông vận tải ký biên bản ngày 3/10/2026.")]
    [InlineData("Luật cho phép UBND tỉnh ủy quyền cho Giám đốc Sở cấp giấy phép.")]
    [InlineData("Nếu Giám đốc vắng mặt thì ủy quyền cho Phó Giám đốc ký.")]
    [InlineData("Đề án do Phó Giám đốc Sở làm Trưởng ban soạn thảo.")]
    public void Read_OtherGivingOfWork_IsNoClaim(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).DelegationClaims);

    [Theory]
    [InlineData("Vì đang có mặt tại hiện trường, tôi, Lê Văn Tuyên, Giám đốc Sở Giao thông vận tải, ủy quyền ông Hồ Đình Chương, Phó Giám đốc, ký văn bản trình trong ngày 10/11/2026.", "Hồ Đình Chương")]
    [InlineData("Tôi là Vũ Thị Lành, Giám đốc Sở, ủy quyền cho BSCKII. Cao Xuân Bách, Phó Giám đốc, ký hồ sơ.", "Cao Xuân Bách")]
    [InlineData("Ông Cil Ha Nghi, Phó Giám đốc Sở, được ủy quyền ký văn bản trình UBND tỉnh.", "Cil Ha Nghi")]
    [InlineData("Điều 1. Giao đồng chí Thượng tá Lưu Bá Khoa, Phó Chỉ huy trưởng, điều hành cơ quan.", "Lưu Bá Khoa")]
    [InlineData("Phân công Phó Giám đốc Sở Trần Thị Mơ ký thay Giám đốc các văn bản.", "Trần Thị Mơ")]
    [InlineData("Ủy nhiệm bà Tiêu Ngọc Hà (Phó Trưởng Ban) giải quyết công việc của Ban.", "Tiêu Ngọc Hà")]
    [InlineData("Giám đốc Sở cử đ/c Y Blik Kbuôr - Phó Giám đốc, thay mặt Giám đốc ký hồ sơ.", "Y Blik Kbuôr")]
    public void Read_PersonDelegatedInAnyWords_IsFound(string sentence, string name) => Assert.Equal(name, Paper.Reads(sentence).Grant?.Deputy);

    [Theory]
    [InlineData("Giấy này có giá trị trong các ngày 17 và 18/11/2026.", 17, 18)]
    [InlineData("Ủy quyền trong ngày 12/11/2026.", 12, 12)]
    [InlineData("Thời hạn: từ 10/11 đến hết 15/11/2026.", 10, 15)]
    [InlineData("Thời gian ủy quyền trong 3 ngày 11, 12, 13/11/2026.", 11, 13)]
    public void Read_Period_InAnyWords(string sentence, int from, int until)
    {
        var grant = Paper.Reads("Giám đốc ủy quyền cho bà Tiêu Ngọc Hà, Phó Giám đốc, ký hồ sơ trình.", sentence).Grant!;
        Assert.Equal((new DateOnly(2026, 11, from), new DateOnly(2026, 11, until)), (grant.From, grant.Until));
    }

    [Fact]
    public void Read_NoticeOfRunningTheAgency_IsAGrant()
    {
        var notice = Paper with { Type = "TB", Subject = "Về việc điều hành cơ quan trong thời gian Giám đốc đi học" };
        Assert.Equal("Mạc Văn Điềm", notice.Reads("Trong thời gian Giám đốc đi học, giao ông Mạc Văn Điềm, Phó Giám đốc, điều hành và ký các văn bản.").Grant?.Deputy);
    }

    [Theory]
    [InlineData("Lũ quét đêm 14/11 nhấn chìm 800 ha lúa, hơn 40.000 con gia cầm chết.")]
    [InlineData("Không ai lường trước được trận lũ này nên kho dự trữ đã cạn.")]
    [InlineData("Rạng sáng 15/11/2026 taluy dương bất ngờ trượt 4.000 m3 đất đá, quốc lộ tê liệt.")]
    [InlineData("Chiều qua, lốc xoáy tốc mái 14 phòng học, cần lợp lại ngay.")]
    [InlineData("Ngày 16/11/2026 xảy ra vụ nổ lò hơi làm 03 người bị thương.")]
    [InlineData("Hôm qua phát hiện 12 ca bệnh nghi ngộ độc đã nhập viện.")]
    [InlineData("Đường ống cấp nước chính đứt gãy ngoài dự báo, ba phường bị mất nước.")]
    [InlineData("Do yêu cầu giải quyết gấp, không thể đợi Giám đốc ra viện.")]
    [InlineData("Việc này xảy ra ngoài kế hoạch, không thể chờ Giám đốc về.")]
    public void Read_WhatHappenedJustNow_IsSudden(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).SuddenEvents);

    [Theory]
    [InlineData("Kế hoạch ứng phó sự cố tràn dầu giai đoạn 2026 - 2030.")]
    [InlineData("Năm 2024, dịch bệnh đã làm chết 3.000 con lợn.")]
    [InlineData("Ngày 15/11/2026, bệnh dại xuất hiện trở lại; dịch lan ra ba thôn.")]
    [InlineData("Vùng có nguy cơ sạt lở gồm 12 điểm.")]
    [InlineData("Mức chi hỗ trợ khắc phục thiên tai do HĐND tỉnh quy định.")]
    [InlineData("Thanh tra theo kế hoạch và thanh tra đột xuất.")]
    [InlineData("Sở tổ chức tập huấn phòng, chống cháy nổ cho 200 người.")]
    [InlineData("Từ ngày 12 đến ngày 15/10/2026, mưa lớn làm sạt 40 m kênh chính, cuốn trôi cửa phai đập dâng.")]
    [InlineData("Do bếp ăn tập thể khu vực Phan Thiết tháng 02 xảy ra 02 vụ ngộ độc nên cần kiện toàn.")]
    [InlineData("Chất lượng nước bảo đảm, không xảy ra ô nhiễm.")]
    public void Read_EventsAsTopicOrHistory_AreNotSudden(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).SuddenEvents);

    [Theory]
    [InlineData("Ngay tại hiện trường, Chủ tịch UBND tỉnh đã chỉ định đích danh Giám đốc Sở, Ủy viên UBND tỉnh, trực tiếp phụ trách việc khắc phục.")]
    [InlineData("Tại cuộc họp ngày 3/11/2026, UBND tỉnh phân công cá nhân đồng chí Giám đốc Sở chịu trách nhiệm xây dựng Đề án.")]
    [InlineData("Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc Sở đích thân soạn thảo và trình trong tháng 11.")]
    [InlineData("UBND tỉnh giao bà Vũ Thị Lành, Ủy viên UBND tỉnh, trực tiếp chỉ đạo.")]
    public void Read_WorkGivenToTheHeadAsAPerson_IsInPerson(string sentence) => Assert.Contains(SpokenLetter.Says(sentence).Assignments, a => a.InPerson);

    [Theory]
    [InlineData("UBND tỉnh đã giao Sở Xây dựng khẩn trương khắc phục và báo cáo.")]
    [InlineData("Kính đề nghị UBND tỉnh giao Giám đốc Sở Tài chính trực tiếp bố trí vốn.")]
    [InlineData("Chủ tịch UBND tỉnh yêu cầu các sở trực tiếp làm việc với doanh nghiệp.")]
    public void Read_WorkGivenToAgencies_IsNotInPerson(string sentence) => Assert.DoesNotContain(SpokenLetter.Says(sentence).Assignments, a => a.InPerson);

    [Fact]
    public void Read_HeadsTitleOfTheSignatureBlock_IsTheHead()
    {
        var signer = new SignatureBlock { Kind = SignerKind.Deputy, Prefixes = ["KT"], OnBehalfOf = "CHÍNH ỦY", Position = "PHÓ CHÍNH ỦY", Name = "Lưu Bá Khoa", Place = new(1, null, null, "KT.", Facts.ReadingMethod.Text) };
        Assert.NotEmpty((new SpokenLetter() with { Signer = signer }).Reads("Chính ủy giao đồng chí Lưu Bá Khoa ký văn bản này.").DelegationClaims);
    }
}
