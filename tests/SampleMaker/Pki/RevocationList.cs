using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.X509;
using Org.BouncyCastle.X509.Extension;

namespace TaskTracking.SampleMaker.Pki;

/// <summary>A list of revoked certificates (RFC 5280 §5), signed by the authority itself.</summary>
internal static class RevocationList
{
    /// <returns>DER.</returns>
    public static byte[] Make(Credential authority, PkiPlan plan, IEnumerable<(X509Certificate Certificate, DateTime At)> revoked)
    {
        var maker = new X509V2CrlGenerator();
        maker.SetIssuerDN(authority.Certificate.SubjectDN);
        maker.SetThisUpdate(VietnamClock.Utc(plan.Revocation.IssuedAt));
        maker.SetNextUpdate(VietnamClock.Utc(plan.Revocation.NextUpdate));
        foreach (var (certificate, at) in revoked)
        {
            maker.AddCrlEntry(certificate.SerialNumber, at, CrlReason.KeyCompromise);
        }

        maker.AddExtension(X509Extensions.AuthorityKeyIdentifier, false, X509ExtensionUtilities.CreateAuthorityKeyIdentifier(authority.Certificate.GetPublicKey()));
        maker.AddExtension(X509Extensions.CrlNumber, false, new CrlNumber(BigInteger.ValueOf(46)));
        return maker.Generate(new Asn1SignatureFactory("SHA256WITHRSA", authority.Key)).GetEncoded();
    }
}
