using TaskTracking.Papers.Content;
using static TaskTracking.Papers.Tests.Made;

namespace TaskTracking.Papers.Tests.Content;

public sealed class DecidedTests
{
    private static readonly JudgedDossier Mixed = Dossier(
        PaperOutcome.Return,
        Blocking("file.format", "3.e"),
        Blocking("draft.present", "3.d"),
        Blocking("opinions.summarised", "3.đ"),
        Blocking("signing.seal", "3.a"),
        Point("signing.delegation", "3.a", PointWeight.Blocking, PointAnswer.CannotTell),
        Point("attachments.complete", "3.d", PointWeight.Confirm, PointAnswer.NotMet),
        Point("form.notation", "3.e", PointWeight.Advice, PointAnswer.NotMet),
        Point("draft.subject", "3.d", PointWeight.Advice, PointAnswer.CannotTell),
        Point("authority.addressee", "3.a", PointWeight.Blocking, PointAnswer.Met));

    [Fact]
    public void Reasons_WithoutAPerson_AreWhatBlocksInTheOrderOfClauses() => Assert.Equal(
        ["signing.seal", "draft.present", "opinions.summarised", "file.format"], Decided.Of(Mixed, null).Reasons.Select(p => p.Rule));

    [Fact]
    public void Reasons_PersonConfirmsAndOverrules_AreThePersons()
    {
        var person = Person(PaperOutcome.Return) with
        {
            Confirmed = [new ConfirmedPoint("attachments.complete", "Thiếu phụ lục.", "Bổ sung phụ lục."), new ConfirmedPoint("form.notation")],
            Overruled = ["signing.seal", "file.format"],
        };

        var decided = Decided.Of(Mixed, person);

        Assert.Equal(["draft.present", "attachments.complete", "opinions.summarised", "form.notation"], decided.Reasons.Select(p => p.Rule));
        Assert.Equal(("Thiếu phụ lục.", "Bổ sung phụ lục."), (decided.Reasons[1].Message, decided.Reasons[1].Remedy));
        Assert.Equal("Lý do form.notation.", decided.Reasons[3].Message);
        Assert.Empty(decided.Advice);
    }

    [Fact]
    public void Doubts_OfTheRules_AreNeitherReasonsNorAdvice()
    {
        var decided = Decided.Of(Mixed, null);

        Assert.Equal(["signing.delegation", "attachments.complete"], decided.Doubts.Select(p => p.Rule));
        Assert.Equal(["form.notation"], decided.Advice.Select(p => p.Rule));
    }

    [Theory]
    [InlineData(PaperOutcome.Return, "Return,Receipt,Note")]
    [InlineData(PaperOutcome.Forward, "Forward,Receipt,Note")]
    [InlineData(PaperOutcome.Accept, "Accept,Receipt,Note")]
    [InlineData(PaperOutcome.Review, "Receipt,Note")]
    public void Has_Outcome_ItsOwnPaperBesideReceiptAndNote(PaperOutcome outcome, string kinds)
    {
        var dossier = Dossier(outcome, Blocking("draft.present", "3.d")) with { ForwardTo = "Sở Nội vụ" };

        Assert.Equal(kinds, string.Join(',', Enum.GetValues<PaperKind>().Where(Decided.Of(dossier, null).Has)));
        Assert.All(Enum.GetValues<PaperKind>(), kind => Assert.Equal(PaperWriter.Fits(kind, dossier, null), Write(kind, dossier) is not null));
    }

    [Fact]
    public void Has_PersonDecidesOtherwise_FollowsThePerson()
    {
        Assert.True(Decided.Of(Mixed, Person(PaperOutcome.Accept)).Has(PaperKind.Accept));
        Assert.False(Decided.Of(Mixed, Person(PaperOutcome.Accept)).Has(PaperKind.Return));
        Assert.False(Decided.Of(Mixed, Person(PaperOutcome.Forward)).Has(PaperKind.Forward));
        Assert.True(Decided.Of(Mixed, Person(PaperOutcome.Forward) with { ForwardTo = "Sở Nội vụ" }).Has(PaperKind.Forward));
    }

    [Fact]
    public void Has_ReturnWithoutAReason_IsNoLetterUntilAPersonGivesOne()
    {
        var person = Person(PaperOutcome.Return) with { Why = "Cơ quan trình đề nghị rút hồ sơ." };

        Assert.False(Decided.Of(Dossier(PaperOutcome.Accept), person with { Why = null }).Has(PaperKind.Return));
        Assert.Contains("1. Cơ quan trình đề nghị rút hồ sơ.", WordText.Lines(Write(PaperKind.Return, Dossier(PaperOutcome.Accept), person)!));
    }
}
