using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Options, and whether the letter's own agency chooses (L6).</summary>
public class ChoiceTests
{
    [Theory]
    [InlineData("Sở Xây dựng đề xuất chọn phương án 1.")]
    [InlineData("Sở Xây dựng kiến nghị thực hiện theo Phương án 2.")]
    [InlineData("Qua phân tích, Sở lựa chọn Phương án II.")]
    [InlineData("Kính đề nghị UBND tỉnh phê duyệt theo phương án 1.")]
    [InlineData("Phương án chọn: Phương án 1.")]
    [InlineData("Cơ quan chủ trì nghiêng về Phương án thứ nhất.")]
    [InlineData("Sở Xây dựng thống nhất lựa chọn Phương án 1 và chịu trách nhiệm về nội dung đề xuất.")]
    [InlineData("Phương án 2 là phương án tối ưu.")]
    [InlineData("Sở Xây dựng đề xuất UBND tỉnh thống nhất chủ trương đầu tư theo Phương án 1.")]
    [InlineData("So với phương án 1, phương án 2 tiết kiệm hơn nên Sở Xây dựng đề xuất chọn phương án 2.")]
    [InlineData("Phương án 2: xây mới cầu (Sở Xây dựng đề xuất chọn phương án này).")]
    public void Read_OwnAgencyChooses_Found(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).Choices);

    [Theory]
    [InlineData("Sở Xây dựng giữ nguyên như dự thảo.")]
    [InlineData("Sở Xây dựng đề xuất theo hướng giữ mức hỗ trợ 50%.")]
    [InlineData("Sở Xây dựng thống nhất với ý kiến của Sở Tài chính.")]
    [InlineData("Sở Xây dựng đã tiếp thu và chỉnh sửa tại dự thảo.")]
    [InlineData("Sở Xây dựng đã chỉnh bản vẽ theo ý kiến này.")]
    [InlineData("Sở đã sửa hồ sơ thiết kế theo ý kiến nêu trên.")]
    [InlineData("Sở Xây dựng đã điều chỉnh bản vẽ theo đúng ý kiến của Sở Tài chính.")]
    [InlineData("Theo đó, Sở đã bỏ đoạn đào hở theo yêu cầu này.")]
    [InlineData("Bản vẽ đã được chỉnh theo góp ý của Công an tỉnh.")]
    [InlineData("Sở Xây dựng đã lùi mốc thời gian theo đề nghị của Sở Y tế.")]
    [InlineData("Sở đã thay thiết kế theo Công văn của Sở Tài chính.")]
    [InlineData("Sở đã giảm còn 12 đoạn theo ý kiến đó.")]
    [InlineData("Nội dung này Sở Xây dựng không tiếp thu vì trái quy định của Luật Đất đai.")]
    public void Read_StandOnADifferingOpinion_Found(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).Choices);

    [Theory]
    [InlineData("Kính đề nghị UBND tỉnh xem xét, lựa chọn một trong hai phương án.")]
    [InlineData("Sở Tài chính đề xuất chọn phương án 1.")]
    [InlineData("Đề nghị UBND tỉnh lựa chọn phương án 1 hoặc phương án 2.")]
    [InlineData("Nếu chọn phương án 1 thì kinh phí tăng.")]
    [InlineData("Sở Xây dựng chưa lựa chọn phương án 1.")]
    [InlineData("Kính trình UBND tỉnh cho ý kiến lựa chọn phương án.")]
    [InlineData("Sở đề xuất 02 phương án: Phương án 1 và Phương án 2.")]
    [InlineData("Sở Xây dựng đề nghị lựa chọn nhà thầu theo quy định.")]
    [InlineData("Phương án 1: Đề xuất giữ nguyên mức thu.")]
    [InlineData("Sở Xây dựng trình UBND tỉnh hai phương án để quyết định.")]
    [InlineData("Thực hiện phương án 1 cần kinh phí 5 tỷ đồng.")]
    [InlineData("Sở Xây dựng chưa thống nhất phương án 1 do thiếu vốn.")]
    [InlineData("Mỗi phương án đều có ưu điểm, nhược điểm như đã nêu.")]
    [InlineData("Kính trình UBND tỉnh xem xét, ban hành Công văn quyết định phương án thực hiện.")]
    [InlineData("Ưu điểm của phương án 1 là tiết kiệm.")]
    public void Read_ListedSupposedOrAnothers_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Choices);

    [Theory]
    [InlineData("Sở Xây dựng chưa chỉnh bản vẽ theo ý kiến này.")]
    [InlineData("Sở Xây dựng đã chỉnh bản vẽ theo ý kiến chỉ đạo của UBND tỉnh.")]
    [InlineData("Sở Tài chính đã chỉnh dự toán theo ý kiến này.")]
    [InlineData("Sở Xây dựng đã gửi dự thảo theo đề nghị của Sở Tài chính.")]
    [InlineData("Nếu đã chỉnh bản vẽ theo ý kiến này thì phải khảo sát lại.")]
    [InlineData("Sở Xây dựng đã lập hồ sơ theo yêu cầu của Bộ Xây dựng.")]
    [InlineData("Sở Xây dựng đã lấy ý kiến theo công văn của Văn phòng.")]
    [InlineData("Sở Xây dựng báo cáo ý kiến này để UBND tỉnh xem xét.")]
    public void Read_NothingChangedByTheAgencyAfterAnOpinion_IsNoStand(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Choices);

    [Fact]
    public void Read_OptionsListedWithAStandOnAnOpinion_ChoosesNone() =>
        Assert.Empty(SpokenLetter.Says("Phương án 1: giữ nguyên.", "Phương án 2: mở rộng.", "Sở Xây dựng đã tiếp thu và chỉnh sửa tại dự thảo.").Choices);

    [Fact]
    public void Read_OptionsInAnySpelling_EachOnce() =>
        Assert.Equal(["1", "2"], SpokenLetter.Says("Phương án I: giữ nguyên.", "Phương án thứ hai: mở rộng.", "PA 2 tốn kém hơn phương án 1.").Options.Select(o => o.Label));

    [Theory]
    [InlineData("Lập phương án phòng cháy, chữa cháy.")]
    [InlineData("Phương án 1/500 được công bố.")]
    [InlineData("Phương án sử dụng đất năm 2026.")]
    [InlineData("Lựa chọn ba nhà thầu.")]
    public void Read_OtherMeaningsOfPhuongAn_AreNoOptions(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Options);
}
