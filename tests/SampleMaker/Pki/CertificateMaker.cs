using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X509;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Operators;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.X509;
using Org.BouncyCastle.X509.Extension;

namespace TaskTracking.SampleMaker.Pki;

/// <summary>Makes X.509 certificates of the three profiles seen in the state's infrastructure: authority, time-stamping server, holder.</summary>
internal static class CertificateMaker
{
    internal enum Profile
    {
        Root,
        Intermediate,
        Timestamping,
        Holder,
    }

    /// <param name="issuer">The issuer's certificate and key; null for a certificate that issues itself.</param>
    public static X509Certificate Make(string id, X509Name subject, AsymmetricCipherKeyPair pair, Profile profile, string from, string until, Credential? issuer)
    {
        var maker = new X509V3CertificateGenerator();
        maker.SetSerialNumber(Serial(id));
        maker.SetSubjectDN(subject);
        maker.SetIssuerDN(issuer?.Certificate.SubjectDN ?? subject);
        maker.SetNotBefore(VietnamClock.Utc(from));
        maker.SetNotAfter(VietnamClock.Utc(until));
        maker.SetPublicKey(pair.Public);
        maker.AddExtension(X509Extensions.SubjectKeyIdentifier, false, X509ExtensionUtilities.CreateSubjectKeyIdentifier(pair.Public));
        maker.AddExtension(X509Extensions.AuthorityKeyIdentifier, false,
            X509ExtensionUtilities.CreateAuthorityKeyIdentifier(issuer?.Certificate.GetPublicKey() ?? pair.Public));
        AddUsage(maker, profile);
        return maker.Generate(new Asn1SignatureFactory("SHA256WITHRSA", issuer?.Key ?? pair.Private));
    }

    /// <summary>A positive number of 16 bytes that depends on the id alone, so that unchanged certificates stay the same.</summary>
    public static BigInteger Serial(string id) => new(1, SHA256.HashData(Encoding.UTF8.GetBytes("sample:" + id))[..16]);

    private static void AddUsage(X509V3CertificateGenerator maker, Profile profile)
    {
        var authority = profile is Profile.Root or Profile.Intermediate;
        maker.AddExtension(X509Extensions.BasicConstraints, true, profile switch
        {
            Profile.Root => new BasicConstraints(true),
            Profile.Intermediate => new BasicConstraints(0),
            _ => new BasicConstraints(false),
        });
        maker.AddExtension(X509Extensions.KeyUsage, true, new KeyUsage(authority
            ? KeyUsage.KeyCertSign | KeyUsage.CrlSign
            : profile == Profile.Timestamping
                ? KeyUsage.DigitalSignature | KeyUsage.NonRepudiation
                : KeyUsage.DigitalSignature | KeyUsage.NonRepudiation | KeyUsage.KeyEncipherment | KeyUsage.DataEncipherment));
        if (profile == Profile.Timestamping)
        {
            maker.AddExtension(X509Extensions.ExtendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeID.id_kp_timeStamping));
        }
        else if (profile == Profile.Holder)
        {
            maker.AddExtension(X509Extensions.ExtendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeID.id_kp_clientAuth, KeyPurposeID.id_kp_emailProtection));
        }
    }
}
