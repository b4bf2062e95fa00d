using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>Writes CMS SignedData by hand, so that every deviation from the standard can be made on purpose.</summary>
internal static class CmsMaker
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    private static readonly Asn1Tag Context1 = new(TagClass.ContextSpecific, 1, isConstructed: true);

    public static byte[] Make(CmsPlan plan)
    {
        var signerInfo = SignerInfo(plan);
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("1.2.840.113549.1.7.2");
            using (writer.PushSequence(Context0))
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                using (writer.PushSetOf())
                {
                    Algorithm(writer, DigestOid(plan.Digest));
                }

                Encapsulated(writer, plan);
                Certificates(writer, plan);
                if (plan.Crls.Count > 0)
                {
                    using (writer.PushSetOf(Context1))
                    {
                        foreach (var crl in plan.Crls)
                        {
                            writer.WriteEncodedValue(crl);
                        }
                    }
                }

                using (writer.PushSetOf())
                {
                    for (var count = 0; count < plan.SignerCount; count++)
                    {
                        writer.WriteEncodedValue(signerInfo);
                    }
                }
            }
        }

        return writer.Encode();
    }

    public static string DigestOid(HashAlgorithmName digest) => digest.Name switch
    {
        "MD5" => "1.2.840.113549.2.5",
        "SHA1" => "1.3.14.3.2.26",
        "SHA256" => "2.16.840.1.101.3.4.2.1",
        "SHA384" => "2.16.840.1.101.3.4.2.2",
        "SHA512" => "2.16.840.1.101.3.4.2.3",
        _ => throw new NotSupportedException(),
    };

    /// <summary>An attribute with the values given, encoded.</summary>
    public static byte[] Attribute(string oid, params byte[][] values)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            using (writer.PushSetOf())
            {
                foreach (var value in values)
                {
                    writer.WriteEncodedValue(value);
                }
            }
        }

        return writer.Encode();
    }

    public static byte[] Value(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }

    public static void Algorithm(AsnWriter writer, string oid)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
        }
    }

    private static void Encapsulated(AsnWriter writer, CmsPlan plan)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(plan.ContentType);
            if (plan.Carried is { } carried)
            {
                using (writer.PushSequence(Context0))
                {
                    writer.WriteOctetString(carried);
                }
            }
        }
    }

    private static void Certificates(AsnWriter writer, CmsPlan plan)
    {
        var embedded = plan.EmbedSigner ? plan.Embedded.Prepend(plan.Signer) : plan.Embedded;
        using (writer.PushSetOf(Context0))
        {
            foreach (var identity in embedded)
            {
                writer.WriteEncodedValue(identity.Encoded);
            }
        }
    }

    private static byte[] SignerInfo(CmsPlan plan)
    {
        var attributes = plan.WithAttributes ? SignedAttributes(plan) : [];
        var signed = plan.WithAttributes ? Wrap(0x31, attributes) : plan.Content;
        var signature = plan.Signer.SignHash(CryptographicOperations.HashData(plan.Digest, signed), plan.Digest, plan.Padding);
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(plan.ByKeyIdentifier ? 3 : 1);
            Identifier(writer, plan);
            Algorithm(writer, plan.DeclaredDigest ?? DigestOid(plan.Digest));
            if (plan.WithAttributes)
            {
                writer.WriteEncodedValue(Wrap(0xA0, attributes));
            }

            SignatureAlgorithm(writer, plan);
            writer.WriteOctetString(signature);
            var unsigned = plan.UnsignedAttributes.ToList();
            if (plan.Timestamp is { } stamp)
            {
                unsigned.Add(Attribute("1.2.840.113549.1.9.16.2.14", stamp(signature)));
            }

            if (unsigned.Count > 0)
            {
                writer.WriteEncodedValue(Wrap(0xA1, unsigned));
            }
        }

        return writer.Encode();
    }

    private static void Identifier(AsnWriter writer, CmsPlan plan)
    {
        var certificate = plan.Signer.Certificate;
        if (plan.ByKeyIdentifier)
        {
            var identifier = certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single();
            writer.WriteOctetString(identifier.SubjectKeyIdentifierBytes.Span, new Asn1Tag(TagClass.ContextSpecific, 0));
            return;
        }

        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(certificate.IssuerName.RawData);
            writer.WriteInteger(plan.Signer.Serial);
        }
    }

    private static void SignatureAlgorithm(AsnWriter writer, CmsPlan plan)
    {
        if (plan.Signer.Key is ECDsa)
        {
            Algorithm(writer, plan.Digest == HashAlgorithmName.SHA1 ? "1.2.840.10045.4.1" : plan.Digest == HashAlgorithmName.SHA384 ? "1.2.840.10045.4.3.3" : "1.2.840.10045.4.3.2");
        }
        else if (plan.Padding == RSASignaturePadding.Pkcs1)
        {
            Algorithm(writer, "1.2.840.113549.1.1.1");
        }
        else
        {
            Pss(writer, plan.Digest);
        }
    }

    private static void Pss(AsnWriter writer, HashAlgorithmName digest)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier("1.2.840.113549.1.1.10");
            using (writer.PushSequence())
            {
                using (writer.PushSequence(Context0))
                {
                    Algorithm(writer, DigestOid(digest));
                }

                using (writer.PushSequence(Context1))
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier("1.2.840.113549.1.1.8");
                    Algorithm(writer, DigestOid(digest));
                }

                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2, isConstructed: true)))
                {
                    writer.WriteInteger(32);
                }
            }
        }
    }

    private static List<byte[]> SignedAttributes(CmsPlan plan)
    {
        var attributes = new List<byte[]>
        {
            Attribute("1.2.840.113549.1.9.3", Value(writer => writer.WriteObjectIdentifier(plan.ContentType))),
            Attribute("1.2.840.113549.1.9.4", Value(writer => writer.WriteOctetString(CryptographicOperations.HashData(plan.ContentDigest ?? plan.Digest, plan.Content)))),
        };
        if (plan.SigningTime is { } time)
        {
            attributes.Add(Attribute("1.2.840.113549.1.9.5", Value(writer => writer.WriteUtcTime(time))));
        }

        if (plan.Named is { } named)
        {
            attributes.Add(Attribute("1.2.840.113549.1.9.16.2.47", Value(writer => SigningCertificate(writer, named))));
        }

        if (!plan.WithContentType)
        {
            attributes.RemoveAt(0);
        }

        attributes.AddRange(plan.ExtraAttributes);
        attributes.Sort((one, other) => one.AsSpan().SequenceCompareTo(other));
        if (plan.ReverseAttributes)
        {
            attributes.Reverse();
        }

        return attributes;
    }

    private static void SigningCertificate(AsnWriter writer, Identity named)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(named.Encoded));
        }
    }

    /// <summary>A SET with a tag of choice whose elements keep the order given.</summary>
    private static byte[] Wrap(byte tag, List<byte[]> elements)
    {
        var contents = elements.SelectMany(element => element).ToArray();
        var sequence = Value(writer =>
        {
            using (writer.PushSequence())
            {
                foreach (var element in elements)
                {
                    writer.WriteEncodedValue(element);
                }
            }
        });
        sequence[0] = tag;
        return contents.Length == 0 ? [tag, 0] : sequence;
    }
}
