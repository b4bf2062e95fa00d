using System.Diagnostics;
using System.Formats.Asn1;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Keys, names and nestings made to cost time, memory or the stack: each ends within three seconds, with a code, and never passes.</summary>
public sealed class HostileCertificateTests
{
    private const string Curve = "1.2.840.10045.2.1";
    private static readonly byte[] SmallExponent = [1, 0, 1];

    public static TheoryData<string> Keys => [.. KeysByName.Keys];

    private static Dictionary<string, byte[]> KeysByName { get; } = new(StringComparer.Ordinal)
    {
        ["RSA of 16,384 bits"] = StrangeCertificate.RsaKey(StrangeCertificate.Number(16_384), SmallExponent),
        ["RSA of 8,192 bits with an exponent as long"] = StrangeCertificate.RsaKey(StrangeCertificate.Number(8_192), StrangeCertificate.Number(8_192)),
        ["RSA of 8,192 bits with an exponent of 32 bits"] = StrangeCertificate.RsaKey(StrangeCertificate.Number(8_192), [0xFF, 0xFF, 0xFF, 0xFF]),
        ["RSA of a million bits"] = StrangeCertificate.RsaKey(StrangeCertificate.Number(1_000_000), SmallExponent),
        ["RSA with modulus 1"] = StrangeCertificate.RsaKey([1], SmallExponent),
        ["RSA with modulus 0"] = StrangeCertificate.RsaKey([0], SmallExponent),
        ["RSA with an even modulus"] = StrangeCertificate.RsaKey([.. StrangeCertificate.Number(2_048)[..^1], 0], SmallExponent),
        ["RSA with exponent 1"] = StrangeCertificate.RsaKey(StrangeCertificate.Number(2_048), [1]),
        ["RSA that is no key"] = StrangeCertificate.Key("1.2.840.113549.1.1.1", null, [0x30, 0x84, 0x7F, 0xFF, 0xFF, 0xFF]),
        ["curve with explicit parameters"] = StrangeCertificate.Key(Curve, CmsMaker.Value(ExplicitCurve), [4, .. new byte[64]]),
        ["curve nobody knows"] = StrangeCertificate.Key(Curve, CmsMaker.Value(writer => writer.WriteObjectIdentifier("1.3.132.0.999")), [4, .. new byte[64]]),
        ["curve point at infinity"] = StrangeCertificate.Key(Curve, CmsMaker.Value(writer => writer.WriteObjectIdentifier("1.2.840.10045.3.1.7")), [0]),
        ["curve point off the curve"] = StrangeCertificate.Key(Curve, CmsMaker.Value(writer => writer.WriteObjectIdentifier("1.2.840.10045.3.1.7")), [4, .. Enumerable.Repeat((byte)1, 64)]),
        ["curve point of a megabyte"] = StrangeCertificate.Key(Curve, CmsMaker.Value(writer => writer.WriteObjectIdentifier("1.2.840.10045.3.1.7")), [4, .. new byte[200_000]]),
        ["DSA of 16,384 bits"] = StrangeCertificate.Key("1.2.840.10040.4.1", CmsMaker.Value(BigDsa), CmsMaker.Value(writer => writer.WriteIntegerUnsigned(StrangeCertificate.Number(16_384)))),
        ["Ed25519"] = StrangeCertificate.Key("1.3.101.112", null, new byte[32]),
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Inspect_KeyMadeToCost_EndsWithACode(string key)
    {
        var signer = StrangeCertificate.Signer(StrangeCertificate.Make(KeysByName[key]));

        AssertStopped(CmsMaker.Make(new CmsPlan().By(signer)));
    }

    [Fact]
    public void Inspect_TwoHundredCertificatesOfOneNameWithLargeKeys_Ends()
    {
        var strangers = Enumerable.Range(0, 199).Select(index => StrangeCertificate.Signer(StrangeCertificate.Make(
            StrangeCertificate.RsaKey([.. StrangeCertificate.Number(8_192)[..^1], (byte)((2 * index) + 1)], [0xFF, 0xFF, 0xFF, 0xFF]), [(byte)(index + 8)]))).ToList();

        AssertStopped(CmsMaker.Make(new CmsPlan { Embedded = strangers }.By(strangers[0])));
    }

    [Fact]
    public void Inspect_SerialNumberOf200Kilobytes_EndsWithACode() =>
        AssertStopped(CmsMaker.Make(new CmsPlan().By(StrangeCertificate.Signer(StrangeCertificate.Make(KeysByName["Ed25519"], StrangeCertificate.Number(1_600_000))))));

    [Fact]
    public void Inspect_NameOf10000Parts_EndsWithACode() =>
        AssertStopped(CmsMaker.Make(new CmsPlan().By(StrangeCertificate.Signer(StrangeCertificate.Make(KeysByName["Ed25519"], names: 10_000)))));

    [Theory]
    [InlineData("2.5.29.31")]
    [InlineData("2.5.29.32")]
    [InlineData("2.5.29.30")]
    [InlineData("2.5.29.17")]
    [InlineData("1.3.6.1.5.5.7.1.1")]
    public void Inspect_ExtensionNestedDeep_EndsWithACode(string oid) => AssertStopped(CmsMaker.Make(new CmsPlan().By(StrangeCertificate.Signer(
        StrangeCertificate.Make(KeysByName["RSA with exponent 1"], extensions: [StrangeCertificate.Extension(oid, StrangeCertificate.Nested(30_000))])))));

    [Fact]
    public void Inspect_ThousandsOfExtensions_EndsWithACode() => AssertStopped(CmsMaker.Make(new CmsPlan().By(StrangeCertificate.Signer(
        StrangeCertificate.Make(KeysByName["Ed25519"], extensions: [.. Enumerable.Range(0, 5_000).Select(index => StrangeCertificate.Extension("2.5.29." + (index + 100).ToString(System.Globalization.CultureInfo.InvariantCulture), [5, 0]))])))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Inspect_AttributeNestedDeep_EndsWithACode(bool signed)
    {
        var deep = CmsMaker.Attribute("1.2.3.4", StrangeCertificate.Nested(200_000));
        var plan = signed ? new CmsPlan { ExtraAttributes = [deep] } : new CmsPlan { UnsignedAttributes = [deep] };

        Assert.Empty(Report(CmsMaker.Make(plan)).Signatures);
    }

    // An object identifier is written in decimal; converting a megabyte of one takes time that grows with its square.
    [Theory]
    [InlineData(2_000)]
    [InlineData(200_000)]
    [InlineData(4_000_000)]
    public void Inspect_ObjectIdentifierOfManyOctets_Ends(int octets)
    {
        var oid = Enumerable.Repeat((byte)0xFF, octets - 1).Append((byte)1).ToArray();
        var attribute = Encoded(0x30, [.. Encoded(0x06, oid), .. Encoded(0x31, [5, 0])]);

        Report(CmsMaker.Make(new CmsPlan { UnsignedAttributes = [attribute] }));
        Report(CmsMaker.Make(new CmsPlan { ExtraAttributes = [attribute] }));
    }

    [Fact]
    public void Inspect_CertificatesThatIssueEachOther_End()
    {
        var one = TestPki.SelfSigned(CertificatePlan.Authority("Một"));
        var other = TestPki.Issue(one, CertificatePlan.Authority("Hai"));
        var back = TestPki.Issue(other, CertificatePlan.Authority("Một") with { Key = one.Key });
        var signer = TestPki.Issue(back, new CertificatePlan());

        var fact = Report(CmsMaker.Make(new CmsPlan { Embedded = [other, back] }.By(signer))).Signatures.Single();

        Assert.Equal(ChainStatus.Untrusted, fact.Chain);
    }

    private static void AssertStopped(byte[] file)
    {
        var report = Report(file);

        Assert.All(report.Signatures, signature =>
        {
            Assert.NotEqual(Indication.TotalPassed, signature.Indication);
            Assert.NotEmpty(signature.Reasons);
        });
    }

    private static SignatureReport Report(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        var report = Judging.Report(file);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"took {watch.Elapsed}");
        Assert.All(report.Signatures.SelectMany(fact => fact.Reasons.Concat(fact.Warnings)), remark => Assert.Contains(remark.Code, RemarkText.Codes));
        return report;
    }

    private static byte[] Encoded(byte tag, byte[] content)
    {
        byte[] length = [(byte)(content.Length >> 24), (byte)(content.Length >> 16), (byte)(content.Length >> 8), (byte)content.Length];
        var zeros = length.TakeWhile(octet => octet == 0).Count();
        return content.Length < 0x80 ? [tag, (byte)content.Length, .. content] : [tag, (byte)(0x84 - zeros), .. length[zeros..], .. content];
    }

    private static void ExplicitCurve(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.10045.1.1");
                writer.WriteIntegerUnsigned(StrangeCertificate.Number(256));
            }

            using (writer.PushSequence())
            {
                writer.WriteOctetString(new byte[32]);
                writer.WriteOctetString(StrangeCertificate.Number(256));
            }

            writer.WriteOctetString([4, .. new byte[64]]);
            writer.WriteIntegerUnsigned(StrangeCertificate.Number(256));
            writer.WriteInteger(1);
        }
    }

    private static void BigDsa(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(StrangeCertificate.Number(16_384));
            writer.WriteIntegerUnsigned(StrangeCertificate.Number(256));
            writer.WriteIntegerUnsigned(StrangeCertificate.Number(16_384));
        }
    }
}
