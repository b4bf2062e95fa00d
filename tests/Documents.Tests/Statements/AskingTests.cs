using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Whether the document itself asks other bodies for opinions (N1).</summary>
public class AskingTests
{
    private static readonly SpokenLetter ToDepartments = new() { Type = "CV", Notation = "SXD-QH", Addressees = ["Sở Tài chính", "Sở Tư pháp"] };

    [Theory]
    [InlineData("Đề nghị quý cơ quan nghiên cứu, tham gia ý kiến bằng văn bản gửi về Sở Xây dựng trước ngày 20/9/2026.")]
    [InlineData("Sở Xây dựng gửi dự thảo Quyết định để lấy ý kiến các cơ quan, đơn vị.")]
    [InlineData("Đề nghị các Sở: Tài chính, Tư pháp góp ý dự thảo.")]
    [InlineData("Kính đề nghị Sở Tài chính cho ý kiến về nguồn vốn.")]
    [InlineData("Ý kiến góp ý gửi về Sở Xây dựng trước ngày 20/9/2026 để tổng hợp.")]
    [InlineData("Rất mong nhận được ý kiến góp ý của quý đơn vị.")]
    [InlineData("Sở Xây dựng xin ý kiến các cơ quan, đơn vị về dự thảo gửi kèm.")]
    [InlineData("Đề nghị Thủ trưởng các đơn vị quan tâm góp ý và gửi lại trước ngày 30/9/2026.")]
    [InlineData("Đề nghị Sở Tài chính có ý kiến về sự phù hợp của dự toán.")]
    [InlineData("Mời các sở, ban, ngành đóng góp ý kiến vào dự thảo.")]
    public void Read_LetterToEqualsAsks_Found(string sentence) => Assert.NotEmpty(ToDepartments.Reads(sentence).AsksForOpinions);

    [Fact]
    public void Read_AsksEqualsBesideTheCommittee_Found()
    {
        var letter = ToDepartments with { Addressees = ["Ủy ban nhân dân tỉnh", "Các sở, ban, ngành"] };
        Assert.NotEmpty(letter.Reads("Đề nghị các sở, ban, ngành tham gia góp ý trước ngày 15/10/2026.").AsksForOpinions);
    }

    [Theory]
    [InlineData("Kính đề nghị UBND tỉnh cho ý kiến chỉ đạo.")]
    [InlineData("Sở Xây dựng đã đề nghị các sở tham gia ý kiến tại Công văn số 12/SXD-QH.")]
    [InlineData("Đề nghị UBND tỉnh giao các sở góp ý.")]
    [InlineData("Sở đã có văn bản gửi các đơn vị đề nghị góp ý dự thảo.")]
    [InlineData("Kính đề nghị UBND tỉnh xem xét, cho ý kiến.")]
    [InlineData("Sở Tài chính đề nghị các sở cho ý kiến.")]
    [InlineData("Sở Xây dựng gửi dự thảo để lấy ý kiến các cơ quan, đơn vị tại Công văn số 2210/SXD-QH ngày 05/10/2026.")]
    [InlineData("Tại Công văn số 2210/SXD-QH, Sở Xây dựng đề nghị các đơn vị góp ý trước ngày 20/8/2026.")]
    [InlineData("Trong quá trình thực hiện nếu có vướng mắc, đề nghị các cơ quan có ý kiến về Sở Xây dựng.")]
    [InlineData("Theo đề nghị của Sở Tài chính, các đơn vị đã có ý kiến.")]
    [InlineData("Kính trình Chủ tịch UBND tỉnh xem xét, cho ý kiến để Sở triển khai.")]
    public void Read_SubmissionOrReport_LeavesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).AsksForOpinions);
}
