using System.Security.Cryptography;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Certificates;

/// <summary>Best signing time, timestamps, and validity at that time.</summary>
public sealed class SigningTimeTests
{
    private static readonly DateTimeOffset Yesterday = TestPki.Now.AddDays(-1);

    [Fact]
    public void Inspect_TrustedTimestamp_ProvesTheTime()
    {
        var fact = Judging.Judge(Stamped(Yesterday));

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Equal(SigningTimeSource.Timestamp, fact.SignedAtSource);
        Assert.Equal(Yesterday, fact.SignedAt);
        Assert.Equal(ChainStatus.Trusted, fact.Timestamp!.Chain);
        Assert.Equal("Máy chủ cấp dấu thời gian mẫu", fact.Timestamp.Authority);
        Assert.Equal("B-T", fact.Level);
    }

    [Fact]
    public void Inspect_NoTimestamp_TimeIsClaimedWithWarning()
    {
        var fact = Judging.Judge(new CmsPlan());

        Assert.Equal(SigningTimeSource.Claimed, fact.SignedAtSource);
        Assert.Equal(Yesterday, fact.SignedAt);
        Assert.Contains("signing-time-claimed", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_NoTimeAtAll_SaysSo()
    {
        var fact = Judging.Judge(new CmsPlan { SigningTime = null });

        Assert.Equal(SigningTimeSource.None, fact.SignedAtSource);
        Assert.Null(fact.SignedAt);
        Assert.Contains("signing-time-unknown", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_LocalTimeWrittenAsUtc_IsTheKnownQuirk()
    {
        var fact = Judging.Judge(Stamped(Yesterday) with { SigningTime = Yesterday.AddHours(7).AddMinutes(3) });

        Assert.Equal(Yesterday, fact.SignedAt);
        Assert.Contains("signing-time-local-as-utc", fact.Warnings.Codes());
        Assert.DoesNotContain("claimed-time-differs", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_ClaimFarFromTimestamp_WarnsAndPasses()
    {
        var fact = Judging.Judge(Stamped(Yesterday) with { SigningTime = Yesterday.AddHours(-6) });

        Assert.Equal(Indication.TotalPassed, fact.Indication);
        Assert.Contains(fact.Warnings, warning => warning.Code == "claimed-time-differs" && warning.Arguments[0] == "360");
    }

    [Fact]
    public void Inspect_TimestampOfOtherData_ProvesNothing()
    {
        var fact = Judging.Judge(new CmsPlan { Timestamp = _ => TimestampMaker.Over("khác"u8.ToArray(), Yesterday) });

        Assert.Equal(SigningTimeSource.Claimed, fact.SignedAtSource);
        Assert.Equal(ChainStatus.Invalid, fact.Timestamp!.Chain);
        Assert.Contains("timestamp-imprint-mismatch", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_TimestampByACertificateForSigningDocuments_ProvesNothing()
    {
        var fact = Judging.Judge(new CmsPlan { Timestamp = signature => TimestampMaker.Over(signature, Yesterday, TestPki.Person) });

        Assert.Equal(SigningTimeSource.Claimed, fact.SignedAtSource);
        Assert.Contains("timestamp-authority-usage", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_TimestampOfAStranger_ProvesNothing()
    {
        var stranger = TestPki.SelfSigned(new CertificatePlan { ExtendedUsage = ["1.3.6.1.5.5.7.3.8"] });
        var fact = Judging.Judge(new CmsPlan { Timestamp = signature => TimestampMaker.Over(signature, Yesterday, stranger) });

        Assert.Equal(SigningTimeSource.Claimed, fact.SignedAtSource);
        Assert.Equal(ChainStatus.Untrusted, fact.Timestamp!.Chain);
        Assert.Contains("timestamp-authority-untrusted", fact.Warnings.Codes());
    }

    [Fact]
    public void Inspect_Sha1Imprint_IsARemarkOnly()
    {
        var fact = Judging.Judge(new CmsPlan { Timestamp = signature => TimestampMaker.Over(signature, Yesterday, digest: HashAlgorithmName.SHA1) });

        Assert.Equal(SigningTimeSource.Timestamp, fact.SignedAtSource);
        Assert.Contains("timestamp-digest-weak", fact.Warnings.Codes());
    }

    [Theory]
    [InlineData(-10, -5, "EXPIRED")]
    [InlineData(5, 10, "NOT_YET_VALID")]
    public void Inspect_OutsideValidityAndProven_Fails(int fromDays, int untilDays, string subIndication)
    {
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { NotBefore = Yesterday.AddDays(fromDays), NotAfter = Yesterday.AddDays(untilDays) });
        var fact = Judging.Judge(Stamped(Yesterday).By(person));

        Assert.Equal(Indication.TotalFailed, fact.Indication);
        Assert.Equal(subIndication, fact.SubIndication);
        Assert.False(fact.Certificate!.ValidAtSigning);
        Assert.Equal(Integrity.Intact, fact.Integrity);
    }

    [Fact]
    public void Inspect_OutsideValidityByClaimOnly_IsIndeterminate()
    {
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { NotAfter = Yesterday.AddDays(-5) });
        var fact = Judging.Judge(new CmsPlan().By(person));

        Assert.Equal(Indication.Indeterminate, fact.Indication);
        Assert.Equal("OUT_OF_BOUNDS_NO_POE", fact.SubIndication);
    }

    [Fact]
    public void Inspect_ExpiredSinceSigning_PassesWithTimestampAndWarnsWithout()
    {
        var person = TestPki.Issue(TestPki.Issuer, new CertificatePlan { NotAfter = Yesterday.AddHours(12) });
        var proven = Judging.Judge(Stamped(Yesterday).By(person));
        var claimed = Judging.Judge(new CmsPlan().By(person));

        Assert.Equal(Indication.TotalPassed, proven.Indication);
        Assert.DoesNotContain("certificate-expired-since", proven.Warnings.Codes());
        Assert.Equal(Indication.TotalPassed, claimed.Indication);
        Assert.Contains("certificate-expired-since", claimed.Warnings.Codes());
    }

    [Fact]
    public void Inspect_TrustsNothing_TimestampIsNoProof() =>
        Assert.Equal(SigningTimeSource.Claimed, Judging.Judge(Stamped(Yesterday), TrustStore.Empty).SignedAtSource);

    private static CmsPlan Stamped(DateTimeOffset time) => new() { Timestamp = signature => TimestampMaker.Over(signature, time) };

    [Fact]
    public void Inspect_TimestampOverMd5_ProvesNothing()
    {
        var fact = Judging.Judge(new CmsPlan { Timestamp = signature => TimestampMaker.Over(signature, Yesterday, digest: System.Security.Cryptography.HashAlgorithmName.MD5) });

        Assert.NotEqual(SigningTimeSource.Timestamp, fact.SignedAtSource);
    }

    [Theory]
    [InlineData(8, Indication.TotalPassed)] // local time written as UTC, on the day itself
    [InlineData(72, Indication.Indeterminate)]
    public void Inspect_ClaimedTimeYetToCome_IsNotBelieved(int hours, Indication expected)
    {
        var fact = Judging.Judge(new CmsPlan { SigningTime = TestPki.Now.AddHours(hours) });

        Assert.Equal(expected, fact.Indication);
        Assert.Contains("signed-after-validation-time", fact.Warnings.Concat(fact.Reasons).Codes());
    }

    [Fact]
    public void Inspect_TimestampYetToCome_ProvesNothing()
    {
        var fact = Judging.Judge(Stamped(TestPki.Now.AddDays(3)));

        Assert.NotEqual(Indication.TotalPassed, fact.Indication);
    }
}
