using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Trust;

public sealed class TrustReviewTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public void Review_FolderOfThePki_SaysWhatEachCertificateIsFor()
    {
        var review = Review(TestPki.TimestampAuthority.Encoded);

        Assert.Equal([TrustRole.Anchor, TrustRole.Intermediate, TrustRole.TimestampAuthority], review.Certificates.Select(c => c.Role));
        Assert.All(review.Certificates, c => Assert.True(c.Anchored));
        Assert.Equal(("ECDSA-P256", "CA Mẫu"), (review.Certificates[1].Key, review.Certificates[1].Name));
        Assert.Equal([false, false, null], review.Certificates.Select(c => c.HasEvidence));
    }

    [Theory]
    [InlineData(-1, ValidityState.Expired)]
    [InlineData(89, ValidityState.EndsSoon)]
    [InlineData(91, ValidityState.Valid)]
    public void Review_CertificateThatEnds_IsFlaggedNinetyDaysBefore(int days, ValidityState state)
    {
        var authority = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA sắp hết hạn") with { NotAfter = TestPki.Now.AddDays(days) });

        Assert.Equal(state, Review(authority.Encoded).Certificates.Single(c => c.Name == "CA sắp hết hạn").Validity);
    }

    [Fact]
    public void Review_ListInItsPeriod_IsNoAlarm()
    {
        var review = Review(Crl(-1, 6), EvidenceMaker.Crl(TestPki.Root, TestPki.Now.AddDays(-1), TestPki.Now.AddDays(30)));

        Assert.All(review.Evidence, e => Assert.Equal(EvidenceState.Current, e.State));
        Assert.False(review.HasAlarm);
        Assert.Empty(review.WithoutEvidence);
    }

    [Fact]
    public void Review_NewestListPastItsPromise_IsAnAlarm()
    {
        var review = Review(Crl(-10, -3), Crl(-20, -13));

        Assert.Equal([EvidenceState.Overdue, EvidenceState.Superseded], review.Evidence.Select(e => e.State));
        Assert.True(review.HasAlarm);
        Assert.Equal(["Gốc Mẫu"], review.WithoutEvidence.Select(c => c.Name));
    }

    [Fact]
    public void Review_OldListBesideACurrentOne_IsKeptWithoutAlarm()
    {
        var review = Review(Crl(-10, -3), Crl(-2, 5));

        Assert.Equal([EvidenceState.Current, EvidenceState.Superseded], review.Evidence.Select(e => e.State));
        Assert.False(review.HasAlarm);
    }

    [Fact]
    public void Review_NewerListThatNobodySigned_DoesNotHideTheOldOne()
    {
        var stranger = TestPki.SelfSigned(CertificatePlan.Authority("CA Mẫu"));
        var forged = EvidenceMaker.Crl(TestPki.Issuer with { Key = stranger.Key }, TestPki.Now.AddDays(-1), TestPki.Now.AddDays(6));
        var review = Review(Crl(-10, -3), forged);

        Assert.Equal([EvidenceState.NotSigned, EvidenceState.Overdue], review.Evidence.Select(e => e.State));
        Assert.True(review.HasAlarm);
    }

    [Fact]
    public void Review_ListOfAStranger_IsNotUsed()
    {
        var stranger = TestPki.SelfSigned(CertificatePlan.Authority("CA lạ"));
        var review = Review(EvidenceMaker.Crl(stranger, TestPki.Now.AddDays(-10), TestPki.Now.AddDays(-3)));

        Assert.Equal(EvidenceState.IssuerUnknown, review.Evidence.Single().State);
        Assert.False(review.HasAlarm);
    }

    [Fact]
    public void Review_OldOcspAnswer_AlarmsUnlessACurrentListSpeaks()
    {
        var answer = EvidenceMaker.Ocsp(TestPki.Person, TestPki.Issuer, TestPki.Issuer, TestPki.Now.AddDays(-10), TestPki.Now.AddDays(-9));

        Assert.Equal(EvidenceState.Overdue, Review(answer).Evidence.Single().State);
        Assert.Equal([EvidenceState.Current, EvidenceState.Superseded], Review(answer, Crl(-1, 6)).Evidence.Select(e => e.State));
    }

    private static byte[] Crl(int issued, int next) => EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(issued), TestPki.Now.AddDays(next));

    private static TrustReview Review(params byte[][] more) => Judging.Trust(more).Review(TestPki.Now, Week);
}
