using System.Formats.Asn1;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

/// <summary>Finds the certificates a SignerIdentifier may mean. There can be several: issuer and serial are only a name.</summary>
internal static class SignerCertificates
{
    private const int Maximum = 10;

    /// <summary>The candidates that fit, those named by the signed certificate references first.</summary>
    public static IReadOnlyList<Certificate> Matching(
        SignerIdentifier identifier, IReadOnlyCollection<Certificate> candidates, IReadOnlyList<SigningCertificateReference> references)
    {
        var issuer = identifier.KeyIdentifier.IsEmpty ? ReadName(identifier.Issuer) : null;
        return [.. candidates
            .Where(candidate => Fits(candidate, identifier, issuer))
            .OrderByDescending(candidate => references.Any(reference => reference.Names(candidate) is true))
            .Take(Maximum)];
    }

    private static bool Fits(Certificate candidate, SignerIdentifier identifier, DistinguishedName? issuer)
    {
        if (!identifier.KeyIdentifier.IsEmpty)
        {
            return candidate.Extensions.SubjectKeyIdentifier is { } own && own.Span.SequenceEqual(identifier.KeyIdentifier.Span);
        }

        return issuer is not null && candidate.Serial.Span.SequenceEqual(identifier.Serial.Span) && candidate.Issuer.Matches(issuer);
    }

    private static DistinguishedName? ReadName(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            return DistinguishedName.Read(encoded);
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
