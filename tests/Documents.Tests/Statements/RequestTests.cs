using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>What a letter asks its addressee to decide (L7).</summary>
public class RequestTests
{
    [Theory]
    [InlineData("Sở Xây dựng kính đề nghị UBND tỉnh xem xét, ban hành Quyết định phê duyệt quy hoạch.", RequestAddressee.Committee, RequestedAct.Issue, "QĐ")]
    [InlineData("Kính trình Chủ tịch UBND tỉnh phê duyệt Kế hoạch.", RequestAddressee.Chairman, RequestedAct.Approve, "KH")]
    [InlineData("Trình Ủy ban nhân dân tỉnh xem xét, quyết định.", RequestAddressee.Committee, RequestedAct.Decide, null)]
    [InlineData("Sở Xây dựng kính trình Ủy ban nhân dân tỉnh xem xét, ký ban hành Kế hoạch.", RequestAddressee.Committee, RequestedAct.Issue, "KH")]
    [InlineData("Đề nghị UBND tỉnh có Công văn trả lời Bộ Xây dựng.", RequestAddressee.Committee, RequestedAct.Issue, "CV")]
    [InlineData("Kính đề nghị Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh ban hành Nghị quyết.", RequestAddressee.Committee, RequestedAct.SubmitOnward, null)]
    [InlineData("Sở kính đề nghị UBND tỉnh cho ý kiến chỉ đạo.", RequestAddressee.Committee, RequestedAct.Agree, null)]
    [InlineData("Kính đề nghị Chủ tịch Ủy ban nhân dân tỉnh xem xét, chấp thuận.", RequestAddressee.Chairman, RequestedAct.Agree, null)]
    [InlineData("Sở Xây dựng báo cáo và đề xuất UBND tỉnh ban hành văn bản chỉ đạo các đơn vị.", RequestAddressee.Committee, RequestedAct.Issue, "CV")]
    [InlineData("Kính đề nghị đồng chí Chủ tịch xem xét, phê duyệt.", RequestAddressee.Chairman, RequestedAct.Approve, null)]
    [InlineData("Xin trình UBND tỉnh phê duyệt dự thảo Kế hoạch.", RequestAddressee.Committee, RequestedAct.Approve, "KH")]
    [InlineData("Kính đề nghị UBND tỉnh xem xét quyết định.", RequestAddressee.Committee, RequestedAct.Decide, null)]
    [InlineData("Trên đây là nội dung trình, kính đề nghị xem xét, phê duyệt./.", RequestAddressee.Unnamed, RequestedAct.Approve, null)]
    [InlineData("Kính trình UBND tỉnh dự thảo Quyết định để xem xét, ban hành.", RequestAddressee.Committee, RequestedAct.Issue, "QĐ")]
    [InlineData("Kính đề nghị UBND tỉnh xem xét, ký Báo cáo kế hoạch kiểm kê gửi Bộ Tài chính.", RequestAddressee.Committee, RequestedAct.Issue, "BC")]
    public void Read_Request_TellsWhomActAndDraft(string sentence, RequestAddressee to, RequestedAct act, string? draft)
    {
        var request = SpokenLetter.Says(sentence).Requests[0];
        Assert.Equal((to, act, draft), (request.To, request.Asked, request.DraftType));
    }

    [Theory]
    [InlineData("Đề nghị các sở góp ý trước ngày 20/9/2026.")]
    [InlineData("Sở Tài chính đề nghị UBND tỉnh phê duyệt dự toán.")]
    [InlineData("Theo đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC.")]
    [InlineData("UBND tỉnh đã trình HĐND tỉnh thông qua.")]
    [InlineData("Hồ sơ trình UBND tỉnh phê duyệt gồm 03 bộ.")]
    [InlineData("Đề nghị bổ sung căn cứ ban hành.")]
    [InlineData("Sở đã trình UBND tỉnh phê duyệt tại Tờ trình số 15/TTr-SXD.")]
    [InlineData("Quyết định số 12/QĐ-UBND ngày 3/3/2026 về việc trình HĐND tỉnh ban hành Nghị quyết.")]
    [InlineData("Quy trình nội bộ giải quyết thủ tục hành chính.")]
    [InlineData("Công văn nêu \"kính đề nghị UBND tỉnh xem xét, ban hành Quyết định\".")]
    public void Read_OthersPastOrCited_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Requests);

    [Theory]
    [InlineData(RequestAddressee.Committee, "Kiến nghị: UBND tỉnh cấp bù phần chênh lệch cho hai trạm bơm.")]
    [InlineData(RequestAddressee.Committee, "5. Đề xuất của Sở: Ủy ban nhân dân tỉnh bán đấu giá cơ sở nhà đất này.")]
    [InlineData(RequestAddressee.Chairman, "Rất mong Chủ tịch Ủy ban nhân dân tỉnh sớm hạ bút để thôn kịp đón lễ.")]
    [InlineData(RequestAddressee.Committee, "Sở lập hồ sơ trình thẳng Ủy ban nhân dân tỉnh để khỏi lỡ vụ.")]
    [InlineData(RequestAddressee.Committee, "* Xin Ủy ban nhân dân tỉnh: bố trí 2 tỷ đồng trong quý I.")]
    [InlineData(RequestAddressee.Unnamed, "III. KIẾN NGHỊ", "Cho đơn vị dùng số dư quỹ để sửa mái nhà kho trước mùa mưa.")]
    public void Read_AskedInAnyWords_IsARequest(RequestAddressee to, params string[] paragraphs) =>
        Assert.Equal(to, Assert.Single(SpokenLetter.Says(paragraphs).Requests).To);

    [Theory]
    [InlineData("Sở báo cáo tình hình trên để Ủy ban nhân dân tỉnh biết.")]
    [InlineData("Sở xin báo cáo Ủy ban nhân dân tỉnh nắm.")]
    [InlineData("Quá trình xây dựng hồ sơ được Ủy ban nhân dân tỉnh theo dõi.")]
    [InlineData("- Sở Tài chính: đề nghị ghi rõ nguồn.")]
    [InlineData("Theo đề nghị của Ủy ban nhân dân tỉnh Gia Lai tại buổi họp.")]
    public void Read_OnlyToldOrAskedByOthers_IsNoRequest(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Requests);

    [Fact]
    public void Read_ItemOfTheOuterList_IsTheLettersOwnAgain() => Assert.Single(SpokenLetter.Says(
        "* Đã hỏi:",
        "+ Sở Tài chính: tán thành;",
        "* Mong Ủy ban nhân dân tỉnh: ban hành Kế hoạch trong tháng.").Requests, r => r.DraftType == "KH");
}
