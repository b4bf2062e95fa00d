using System.Security.Cryptography;
using System.Text;
using TaskTracking.Signatures.Tests.Pki;
using TaskTracking.Signatures.Trust;
using Xunit;

namespace TaskTracking.Signatures.Tests.Trust;

public sealed class TrustStoreTests
{
    [Fact]
    public void Load_SelfSignedAndOthers_AreAnchorsAndIntermediates()
    {
        var store = TrustStore.Load([("root.cer", TestPki.Root.Encoded), ("ca.cer", TestPki.Issuer.Encoded)]);

        Assert.Equal((1, 1), (store.AnchorCount, store.IntermediateCount));
        Assert.False(store.HasRevocationEvidence);
        Assert.Empty(store.Problems);
    }

    [Fact]
    public void Load_PemBundle_ReadsEveryBlockAndNoPrivateKey()
    {
        var bundle = new StringBuilder("Gốc và CA\n")
            .AppendLine(PemEncoding.WriteString("CERTIFICATE", TestPki.Root.Encoded))
            .AppendLine(PemEncoding.WriteString("PRIVATE KEY", [0x30, 0x00]))
            .AppendLine(PemEncoding.WriteString("CERTIFICATE", TestPki.Issuer.Encoded))
            .AppendLine(PemEncoding.WriteString("X509 CRL", EvidenceMaker.Crl(TestPki.Issuer, TestPki.Now, TestPki.Now.AddDays(1))));
        var store = TrustStore.Load([("bundle.pem", Encoding.UTF8.GetBytes(bundle.ToString()))]);

        Assert.Equal((1, 1), (store.AnchorCount, store.IntermediateCount));
        Assert.True(store.HasRevocationEvidence);
    }

    [Fact]
    public void Load_Pkcs7Bag_ReadsItsCertificates()
    {
        var bag = CmsMaker.Make(new CmsPlan { Embedded = [TestPki.Root, TestPki.Issuer] });

        Assert.Equal(1, TrustStore.Load([("bag.p7b", bag)]).AnchorCount);
    }

    [Fact]
    public void Load_SelfIssuedButNotSelfSigned_IsNoAnchor()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var forged = TestPki.Issue(TestPki.Root with { Key = key }, CertificatePlan.Authority("Gốc Mẫu"));

        Assert.Equal(0, TrustStore.Load([("forged.cer", forged.Encoded)]).AnchorCount);
    }

    [Fact]
    public void Load_WhatCannotBeRead_IsListedAndTheRestIsKept()
    {
        var store = TrustStore.Load([("README.md", "không phải chứng thư"u8.ToArray()), ("empty", []), ("root.cer", TestPki.Root.Encoded)]);

        Assert.Equal(["README.md: not-readable", "empty: not-readable"], store.Problems.Select(problem => problem.File + ": " + problem.Code));
        Assert.Equal(1, store.AnchorCount);
    }

    [Fact]
    public void Load_SameContentsUnderOtherNamesAndOrder_HasTheSameIdentity()
    {
        var one = TrustStore.Load([("a", TestPki.Root.Encoded), ("b", TestPki.Issuer.Encoded)]);
        var other = TrustStore.Load([("x", TestPki.Issuer.Encoded), ("y", TestPki.Root.Encoded), ("z", TestPki.Root.Encoded)]);

        Assert.Equal(one.Sha256, other.Sha256);
        Assert.NotEqual(one.Sha256, TrustStore.Empty.Sha256);
    }

    [Fact]
    public void Load_TooLargeFile_IsRefused() =>
        Assert.Equal(["huge: too-large"], TrustStore.Load([("huge", new byte[21 * 1024 * 1024])]).Problems.Select(problem => problem.File + ": " + problem.Code));
}
