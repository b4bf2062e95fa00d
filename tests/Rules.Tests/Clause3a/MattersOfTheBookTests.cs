using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3a;

/// <summary>The book's table of matters: each by the law of the letter's day, and nothing that is only about the matter.</summary>
public sealed class MattersOfTheBookTests
{
    private const string Rule = "authority.competent-body";

    private static readonly Dossier Silent = CleanDossier.Build().LetterSays(s => s with { Competences = [] });

    [Theory]
    [InlineData("V/v cấp thẻ công chứng viên cho ông Nguyễn Văn Giả", "2025-06-30", "53/2014/QH13")]
    [InlineData("V/v cấp thẻ công chứng viên cho ông Nguyễn Văn Giả", "2025-07-01", "46/2024/QH15")]
    [InlineData("Về việc đề nghị cấp giấy đăng ký hoạt động văn phòng luật sư Giả", "2026-11-18", "65/2006/QH11")]
    [InlineData("Về việc cấp phiếu lý lịch tư pháp số 2", "2025-02-28", "28/2009/QH12")]
    [InlineData("Về việc cấp chứng chỉ hành nghề dược đối với bà Lê Thị Thử", "2026-11-18", "105/2016/QH13")]
    [InlineData("Về việc cấp chứng chỉ hành nghề khám bệnh, chữa bệnh", "2023-12-31", "40/2009/QH12")]
    [InlineData("Về việc cấp giấy phép hành nghề khám bệnh, chữa bệnh", "2024-01-01", "15/2023/QH15")]
    [InlineData("Về việc cấp thẻ hướng dẫn viên du lịch nội địa", "2026-11-18", "09/2017/QH14")]
    public void Judge_MatterOfTheTable_GoesToItsBodyByTheLawOfTheDay(string subject, string day, string law)
    {
        var finding = On(subject, day).Expect(Rule, Answer.NotMet, "decided-elsewhere");
        Assert.Contains(law, finding.Message.Vi, StringComparison.Ordinal);
        Assert.NotEmpty(Judged.Whole(On(subject, day)).ForwardTo!.Name);
    }

    [Theory]
    [InlineData("Về việc cấp phiếu lý lịch tư pháp số 2", "2025-03-01")]
    [InlineData("Về việc cấp giấy phép hành nghề khám bệnh, chữa bệnh", "2023-12-31")]
    [InlineData("Về việc cấp chứng chỉ hành nghề khám bệnh, chữa bệnh", "2024-01-01")]
    [InlineData("Về việc ban hành Kế hoạch cấp thẻ công chứng viên năm 2026", "2026-11-18")]
    [InlineData("Về việc phân cấp cấp chứng chỉ hành nghề dược", "2026-11-18")]
    [InlineData("Về việc chấn chỉnh việc cấp thẻ hướng dẫn viên du lịch", "2026-11-18")]
    [InlineData("Về việc cấp phiếu lý lịch", "2024-11-18")]
    [InlineData("Về việc ủy quyền cho Sở Y tế cấp chứng chỉ hành nghề dược", "2026-11-18")]
    public void Judge_OtherDayOrOnlyAboutTheMatter_Met(string subject, string day) => On(subject, day).Expect(Rule, Answer.Met);

    [Theory]
    [InlineData("KH")]
    [InlineData("CTr")]
    [InlineData("QC")]
    public void Judge_DraftIsAPlanOrRuleAboutTheMatter_Met(string type) =>
        On("Về việc cấp thẻ công chứng viên trên địa bàn tỉnh", "2026-11-18").Draft(d => d with { Type = type }).Expect(Rule, Answer.Met);

    [Fact]
    public void Matters_OfTheBook_NameABodyTheirDatesAndALawByNumber() => Assert.All(World.Book.Matters, m =>
    {
        Assert.NotNull(m.Body);
        Assert.Matches(@"\d+/\d{4}/QH\d+", m.Source.Vi);
        Assert.Matches(@"\d+/\d{4}/QH\d+", m.Source.En);
        Assert.True(m.Until is null || m.From < m.Until);
    });

    private static Dossier On(string subject, string day)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        return Silent.Letter(d => d with { Subject = subject, Date = date }) with { ReceivedAt = new DateTimeOffset(date.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(7)) };
    }
}
