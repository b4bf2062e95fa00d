using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Certificates;

/// <summary>Certificate policies along a path (RFC 5280 §6.1): asked for by an authority, or by the operator's data.</summary>
public sealed class PathPoliciesTests
{
    private const string Duty = "2.16.704.1.1.1.1.1";
    private const string Other = "1.2.3.4";
    private const string Any = "2.5.29.32.0";

    [Theory]
    [InlineData(null, null, ChainStatus.Trusted)]
    [InlineData(Duty, Other, ChainStatus.Trusted)]
    public void Inspect_NobodyAsksForPolicies_AreNotLookedAt(string? above, string? below, ChainStatus expected) =>
        Assert.Equal(expected, Judge(Policies(above), Policies(below)).Chain);

    [Theory]
    [InlineData(Duty, Duty, ChainStatus.Trusted)]
    [InlineData(Any, Duty, ChainStatus.Trusted)]
    [InlineData(Duty, Any, ChainStatus.Trusted)]
    [InlineData(Duty, Other, ChainStatus.Invalid)]
    [InlineData(Other, Duty, ChainStatus.Invalid)]
    [InlineData(Duty, null, ChainStatus.Invalid)]
    [InlineData(null, Duty, ChainStatus.Invalid)]
    public void Inspect_OperatorAcceptsOnePolicy_OnlyItsPathsAreTrusted(string? above, string? below, ChainStatus expected) =>
        Assert.Equal(expected, Judge(Policies(above), Policies(below), Duty).Chain);

    [Theory]
    [InlineData(Duty, ChainStatus.Trusted)]
    [InlineData(Other, ChainStatus.Invalid)]
    [InlineData(null, ChainStatus.Invalid)]
    public void Inspect_AuthorityRequiresExplicitPolicy_PathWithoutOneIsInvalid(string? below, ChainStatus expected) =>
        Assert.Equal(expected, Judge([.. Policies(Duty), Constraint(requireExplicit: 0)], Policies(below)).Chain);

    [Theory]
    [InlineData(Other, ChainStatus.Trusted)]
    [InlineData(Duty, ChainStatus.Invalid)]
    public void Inspect_PolicyMapped_TheMappedOneCounts(string below, ChainStatus expected) =>
        Assert.Equal(expected, Judge([.. Policies(Duty), Mapping(Duty, Other), Constraint(requireExplicit: 0)], Policies(below)).Chain);

    [Fact]
    public void Inspect_AnyPolicyInhibited_DoesNotStandForOthers()
    {
        var inhibit = new X509Extension("2.5.29.54", [0x02, 0x01, 0x00], critical: true);

        Assert.Equal(ChainStatus.Invalid, Judge([.. Policies(Duty), Constraint(requireExplicit: 0), inhibit], Policies(Any)).Chain);
    }

    [Fact]
    public void Inspect_AnyPolicyMapped_IsInvalid() =>
        Assert.Equal(ChainStatus.Invalid, Judge([.. Policies(Any), Mapping(Any, Duty)], Policies(Duty)).Chain);

    [Fact]
    public void Inspect_PolicyNotAccepted_SaysSo()
    {
        var fact = Judge(Policies(Duty), Policies(Other), Duty);

        Assert.Equal("CHAIN_CONSTRAINTS_FAILURE", fact.SubIndication);
        Assert.Equal("policy-not-accepted", Assert.Single(fact.Reasons).Code);
    }

    private static SignatureFact Judge(IReadOnlyList<X509Extension> above, IReadOnlyList<X509Extension> below, params string[] accepted)
    {
        var authority = TestPki.Issue(TestPki.Root, CertificatePlan.Authority("CA Có Chính Sách") with { Extra = above });
        var person = TestPki.Issue(authority, new CertificatePlan { Extra = below });
        return Judging.Judge(new CmsPlan { Embedded = [authority] }.By(person), policy: Judging.Policy with { SignerPolicies = accepted });
    }

    private static X509Extension[] Policies(string? oid) => oid is null ? [] : [Extension("2.5.29.32", writer =>
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
        }
    })];

    private static X509Extension Mapping(string issuer, string subject) => Extension("2.5.29.33", writer =>
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(issuer);
            writer.WriteObjectIdentifier(subject);
        }
    });

    private static X509Extension Constraint(int requireExplicit) => Extension("2.5.29.36", writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(requireExplicit, new Asn1Tag(TagClass.ContextSpecific, 0));
        }
    });

    private static X509Extension Extension(string oid, Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return new X509Extension(oid, writer.Encode(), critical: true);
    }
}
