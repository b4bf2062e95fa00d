using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Clause3a;

public sealed class OpinionsTests
{
    private static readonly Dossier Clean = CleanDossier.Build();

    [Fact]
    public void Obtained_AskedAndAnswered_Met() => Clean.Expect("opinions.obtained", Answer.Met);

    [Fact]
    public void Obtained_SaidToBeMissing_NotMetWithTheQuote()
    {
        var finding = Says(ConsultationStatus.NotObtained, "Sở Tư pháp").Expect("opinions.obtained", Answer.NotMet, "not-obtained");
        Assert.Contains(finding.Evidence, e => e.Place.Quote == "Sở Tư pháp");
    }

    [Fact]
    public void Obtained_SaidToBeMissingOfNobodyNamed_NotMet() => Says(ConsultationStatus.NotObtained).Expect("opinions.obtained", Answer.NotMet);

    [Fact]
    public void Obtained_SaidToBeMissingButEnclosed_Met() => Says(ConsultationStatus.NotObtained, "Sở Tài chính").Expect("opinions.obtained", Answer.Met);

    [Fact]
    public void Obtained_SilentAgency_CannotTell() => Says(ConsultationStatus.Silent, "Sở Tư pháp").Expect("opinions.obtained", Answer.CannotTell, "silent");

    [Fact]
    public void Obtained_SilentAgencyWhoseOpinionCame_Met() => Says(ConsultationStatus.Silent, "STC").Expect("opinions.obtained", Answer.Met);

    [Fact]
    public void Obtained_NoneNeeded_NotApplicable() =>
        Clean.LetterSays(s => s with { Consultations = [Consultation(ConsultationStatus.NotRequired)], ReportedOpinions = [] })
            .Without(CleanDossier.OpinionPath).Expect("opinions.obtained", Answer.NotApplicable, "not-required");

    [Fact]
    public void Obtained_NothingAboutOpinions_NotApplicable() =>
        Clean.LetterSays(s => s with { Consultations = [], ReportedOpinions = [] })
            .Without(CleanDossier.OpinionPath).Expect("opinions.obtained", Answer.NotApplicable, "nothing-asked");

    [Fact]
    public void NotPending_StillCollecting_NotMet() => Says(ConsultationStatus.Pending, "Sở Tư pháp").Expect("opinions.not-pending", Answer.NotMet, "pending");

    [Fact]
    public void NotPending_PastTense_Met() => Says(ConsultationStatus.Asked, "Sở Tư pháp").Expect("opinions.not-pending", Answer.Met);

    [Theory]
    [InlineData("UBND tỉnh (b/c)")]
    [InlineData("Chủ tịch, các PCT UBND tỉnh")]
    [InlineData("CT, các PCT UBND tỉnh")]
    public void NotPending_LetterAsksOthersAndNamesTheCommitteeAmongRecipients_NotMet(string recipient) =>
        Asking(recipient).Expect("opinions.not-pending", Answer.NotMet, "asks-for-opinions");

    [Theory]
    [InlineData("Văn phòng UBND tỉnh")]
    [InlineData("UBND các huyện, thành phố")]
    [InlineData("Ủy ban nhân dân tỉnh Gia Lai")]
    [InlineData("Như trên")]
    public void NotPending_LetterAsksOthersWithoutTheCommittee_Met(string recipient) => Asking(recipient).Expect("opinions.not-pending", Answer.Met);

    [Fact]
    public void NotPending_CommitteeAmongRecipientsOfALetterThatAsksNobody_Met() =>
        Clean.Letter(d => d with { Recipients = ["Như trên", "Chủ tịch UBND tỉnh (b/c)"] }).Expect("opinions.not-pending", Answer.Met);

    [Fact]
    public void NotPending_NoLetter_NotApplicable() => Clean.Without(CleanDossier.LetterPath).Expect("opinions.not-pending", Answer.NotApplicable);

    private static Dossier Asking(string recipient) => Clean
        .Letter(d => d with { Addressees = ["Sở Tài chính", "Sở Tư pháp"], Recipients = [recipient, "Lưu: VT"] })
        .LetterSays(s => s with { AsksForOpinions = [CleanDossier.At("đề nghị các sở tham gia ý kiến trước ngày 30/11")] });

    private static Dossier Says(ConsultationStatus status, params string[] agencies) =>
        Clean.LetterSays(s => s with { Consultations = [.. s.Consultations, Consultation(status, agencies)] });

    private static Consultation Consultation(ConsultationStatus status, params string[] agencies) => new(status, agencies, CleanDossier.At(string.Join(", ", agencies)));
}
