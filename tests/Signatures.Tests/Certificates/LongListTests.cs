using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Certificates;

/// <summary>Weekly lists that are kept as evidence must not make every file slower.</summary>
public sealed class LongListTests
{
    private static readonly Identity Revoked = TestPki.Issue(TestPki.Issuer, new CertificatePlan());

    [Fact]
    public void Inspect_AYearOfLongLists_FindsTheRevokedAndIsQuick()
    {
        var trust = Judging.Trust([.. Enumerable.Range(0, 52).Select(week => LongList(week))]);
        Assert.Equal(RevocationStatus.Good, Judging.Judge(new CmsPlan(), trust).Revocation);
        Assert.Equal(RevocationStatus.Revoked, Judging.Judge(new CmsPlan().By(Revoked), trust).Revocation);

        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 40; round++)
        {
            Assert.Equal(RevocationStatus.Good, Judging.Judge(new CmsPlan(), trust).Revocation);
        }

        // 40 files took 2.9 s before lists were indexed and their signatures remembered.
        Assert.True(watch.ElapsedMilliseconds < 1_500, watch.Elapsed.ToString());
    }

    [Fact]
    public void Inspect_FirstAndLaterFiles_AreAnsweredTheSame()
    {
        var trust = Judging.Trust([.. Enumerable.Range(0, 1_000).Select(day => EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now.AddDays(-day), TestPki.Now.AddDays(7 - day)))]);

        Assert.All(Enumerable.Range(0, 3), _ => Assert.Equal(RevocationStatus.Good, Judging.Judge(new CmsPlan(), trust).Revocation));
    }

    private static byte[] LongList(int week)
    {
        var builder = new CertificateRevocationListBuilder();
        for (var entry = 0; entry < 5_000; entry++)
        {
            builder.AddEntry(SHA256.HashData(BitConverter.GetBytes(entry))[..12].Prepend((byte)1).ToArray(), TestPki.Now.AddYears(-1));
        }

        builder.AddEntry(Revoked.Serial, TestPki.Now.AddDays(-400));
        var issued = TestPki.Now.AddHours(-1).AddDays(-7 * week);
        var identifier = X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(TestPki.Issuer.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single());
        return builder.Build(TestPki.Issuer.Certificate.SubjectName, TestPki.Issuer.Generator, week + 1, issued.AddDays(8), HashAlgorithmName.SHA256, identifier, issued);
    }
}
