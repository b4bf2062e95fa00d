using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TaskTracking.Signatures.Tests.Pki;

/// <summary>Writes certificates by hand: keys, names and extensions that no tool would make. Their own signature is noise.</summary>
internal static class StrangeCertificate
{
    private static readonly Asn1Tag Context0 = new(TagClass.ContextSpecific, 0, isConstructed: true);
    private static readonly Asn1Tag Context3 = new(TagClass.ContextSpecific, 3, isConstructed: true);

    /// <summary>The certificate, encoded.</summary>
    /// <param name="key">SubjectPublicKeyInfo, encoded.</param>
    /// <param name="serial">Content octets.</param>
    /// <param name="names">How many relative names the subject has.</param>
    /// <param name="extensions">Extensions, encoded each.</param>
    /// <param name="issuer">Whose name stands as issuer; its own where null.</param>
    public static byte[] Make(byte[] key, byte[]? serial = null, int names = 1, IReadOnlyList<byte[]>? extensions = null, byte[]? issuer = null) => CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                using (writer.PushSequence(Context0))
                {
                    writer.WriteInteger(2);
                }

                writer.WriteInteger(serial ?? [7]);
                CmsMaker.Algorithm(writer, "1.2.840.113549.1.1.11");
                writer.WriteEncodedValue(issuer ?? Name(names));
                using (writer.PushSequence())
                {
                    writer.WriteUtcTime(TestPki.Now.AddYears(-1));
                    writer.WriteUtcTime(TestPki.Now.AddYears(1));
                }

                writer.WriteEncodedValue(Name(names));
                writer.WriteEncodedValue(key);
                if (extensions is not null)
                {
                    using (writer.PushSequence(Context3))
                    using (writer.PushSequence())
                    {
                        foreach (var extension in extensions)
                        {
                            writer.WriteEncodedValue(extension);
                        }
                    }
                }
            }

            CmsMaker.Algorithm(writer, "1.2.840.113549.1.1.11");
            writer.WriteBitString(new byte[256]);
        }
    });

    /// <summary>A name of that many parts.</summary>
    public static byte[] Name(int parts = 1) => CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            for (var part = 0; part < parts; part++)
            {
                using (writer.PushSetOf())
                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier("2.5.4.3");
                    writer.WriteCharacterString(UniversalTagNumber.UTF8String, "Lạ");
                }
            }
        }
    });

    public static byte[] RsaKey(byte[] modulus, byte[] exponent) => Key("1.2.840.113549.1.1.1", null, CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(modulus);
            writer.WriteIntegerUnsigned(exponent);
        }
    }));

    /// <summary>SubjectPublicKeyInfo.</summary>
    public static byte[] Key(string oid, byte[]? parameters, byte[] bits) => CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(oid);
                if (parameters is not null)
                {
                    writer.WriteEncodedValue(parameters);
                }
            }

            writer.WriteBitString(bits);
        }
    });

    public static byte[] Extension(string oid, byte[] value, bool critical = false) => CmsMaker.Value(writer =>
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            if (critical)
            {
                writer.WriteBoolean(true);
            }

            writer.WriteOctetString(value);
        }
    });

    /// <summary>SEQUENCEs in SEQUENCEs.</summary>
    public static byte[] Nested(int depth)
    {
        var lengths = new List<byte[]>();
        var length = 0;
        for (var level = 0; level < depth; level++)
        {
            byte[] head = length < 0x80 ? [0x30, (byte)length] : [0x30, 0x83, (byte)(length >> 16), (byte)(length >> 8), (byte)length];
            lengths.Add(head);
            length += head.Length;
        }

        lengths.Reverse();
        return [.. lengths.SelectMany(head => head)];
    }

    /// <summary>A BigInteger of so many bits, odd.</summary>
    public static byte[] Number(int bits)
    {
        var number = new byte[bits / 8];
        new Random(bits).NextBytes(number);
        number[0] |= 0x80;
        number[^1] |= 1;
        return number;
    }

    /// <summary>A signer with this certificate; the signature value is of another key.</summary>
    public static Identity Signer(byte[] certificate) => new(X509CertificateLoader.LoadCertificate(certificate), ECDsa.Create(ECCurve.NamedCurves.nistP256));
}
