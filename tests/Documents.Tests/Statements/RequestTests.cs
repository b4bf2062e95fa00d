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
}
