using TaskTracking.Facts;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3e;

public sealed class FormDatesTests
{
    private const string Rule = "form.dates";

    [Fact]
    public void Judge_DatesInOrder_IsMet() => Build().With(AppraisalReport()).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OpinionOfTheLettersDay_IsMet() => DatedOpinion(18).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OpinionLaterThanTheLetter_IsNotMet() => DatedOpinion(19).Expect(Rule, Answer.NotMet, "opinion-after-letter");

    [Fact]
    public void Judge_AppraisalLaterThanTheLetter_IsNotMet() => Build()
        .With(AppraisalReport() with { Document = AppraisalReport().Document! with { Date = new DateOnly(2026, 11, 19) } })
        .Expect(Rule, Answer.NotMet, "appraisal-after-letter");

    [Fact]
    public void Judge_LetterOfTomorrow_IsNotMetButOneOfTodayIs()
    {
        Build().Letter(d => d with { Date = new DateOnly(2026, 11, 20) }).Signatures(LetterPath).Expect(Rule, Answer.Met);
        var finding = Build().Letter(d => d with { Date = new DateOnly(2026, 11, 21) }).Expect(Rule, Answer.NotMet, "in-future");

        Assert.Contains("21/11/2026", finding.Message.Vi, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_DayThatNoCalendarHas_IsNotMetHereAndNotMissing()
    {
        var dossier = Build().Letter(d => d with
        {
            Date = null,
            Evidence = new Dictionary<string, Place>(d.Evidence) { ["date"] = new Place(1, null, null, "ngày 30 tháng 02 năm 2026", ReadingMethod.Text) },
        });
        dossier.Expect(Rule, Answer.NotMet, "impossible");
    }

    [Fact]
    public void Judge_AttachmentWithALaterDay_IsNobodysBusiness() => Build()
        .With(Attachment("05.pdf", "Kế hoạch") with { Document = Attachment("05", "Kế hoạch").Document! with { Date = new DateOnly(2027, 1, 1) } })
        .Expect(Rule, Answer.Met);

    [Theory]
    [InlineData(18, Answer.Met)]
    [InlineData(19, Answer.NotMet)]
    public void Judge_LetterThatTheSubmissionReportsAndNobodyDeclared_IsAnOpinionToo(int day, Answer answer) => DatedOpinion(day)
        .File(OpinionPath, f => f with { Role = FileRole.Attachment, RoleFrom = RoleSource.Classified })
        .LetterSays(s => s with { MentionedLetters = ["456/STC-NS"] })
        .Expect(Rule, answer);

    // 18 November 2026 is a Wednesday, 16 November a Monday, 15 November a Sunday.
    [Theory]
    [InlineData(18, 17, Answer.Met)]
    [InlineData(18, 18, Answer.Met)]
    [InlineData(18, 19, Answer.Met)]
    [InlineData(18, 16, Answer.NotMet)]
    [InlineData(16, 13, Answer.Met)]
    [InlineData(16, 12, Answer.NotMet)]
    public void Judge_DayOfTheOrganisationsSignature_MayBeOneWorkingDayEarlier(int letterDay, int sealDay, Answer answer) => Build()
        .Letter(d => d with { Date = new DateOnly(2026, 11, letterDay) })
        .Signatures(LetterPath, SealedOn(sealDay))
        .Expect(Rule, answer);

    [Fact]
    public void Judge_PersonSignedAWeekEarlier_IsMet() => Build()
        .Signatures(LetterPath, PersonSignature("Trần Văn Mẫu") with { SignedAt = At(11) }, SealedOn(18))
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NoDates_IsNotApplicable() =>
        Build().Letter(d => d with { Date = null }).Document(OpinionPath, d => d with { Date = null }).Expect(Rule, Answer.NotApplicable, "no-dates");

    private static Dossier DatedOpinion(int day) => Build().Document(OpinionPath, d => d with { Date = new DateOnly(2026, 11, day) });

    private static SignatureFact SealedOn(int day) => OrganisationSignature("SỞ XÂY DỰNG") with { SignedAt = At(day) };

    private static DateTimeOffset At(int day) => new(2026, 11, day, 10, 0, 0, TimeSpan.FromHours(7));
}
