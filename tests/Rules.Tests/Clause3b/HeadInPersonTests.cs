using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3b;

public sealed class HeadInPersonTests
{
    private const string Rule = "assignment.head-in-person";

    private static readonly Dossier Clean = CleanDossier.Build();

    private static readonly Dossier InPerson = Clean.Declare(d => d with
    {
        Assignments = [new DeclaredAssignment("1234/UBND-HTKT", new DateOnly(2026, 9, 10), Assignee.MemberInPerson)],
    });

    [Fact]
    public void Judge_NothingAssignedInPerson_NotApplicable()
    {
        Clean.Expect(Rule, Answer.NotApplicable);
        Clean.Declare(d => d with { Assignments = [new DeclaredAssignment("1/UBND", null, Assignee.Agency)] }).Expect(Rule, Answer.NotApplicable);
    }

    [Fact]
    public void Judge_HeadSigns_Met() => InPerson.Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_DeputySignsTheLetter_NotMet() =>
        InPerson.Letter(d => d with { Signer = CleanDossier.DeputySigns("Lê Thị Thử") }).Expect(Rule, Answer.NotMet, "letter-not-by-head");

    [Fact]
    public void Judge_OnlyTheLettersWordsSaySo_DeputyIsNotMet() =>
        Clean.LetterSays(s => s with { Assignments = [new AssignmentStatement("1234/UBND-HTKT", null, true, CleanDossier.At("giao đích danh Giám đốc Sở"))] })
            .Letter(d => d with { Signer = CleanDossier.DeputySigns("Lê Thị Thử") })
            .Expect(Rule, Answer.NotMet, "letter-not-by-head");

    [Fact]
    public void Judge_DeputySignedAnotherDocumentForTheWork_NotMetAndPointsToIt()
    {
        var finding = InPerson.With(Consulting(new DateOnly(2026, 10, 1), "SỞ XÂY DỰNG")).Expect(Rule, Answer.NotMet, "document-not-by-head");
        Assert.Equal("05-lay-y-kien.pdf", finding.Evidence[0].File);
    }

    [Fact]
    public void Judge_DeputysDocumentFromBeforeTheAssignment_Met() => InPerson.With(Consulting(new DateOnly(2026, 9, 1), "SỞ XÂY DỰNG")).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_DeputyOfAnotherAgencySignedItsOpinion_Met() => InPerson.With(Consulting(new DateOnly(2026, 10, 1), "SỞ TƯ PHÁP")).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NoSignatureBlock_CannotTell() => InPerson.Letter(d => d with { Signer = null }).Expect(Rule, Answer.CannotTell);

    private static DossierFile Consulting(DateOnly date, string issuer) => CleanDossier.FileOf("05-lay-y-kien.pdf", FileRole.Attachment, new AdministrativeDocument
    {
        Format = FileFormat.Pdf,
        Pages = 1,
        TextFrom = TextOrigin.Text,
        Type = "CV",
        Date = date,
        Issuer = issuer,
        Signer = CleanDossier.DeputySigns("Lê Thị Thử"),
    });
}
