using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>Enters by the front door: a CMS file, judged at <see cref="TestPki.Now"/> with a trust folder of choice.</summary>
internal static class Judging
{
    /// <summary>The trust folder: root and issuing authority, and what a test adds.</summary>
    public static TrustStore Trust(params byte[][] more) =>
        TrustStore.Load([.. new[] { TestPki.Root.Encoded, TestPki.Issuer.Encoded }.Concat(more).Select((bytes, index) => ("file" + index.ToString(CultureInfo.InvariantCulture), bytes))]);

    /// <summary>The policy of the rule book that ships.</summary>
    public static SignaturePolicy Policy { get; } = new()
    {
        Digests = [new DigestTerm { Name = "MD5", Until = new DateOnly(2004, 12, 31) }, new DigestTerm { Name = "SHA-1", Until = new DateOnly(2020, 12, 31) }],
        FewestRsaBits = 2048,
        RecommendedCurveBits = 256,
    };

    public static SignatureFact Judge(CmsPlan plan, TrustStore? trust = null, SignaturePolicy? policy = null) =>
        Report(CmsMaker.Make(plan), trust, policy).Signatures.Single();

    public static SignatureReport Report(byte[] file, TrustStore? trust = null, SignaturePolicy? policy = null, params (string Path, ReadOnlyMemory<byte> Bytes)[] detached) =>
        SignatureInspector.Inspect("signature.p7m", file, new InspectionOptions
        {
            ValidationTime = TestPki.Now,
            Trust = trust ?? Trust(),
            Policy = policy ?? Policy,
            DetachedContent = detached,
        });

    public static IEnumerable<string> Codes(this IEnumerable<SignatureRemark> remarks) => remarks.Select(remark => remark.Code);
}
