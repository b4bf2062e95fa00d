using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates;

/// <summary>Reads the Extensions of a certificate. An extension that cannot be read counts as unhandled, critical or not.</summary>
internal static class ExtensionsReader
{
    private const int Maximum = 100;

    /// <summary>Of nameConstraints: intersecting them costs the square of their number. One that is longer counts as unhandled.</summary>
    private const int MaximumConstraintBytes = 8 * 1024;

    /// <summary>Critical extensions that change nothing of what is checked here.</summary>
    private static readonly HashSet<string> Harmless =
    [
        "2.5.29.18", // issuerAltName
        "1.3.6.1.5.5.7.1.3", // qcStatements
        "1.3.6.1.5.5.7.1.1", // authorityInfoAccess: never fetched
    ];

    public static CertificateExtensions Read(AsnReader extensions)
    {
        var result = CertificateExtensions.None;
        var unhandled = new List<string>();
        for (var count = 0; extensions.HasData && count < Maximum; count++)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var critical = extension.PeekTag().HasSameClassAndValue(Asn1Tag.Boolean) && extension.ReadBoolean();
            var value = extension.ReadOctetString();
            try
            {
                if (!Asn1Guard.TryMeasure(value, Asn1Limits.Message, out _) || !TryRead(oid, value, ref result))
                {
                    if (critical && !Harmless.Contains(oid))
                    {
                        unhandled.Add(oid);
                    }
                }
            }
            catch (AsnContentException)
            {
                unhandled.Add(oid);
            }
        }

        return extensions.HasData
            ? result with { UnhandledCritical = [.. unhandled, "extensions"] }
            : result with { UnhandledCritical = unhandled };
    }

    private static bool TryRead(string oid, byte[] value, ref CertificateExtensions result)
    {
        var reader = new AsnReader(value, AsnEncodingRules.BER);
        switch (oid)
        {
            case "2.5.29.14":
                result = result with { SubjectKeyIdentifier = reader.ReadOctetString() };
                return true;
            case "2.5.29.35":
                var authority = reader.ReadSequence();
                result = result with { AuthorityKeyIdentifier = authority.NextIs(Tags.Context0) ? authority.ReadOctetString(Tags.Context0) : default(ReadOnlyMemory<byte>?) };
                return true;
            case "2.5.29.19":
                result = ReadBasicConstraints(reader.ReadSequence(), result);
                return true;
            case "2.5.29.15":
                result = result with { KeyUsage = ReadKeyUsage(reader.ReadBitString(out _)) };
                return true;
            case "2.5.29.37":
                result = result with { ExtendedKeyUsage = ReadIdentifiers(reader.ReadSequence()) };
                return true;
            case "2.5.29.31":
                result = result with { CrlDistributionPoints = DistributionPoints.Read(reader.ReadSequence()) };
                return true;
            case "2.5.29.17":
                result = result with { AlternativeNames = value };
                return true;
            case "2.5.29.30" when value.Length <= MaximumConstraintBytes:
                result = result with { NameConstraints = value };
                return true;
            case "2.5.29.32" or "2.5.29.33" or "2.5.29.36" or "2.5.29.54":
                result = result with { Policies = PoliciesReader.Add(result.Policies, oid, reader) };
                return true;
            case "1.3.6.1.5.5.7.48.1.5":
                result = result with { OcspNoCheck = true };
                return true;
            default:
                return false;
        }
    }

    private static CertificateExtensions ReadBasicConstraints(AsnReader constraints, CertificateExtensions result)
    {
        var authority = constraints.NextIs(Asn1Tag.Boolean) && constraints.ReadBoolean();
        int? pathLength = null;
        if (constraints.NextIs(Asn1Tag.Integer))
        {
            pathLength = constraints.TryReadInt32(out var length) && length >= 0 ? length : 0;
        }

        return result with { IsAuthority = authority, PathLength = pathLength };
    }

    private static KeyUsages ReadKeyUsage(byte[] bits)
    {
        var first = bits.Length > 0 ? bits[0] : 0;
        return ((first & 0x80) != 0 ? KeyUsages.DigitalSignature : KeyUsages.None)
            | ((first & 0x40) != 0 ? KeyUsages.NonRepudiation : KeyUsages.None)
            | ((first & 0x04) != 0 ? KeyUsages.CertificateSign : KeyUsages.None)
            | ((first & 0x02) != 0 ? KeyUsages.CrlSign : KeyUsages.None);
    }

    private static List<string> ReadIdentifiers(AsnReader sequence)
    {
        var identifiers = new List<string>();
        while (sequence.HasData && identifiers.Count < Maximum)
        {
            identifiers.Add(sequence.ReadObjectIdentifier());
        }

        return identifiers;
    }
}
