using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Clause3e;

public sealed class FormComponentsTests
{
    private const string Rule = "form.components";

    private static readonly SignatureFact NumberStamp = OrganisationSignature("SỞ XÂY DỰNG") with { Purpose = SignaturePurpose.Numbering };

    [Fact]
    public void Judge_AllParts_IsMet() => Build().Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OnePartMissing_IsNotMetWithItsOwnMessage()
    {
        Build().Letter(d => d with { Number = null }).Expect(Rule, Answer.NotMet, "no-number");
        Build().Letter(d => d with { Date = null }).Expect(Rule, Answer.NotMet, "no-date");
        Build().Letter(d => d with { Issuer = null }).Expect(Rule, Answer.NotMet, "no-issuer");
        Build().Letter(d => d with { Subject = null }).Expect(Rule, Answer.NotMet, "no-subject");
        Build().Letter(d => d with { Addressees = [] }).Expect(Rule, Answer.NotMet, "no-addressee");
        Build().Letter(d => d with { Signer = null }).Expect(Rule, Answer.NotMet, "no-signer");
        Build().Letter(d => d with { Signer = d.Signer! with { Name = null } }).Expect(Rule, Answer.NotMet, "no-signer");
        Build().Letter(d => d with { Recipients = [] }).Expect(Rule, Answer.NotMet, "no-recipients");
        Build().Letter(d => d with { Layout = d.Layout with { HasNationalName = false } }).Expect(Rule, Answer.NotMet, "no-national-name");
    }

    [Fact]
    public void Judge_SeveralMissing_ListsEach()
    {
        var finding = Build().Letter(d => d with { Number = null, Recipients = [] }).Expect(Rule, Answer.NotMet, "several-missing");

        Assert.Equal(["shows no number", "shows no recipients"], finding.Searched.Select(s => s.Why.En));
    }

    [Fact]
    public void Judge_NumberAndDayOnlyAsUnreadableStamps_IsMet() => Build()
        .Letter(d => d with { Number = null, Date = null })
        .Signatures(LetterPath, PersonSignature("Trần Văn Mẫu"), NumberStamp, OrganisationSignature("SỞ XÂY DỰNG"))
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NationalNameNotLookedFor_IsMet() =>
        Build().Letter(d => d with { Layout = LayoutFacts.Unknown }).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_PartLostInOcr_CannotTell() =>
        Build().Letter(d => d with { TextFrom = TextOrigin.Ocr, Recipients = [] }).Expect(Rule, Answer.CannotTell, "read-badly");

    [Theory]
    [InlineData("TTr-SXD", Answer.Met)]
    [InlineData("TTr - SXD", Answer.Met)]
    [InlineData("TTr-SXD-QHKT", Answer.Met)]
    [InlineData("BC-SXD", Answer.NotMet)]
    [InlineData("TTr-STC", Answer.NotMet)]
    [InlineData(null, Answer.NotApplicable)]
    public void Notation_AgainstTypeAndIssuer_IsAHintOnly(string? notation, Answer answer) =>
        Assert.Equal(Effect.None, Build().Letter(d => d with { Notation = notation }).Expect("form.notation", answer).Effect);

    [Theory]
    [InlineData("TTr-UBND", Answer.Met)]
    [InlineData("TTr-HĐND", Answer.NotMet)]
    public void Notation_OfADistrictCommittee_NeedsNoPlace(string notation, Answer answer) => Build()
        .Declare(d => d with { Agency = null })
        .Letter(d => d with { Issuer = "ỦY BAN NHÂN DÂN HUYỆN MẪU", Notation = notation })
        .Expect("form.notation", answer);

    [Fact]
    public void Notation_OfALetterWithoutTitle_NeedsNoType() =>
        Build().Letter(d => d with { Type = "CV", TypeName = null, Notation = "SXD-QHKT" }).Expect("form.notation", Answer.Met);
}
