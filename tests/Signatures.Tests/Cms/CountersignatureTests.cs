using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>Counter-signatures (RFC 5652 §11.4): entries of their own over the signature value, and worth no more than what they sign.</summary>
public sealed class CountersignatureTests
{
    private const string Attribute = "1.2.840.113549.1.9.6";

    private static readonly Identity Witness = TestPki.Issue(TestPki.Issuer, new CertificatePlan { Subject = "CN=Trần Thị Mẫu, O=Sở Mẫu, C=VN" });
    private static readonly Identity Stranger = TestPki.SelfSigned(new CertificatePlan { Subject = "CN=Kẻ lạ, C=VN" });

    [Fact]
    public void Inspect_Countersignature_IsListedAndPasses()
    {
        var message = CmsMaker.Make(new CmsPlan());
        var facts = Judge(Countersigned(message, ArchiveMaker.Value(message)));

        Assert.Equal([Indication.TotalPassed, Indication.TotalPassed], facts.Select(fact => fact.Indication));
        Assert.Equal("Trần Thị Mẫu", facts[1].Signer.CommonName);
        Assert.Contains("counter-signature", facts[1].Warnings.Codes());
        Assert.DoesNotContain("counter-signature", facts[0].Warnings.Codes());
    }

    [Fact]
    public void Inspect_CountersignatureOfACountersignature_IsListed()
    {
        var message = CmsMaker.Make(new CmsPlan());
        var first = CmsMaker.Make(new CmsPlan { Content = ArchiveMaker.Value(message), Carried = null, WithContentType = false, Embedded = [TestPki.Person] }.By(Witness));
        var second = ArchiveMaker.Countersignature(ArchiveMaker.Value(first));
        var nested = ArchiveMaker.SignerInfo(ArchiveMaker.WithUnsigned(first, CmsMaker.Attribute(Attribute, second)));
        var facts = Judge(ArchiveMaker.WithUnsigned(message, CmsMaker.Attribute(Attribute, nested)));

        Assert.Equal([Indication.TotalPassed, Indication.TotalPassed, Indication.TotalPassed], facts.Select(fact => fact.Indication));
    }

    [Fact]
    public void Inspect_TwoInOneAttribute_AreBothListed()
    {
        var message = CmsMaker.Make(new CmsPlan());
        var value = ArchiveMaker.Value(message);
        var both = CmsMaker.Attribute(Attribute, ArchiveMaker.Countersignature(value, Witness), ArchiveMaker.Countersignature(value));

        Assert.Equal(3, Judge(ArchiveMaker.WithUnsigned(message, both)).Count);
    }

    [Fact]
    public void Inspect_CountersignatureOverOtherContent_Fails()
    {
        var message = CmsMaker.Make(new CmsPlan());
        var facts = Judge(Countersigned(message, new CmsPlan().Content));

        Assert.Equal((Indication.TotalFailed, "HASH_FAILURE"), (facts[1].Indication, facts[1].SubIndication));
        Assert.Equal(Indication.TotalPassed, facts[0].Indication);
    }

    // Lifted with the signature it signs onto content that nobody signed.
    [Fact]
    public void Inspect_CountersignatureOfABrokenSignature_DoesNotPass()
    {
        var other = CmsMaker.Make(new CmsPlan());
        var parts = ArchiveMaker.Parts(Countersigned(other, ArchiveMaker.Value(other)));
        var forged = CmsMaker.Make(new CmsPlan { Content = "Khác"u8.ToArray(), Carried = "Khác"u8.ToArray() });
        var facts = Judge(ArchiveMaker.Build(parts with { Head = ArchiveMaker.Parts(forged).Head }, parts.Unsigned));

        Assert.Equal([Indication.TotalFailed, Indication.Indeterminate], facts.Select(fact => fact.Indication));
        Assert.Equal(["countersigned-not-passed"], facts[1].Reasons.Codes());
        Assert.Equal(Integrity.Unknown, facts[1].Integrity);
    }

    // Whoever can make a key can make a signature value; what is trusted must not lend it its trust.
    [Fact]
    public void Inspect_CountersignatureOfAStranger_DoesNotPass()
    {
        var message = CmsMaker.Make(new CmsPlan().By(Stranger));
        var facts = Judge(Countersigned(message, ArchiveMaker.Value(message)));

        Assert.All(facts, fact => Assert.Equal((Indication.Indeterminate, "NO_CERTIFICATE_CHAIN_FOUND"), (fact.Indication, fact.SubIndication)));
    }

    [Fact]
    public void Inspect_CountersignatureByAStranger_LeavesTheSignaturePassed()
    {
        var message = CmsMaker.Make(new CmsPlan { Embedded = [Stranger] });
        var facts = Judge(ArchiveMaker.WithUnsigned(message, CmsMaker.Attribute(Attribute, ArchiveMaker.Countersignature(ArchiveMaker.Value(message), Stranger))));

        Assert.Equal([Indication.TotalPassed, Indication.Indeterminate], facts.Select(fact => fact.Indication));
    }

    [Fact]
    public void Inspect_UnreadableCountersignature_IsListedAsFailed()
    {
        var facts = Judge(ArchiveMaker.WithUnsigned(CmsMaker.Make(new CmsPlan()), CmsMaker.Attribute(Attribute, [0x04, 0x01, 0x00])));

        Assert.Equal([Indication.TotalPassed, Indication.TotalFailed], facts.Select(fact => fact.Indication));
    }

    private static byte[] Countersigned(byte[] message, byte[] value) =>
        ArchiveMaker.WithUnsigned(message, CmsMaker.Attribute(Attribute, ArchiveMaker.Countersignature(value, Witness)));

    private static IReadOnlyList<SignatureFact> Judge(byte[] message) => Judging.Report(message, Judging.Trust(Witness.Encoded)).Signatures;
}
