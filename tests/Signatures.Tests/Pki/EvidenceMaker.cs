using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>Makes CRLs and OCSP responses.</summary>
internal static class EvidenceMaker
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    private static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1, isConstructed: true);

    public static byte[] Crl(
        Identity issuer, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, params (Identity Revoked, DateTimeOffset At, X509RevocationReason? Reason)[] entries)
    {
        var builder = new CertificateRevocationListBuilder();
        foreach (var (revoked, at, reason) in entries)
        {
            builder.AddEntry(revoked.Serial, at, reason);
        }

        var keyIdentifier = X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(
            issuer.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single());
        return builder.Build(issuer.Certificate.SubjectName, issuer.Generator, 1, nextUpdate, HashAlgorithmName.SHA256, keyIdentifier, thisUpdate);
    }

    /// <summary>A list that names one certificate, with crlExtensions of choice: identifier and encoded value, all critical.</summary>
    public static byte[] Crl(Identity issuer, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, Identity revoked, DateTimeOffset at, params (string Oid, byte[] Value)[] extensions)
    {
        var list = CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                CmsMaker.Algorithm(writer, "1.2.840.10045.4.3.2");
                writer.WriteEncodedValue(issuer.Certificate.SubjectName.RawData);
                writer.WriteUtcTime(thisUpdate);
                writer.WriteUtcTime(nextUpdate);
                using (writer.PushSequence())
                using (writer.PushSequence())
                {
                    writer.WriteInteger(revoked.Serial);
                    writer.WriteUtcTime(at);
                }

                using (writer.PushSequence(Context0))
                using (writer.PushSequence())
                {
                    foreach (var (oid, value) in extensions)
                    {
                        using (writer.PushSequence())
                        {
                            writer.WriteObjectIdentifier(oid);
                            writer.WriteBoolean(true);
                            writer.WriteOctetString(value);
                        }
                    }
                }
            }
        });
        return CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(list);
                CmsMaker.Algorithm(writer, "1.2.840.10045.4.3.2");
                writer.WriteBitString(issuer.SignHash(SHA256.HashData(list), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            }
        });
    }

    /// <summary>A response about one certificate.</summary>
    /// <param name="subject">The certificate asked about.</param>
    /// <param name="issuer">Its issuer.</param>
    /// <param name="responder">Who signs the response; its certificate goes along.</param>
    /// <param name="thisUpdate">When the status was known.</param>
    /// <param name="nextUpdate">Until when it counts.</param>
    /// <param name="revokedAt">Null for "good".</param>
    /// <param name="isAlone">The responder's certificate does not go along after all.</param>
    public static byte[] Ocsp(
        Identity subject, Identity issuer, Identity responder, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, DateTimeOffset? revokedAt = null, bool isAlone = false)
    {
        var data = CmsMaker.Value(writer => ResponseData(writer, subject, issuer, responder, thisUpdate, nextUpdate, revokedAt));
        var signature = responder.SignHash(SHA256.HashData(data), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var basic = CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue(data);
                CmsMaker.Algorithm(writer, "1.2.840.10045.4.3.2");
                writer.WriteBitString(signature);
                if (!isAlone)
                {
                    using (writer.PushSequence(Context0))
                    using (writer.PushSequence())
                    {
                        writer.WriteEncodedValue(responder.Encoded);
                    }
                }
            }
        });
        return CmsMaker.Value(writer =>
        {
            using (writer.PushSequence())
            {
                writer.WriteEncodedValue([0x0A, 1, 0]);
                using (writer.PushSequence(Context0))
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier("1.3.6.1.5.5.7.48.1.1");
                    writer.WriteOctetString(basic);
                }
            }
        });
    }

    private static void ResponseData(
        AsnWriter writer, Identity subject, Identity issuer, Identity responder, DateTimeOffset thisUpdate, DateTimeOffset nextUpdate, DateTimeOffset? revokedAt)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence(Context1))
            {
                writer.WriteEncodedValue(responder.Certificate.SubjectName.RawData);
            }

            writer.WriteGeneralizedTime(thisUpdate, omitFractionalSeconds: true);
            using (writer.PushSequence())
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                {
                    CmsMaker.Algorithm(writer, "1.3.14.3.2.26");
                    writer.WriteOctetString(CryptographicOperations.HashData(HashAlgorithmName.SHA1, issuer.Certificate.SubjectName.RawData));
                    writer.WriteOctetString(CryptographicOperations.HashData(HashAlgorithmName.SHA1, issuer.Certificate.PublicKey.EncodedKeyValue.RawData));
                    writer.WriteInteger(subject.Serial);
                }

                if (revokedAt is { } at)
                {
                    using (writer.PushSequence(Context1))
                    {
                        writer.WriteGeneralizedTime(at, omitFractionalSeconds: true);
                    }
                }
                else
                {
                    writer.WriteNull(new Asn1Tag(TagClass.ContextSpecific, 0));
                }

                writer.WriteGeneralizedTime(thisUpdate, omitFractionalSeconds: true);
                using (writer.PushSequence(Context0))
                {
                    writer.WriteGeneralizedTime(nextUpdate, omitFractionalSeconds: true);
                }
            }
        }
    }
}
