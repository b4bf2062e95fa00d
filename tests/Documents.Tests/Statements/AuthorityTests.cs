using TaskTracking.Facts.Statements;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Claims of competence, assignments, sudden events and delegations told in a letter.</summary>
public class AuthorityTests
{
    [Theory]
    [InlineData("Nội dung này thuộc thẩm quyền của UBND tỉnh.", CompetenceHolder.Committee, false)]
    [InlineData("Việc phê duyệt thuộc thẩm quyền quyết định của Chủ tịch Ủy ban nhân dân tỉnh theo điểm a khoản 1 Điều 21 Luật Tổ chức chính quyền địa phương năm 2015.", CompetenceHolder.Chairman, false)]
    [InlineData("Nội dung trên không thuộc thẩm quyền của UBND tỉnh.", CompetenceHolder.Committee, true)]
    [InlineData("Theo phân cấp, việc cấp giấy phép thuộc thẩm quyền của Sở.", CompetenceHolder.Speaker, false)]
    [InlineData("Việc cấp phép thuộc thẩm quyền của Sở Công Thương.", CompetenceHolder.OtherBody, false)]
    [InlineData("Vấn đề này thuộc thẩm quyền giải quyết của UBND huyện Đăk Hà.", CompetenceHolder.OtherBody, false)]
    [InlineData("Việc cấp phép thi công nút giao đấu nối vào đường tỉnh thuộc thẩm quyền quyết định của Sở Công Thương.", CompetenceHolder.OtherBody, false)]
    [InlineData("Việc nâng cấp đường giao thông nội đồng thuộc thẩm quyền của UBND huyện Đăk Hà.", CompetenceHolder.OtherBody, false)]
    [InlineData("Nội dung này không còn thuộc thẩm quyền của UBND tỉnh.", CompetenceHolder.Committee, true)]
    [InlineData("Đây là nội dung vượt thẩm quyền của Sở Xây dựng.", CompetenceHolder.Speaker, true)]
    [InlineData("Theo quy định tại khoản 2 Điều 15 Luật Đất đai thì Ủy ban nhân dân cấp tỉnh quyết định giá đất.", CompetenceHolder.Committee, false)]
    [InlineData("Theo điểm c khoản 1 Điều 3 Quyết định số 12/2024/QĐ-UBND, nội dung này thuộc thẩm quyền của Giám đốc Sở Xây dựng.", CompetenceHolder.Speaker, false)]
    [InlineData("Nội dung này thuộc thẩm quyền của Hội đồng nhân dân tỉnh.", CompetenceHolder.OtherBody, false)]
    [InlineData("Việc thành lập cụm công nghiệp do Hội đồng nhân dân tỉnh quyết định theo Điều 14 Nghị định số 32/2024/NĐ-CP.", CompetenceHolder.OtherBody, false)]
    public void Read_CompetenceOfThisMatter_TellsWhose(string sentence, CompetenceHolder holder, bool negated)
    {
        var claim = Assert.Single(SpokenLetter.Says(sentence).Competences);
        Assert.Equal((holder, negated), (claim.Holder, claim.Negated));
    }

    [Theory]
    [InlineData("V/v cấp phép nổ mìn tại mỏ đá Mẫu", "Theo Điều 4 Luật Thử nghiệm, thẩm quyền cấp phép nổ mìn đối với mỏ lộ thiên thuộc Bộ trưởng Bộ Công Thương.", CompetenceHolder.OtherBody)]
    [InlineData("Về việc thu hồi đất của 03 hộ dân", "Luật quy định việc thu hồi đất đối với hộ gia đình thuộc thẩm quyền của Ủy ban nhân dân huyện Đăk Hà.", CompetenceHolder.OtherBody)]
    [InlineData("Về việc nhận tài trợ thiết bị", "Thẩm quyền phê duyệt khoản tài trợ là của Chủ tịch Ủy ban nhân dân tỉnh.", CompetenceHolder.Chairman)]
    public void Read_CompetenceSaidAtLength_TellsWhose(string subject, string sentence, CompetenceHolder holder) =>
        Assert.Equal(holder, Assert.Single(new SpokenLetter { Subject = subject }.Reads(sentence).Competences).Holder);

    [Theory]
    [InlineData("V/v khai thác nước dưới đất", "Theo khoản 1 Điều 9 Luật Thử nghiệm, việc cho khai thác nước dưới đất quy mô nhỏ do Sở Công Thương chấp thuận.", CompetenceHolder.OtherBody)]
    [InlineData("V/v treo biển quảng cáo", "Quyết định số 77/2027/QĐ-UBND của Ủy ban nhân dân tỉnh về phân cấp quản lý hè phố, việc cho phép treo biển quảng cáo thuộc thẩm quyền của Sở Công Thương.", CompetenceHolder.OtherBody)]
    [InlineData("V/v treo biển quảng cáo", "Ủy ban nhân dân tỉnh đã phân cấp cho Sở Công Thương cấp phép treo biển quảng cáo trên hè phố.", CompetenceHolder.OtherBody)]
    [InlineData("V/v treo biển quảng cáo", "Nghị định số 77/2027/NĐ-CP của Chính phủ về quảng cáo quy định Sở Xây dựng có thẩm quyền cấp phép treo biển quảng cáo.", CompetenceHolder.Speaker)]
    public void Read_MatterLeftToABody_TellsWhose(string subject, string sentence, CompetenceHolder holder) =>
        Assert.Contains(holder, new SpokenLetter { Subject = subject }.Reads(sentence).Competences.Select(c => c.Holder));

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh đã giao Sở Công Thương tham mưu phê duyệt quy hoạch chợ.")]
    [InlineData("Theo Điều 4 Luật Thử nghiệm, kinh phí do Sở Tài chính cấp hằng năm.")]
    [InlineData("Năm 2026 Sở Công Thương có thẩm quyền cấp phép chợ tạm.")]
    public void Read_TaskOrOtherMatterGiven_LeavesNothing(string sentence) =>
        Assert.Empty(new SpokenLetter { Subject = "V/v treo biển quảng cáo" }.Reads(sentence).Competences);

    [Fact]
    public void Read_CompetenceMovedAway_IsNoLongerTheCommittees() => Assert.Equal(
        [(CompetenceHolder.OtherBody, false), (CompetenceHolder.Committee, true)],
        SpokenLetter.Says("Việc cấp phép thuộc thẩm quyền quyết định của Sở Công Thương, không còn thuộc Ủy ban nhân dân tỉnh như trước.").Competences.Select(c => (c.Holder, c.Negated)));

    [Fact]
    public void Read_CompetenceOfTheOwnLevel_IsTheSpeakers() => Assert.Equal(
        CompetenceHolder.Speaker,
        Assert.Single(new SpokenLetter { Issuer = "ỦY BAN NHÂN DÂN HUYỆN MẪU", Notation = "TTr-UBND", Subject = "Về việc thu hồi đất của 03 hộ dân" }
            .Reads("Điều 66 giao việc thu hồi đất của hộ gia đình thuộc thẩm quyền của Ủy ban nhân dân cấp huyện.").Competences).Holder);

    [Fact]
    public void Read_CompetenceOfAnotherMatterInPassing_LeavesNothing() => Assert.Empty(
        new SpokenLetter { Subject = "V/v ban hành Kế hoạch chấn chỉnh việc cấp phép xây dựng" }
            .Reads("Thẩm quyền cấp giấy phép nhà ở riêng lẻ thuộc Ủy ban nhân dân huyện Đăk Hà.").Competences);

    [Fact]
    public void Read_DeniedOfOneClaimedForAnother_TellsBoth() => Assert.Equal(
        [(CompetenceHolder.Speaker, true), (CompetenceHolder.Committee, false)],
        SpokenLetter.Says("Việc ban hành Kế hoạch không thuộc thẩm quyền của Sở Xây dựng mà thuộc thẩm quyền của Ủy ban nhân dân tỉnh.").Competences.Select(c => (c.Holder, c.Negated)));

    [Theory]
    [InlineData("Đề nghị UBND tỉnh công bố danh mục thủ tục hành chính thuộc thẩm quyền giải quyết của Sở Nội vụ.")]
    [InlineData("UBND các huyện thực hiện theo thẩm quyền.")]
    [InlineData("Trình cấp có thẩm quyền xem xét.")]
    [InlineData("Các nội dung thuộc thẩm quyền của UBND huyện do UBND huyện quyết định.")]
    [InlineData("Sở Tài chính cho rằng nội dung này thuộc thẩm quyền của HĐND tỉnh.")]
    [InlineData("Quy định thẩm quyền của các sở trong Quy chế.")]
    [InlineData("Sở Xây dựng giải quyết hồ sơ theo đúng thẩm quyền.")]
    [InlineData("Ban hành danh mục thủ tục thuộc thẩm quyền của UBND huyện Đăk Hà.")]
    [InlineData("Văn bản nêu \"việc này thuộc thẩm quyền của Sở Công Thương\".")]
    [InlineData("Cơ quan có thẩm quyền tổ chức thẩm định.")]
    [InlineData("Kế hoạch do Bộ Y tế ban hành tại Quyết định số 1987/QĐ-BYT quy định chỉ tiêu.")]
    [InlineData("Kinh phí do Sở Tài chính tham mưu quyết định phân bổ hằng năm.")]
    public void Read_CompetenceOfOtherThings_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Competences);

    [Theory]
    [InlineData("Thực hiện chỉ đạo của UBND tỉnh tại Công văn số 1234/UBND-HTKT ngày 10/9/2026, Sở báo cáo.", "1234/UBND-HTKT", false)]
    [InlineData("Tại Thông báo số 55/TB-VP ngày 3/9/2026, Chủ tịch UBND tỉnh giao đích danh Giám đốc Sở Xây dựng chỉ đạo thực hiện.", "55/TB-VP", true)]
    [InlineData("UBND tỉnh đã giao Sở Xây dựng chủ trì tham mưu tại Văn bản số 77/UBND-KT.", "77/UBND-KT", false)]
    [InlineData("Thực hiện nhiệm vụ được Chủ tịch UBND tỉnh giao cho đồng chí Nguyễn Văn An, Ủy viên UBND tỉnh, Giám đốc Sở Xây dựng tại Công văn số 99/UBND-NC ngày 1/9/2026.", "99/UBND-NC", true)]
    [InlineData("Thực hiện Công văn số 1234/UBND-HTKT ngày 10 tháng 9 năm 2026 của Ủy ban nhân dân tỉnh về việc rà soát, Sở Xây dựng kính trình.", "1234/UBND-HTKT", false)]
    [InlineData("Theo yêu cầu của UBND tỉnh tại Công văn số 88/UBND-KT, giao Giám đốc Sở Xây dựng trực tiếp chỉ đạo.", "88/UBND-KT", true)]
    public void Read_AssignmentCarriedOut_TellsLetterAndPerson(string sentence, string number, bool inPerson)
    {
        var assignment = Assert.Single(SpokenLetter.Says(sentence).Assignments);
        Assert.Equal((number, inPerson), (assignment.Number, assignment.InPerson));
    }

    [Theory]
    [InlineData("Thực hiện Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ.")]
    [InlineData("Đề nghị UBND tỉnh giao đồng chí Giám đốc Sở Tài chính bố trí vốn.")]
    [InlineData("Giao Giám đốc Sở Xây dựng chủ trì thực hiện Quyết định này.")]
    [InlineData("(Kèm theo Quyết định số 12/QĐ-UBND ngày 3/3/2026 của UBND tỉnh)")]
    [InlineData("Kế hoạch giao chỉ tiêu năm 2027.")]
    public void Read_OtherAssignments_LeaveNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Assignments);

    [Theory]
    [InlineData("Do phát sinh đột xuất, Giám đốc Sở đi công tác nên Phó Giám đốc ký.")]
    [InlineData("Đây là nội dung phát sinh đột xuất cần xử lý ngay.")]
    [InlineData("Do Giám đốc đi công tác đột xuất.")]
    [InlineData("Để kịp thời khắc phục hậu quả do bão số 13 gây ra, Sở kính trình.")]
    [InlineData("Mưa lũ từ ngày 10 đến 12/11/2026 đã gây sạt lở nghiêm trọng, cần xử lý khẩn cấp.")]
    [InlineData("Do ảnh hưởng của bão số 13, tuyến đường bị sạt lở.")]
    [InlineData("Xuất phát từ tình huống khẩn cấp về thiên tai.")]
    [InlineData("Vụ việc phát sinh bất ngờ, cần xử lý ngay.")]
    [InlineData("Ngày 15/11/2026, vụ cháy chợ Đăk Hà đã gây thiệt hại lớn, phải khắc phục ngay.")]
    [InlineData("Từ ngày 10/6 dịch bệnh bùng phát tại xã Mẫu, 40 người mắc, phải dập dịch gấp.")]
    [InlineData("Vì có nhiệm vụ đột xuất do UBND tỉnh giao, Giám đốc Sở không thể ký.")]
    public void Read_SuddenEventAsReason_Found(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).SuddenEvents);

    [Theory]
    [InlineData("Kế hoạch phòng chống thiên tai năm 2027.")]
    [InlineData("Tăng cường kiểm tra định kỳ, đột xuất.")]
    [InlineData("Chế độ báo cáo định kỳ và đột xuất.")]
    [InlineData("Nếu phát sinh đột xuất thì báo cáo UBND tỉnh.")]
    [InlineData("Công tác phòng, chống lụt bão được thực hiện thường xuyên.")]
    [InlineData("Kinh phí chi cho nhiệm vụ đột xuất.")]
    [InlineData("Việc ban hành là cần thiết và cấp bách.")]
    [InlineData("Trước yêu cầu cấp bách của công tác quản lý, Sở kính trình.")]
    [InlineData("Trường hợp có phát sinh đột xuất thì thủ trưởng ủy quyền cho cấp phó.")]
    [InlineData("Năm 2025, thiên tai đã gây thiệt hại 10 tỷ đồng.")]
    [InlineData("Tính đến ngày 12/6/2026 toàn tỉnh có 486 ca mắc, gấp 3,7 lần cùng kỳ, 01 ca tử vong.")]
    [InlineData("Số ca mắc gấp đôi năm trước, có 02 ca tử vong.")]
    [InlineData("Số người mắc gấp nhiều lần các năm, tăng cùng kỳ, 03 người nhập viện.")]
    public void Read_SuddenAsTopicOrCondition_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).SuddenEvents);

    [Theory]
    [InlineData("Được sự ủy quyền của Giám đốc Sở, Phó Giám đốc ký văn bản này.", true)]
    [InlineData("Giám đốc Sở đã ủy quyền cho đồng chí Phó Giám đốc ký Tờ trình tại Giấy ủy quyền số 12/GUQ-SXD.", true)]
    [InlineData("Theo sự phân công của Giám đốc Sở Xây dựng.", true)]
    [InlineData("UBND tỉnh ủy quyền cho Sở Xây dựng ký hợp đồng.", false)]
    [InlineData("Được UBND tỉnh ủy quyền, Sở công bố.", false)]
    [InlineData("Chủ tịch UBND tỉnh ủy quyền cho Giám đốc Sở Xây dựng quyết định.", false)]
    [InlineData("Trường hợp có phát sinh đột xuất thì thủ trưởng ủy quyền cho cấp phó.", false)]
    public void Read_DelegationOfSigning_OnlyByTheHead(string sentence, bool claimed) =>
        Assert.Equal(claimed, SpokenLetter.Says(sentence).DelegationClaims.Count > 0);
}
