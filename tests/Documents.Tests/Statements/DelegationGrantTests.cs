using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>What a delegation paper grants; all people are invented.</summary>
public class DelegationGrantTests
{
    private static readonly SpokenLetter Paper = new() { Type = "GUQ", Notation = "GUQ-SXD", Date = new DateOnly(2026, 11, 9) };

    [Fact]
    public void Read_InOneSentence_TellsAll()
    {
        var grant = Paper.Reads("Giám đốc Sở Xây dựng ủy quyền cho ông Trần Văn Bình, Phó Giám đốc Sở ký Tờ trình về việc phê duyệt quy hoạch từ ngày 10/11/2026 đến hết ngày 20/11/2026, do Giám đốc đi công tác đột xuất.").Grant!;
        Assert.Equal(("Trần Văn Bình", "Phó Giám đốc Sở"), (grant.Deputy, grant.DeputyPosition));
        Assert.Equal((new DateOnly(2026, 11, 10), new DateOnly(2026, 11, 20)), (grant.From, grant.Until));
        Assert.NotNull(grant.Sudden);
    }

    [Fact]
    public void Read_InFields_TellsAll()
    {
        var grant = Paper.Reads(
            "1. Bên ủy quyền: Ông Nguyễn Văn An - Giám đốc Sở Xây dựng.",
            "2. Bên được ủy quyền:",
            "Họ và tên: Trần Thị Bình",
            "Chức vụ: Phó Giám đốc Sở Xây dựng",
            "3. Thời hạn ủy quyền: kể từ ngày ký đến hết ngày 30 tháng 11 năm 2026.").Grant!;
        Assert.Equal(("Trần Thị Bình", "Phó Giám đốc Sở Xây dựng"), (grant.Deputy, grant.DeputyPosition));
        Assert.Equal((new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 30)), (grant.From, grant.Until));
        Assert.Null(grant.Sudden);
    }

    [Fact]
    public void Read_NoticeWithAShortPeriod_CompletesTheFirstDay()
    {
        var notice = Paper with { Type = "TB", Subject = "Về việc phân công nhiệm vụ" };
        var grant = notice.Reads("Phân công đồng chí Lê Thị Cúc, Phó Giám đốc Sở điều hành hoạt động của Sở trong thời gian Giám đốc đi công tác từ ngày 10 đến ngày 15/11/2026.").Grant!;
        Assert.Equal("Lê Thị Cúc", grant.Deputy);
        Assert.Equal((new DateOnly(2026, 11, 10), new DateOnly(2026, 11, 15)), (grant.From, grant.Until));
    }

    [Fact]
    public void Read_PostBeforeName_TellsBoth()
    {
        var grant = Paper.Reads("Nay, Giám đốc Sở ủy quyền cho Phó Giám đốc Sở Trần Văn Bình thay mặt Giám đốc ký các văn bản trình UBND tỉnh.").Grant!;
        Assert.Equal(("Trần Văn Bình", "Phó Giám đốc Sở"), (grant.Deputy, grant.DeputyPosition));
        Assert.Null(grant.Until);
    }

    [Fact]
    public void Read_SubmissionLetter_GrantsNothing() =>
        Assert.Null(SpokenLetter.Says("Giám đốc Sở đã ủy quyền cho ông Trần Văn Bình, Phó Giám đốc Sở ký Tờ trình này.").Grant);
}
