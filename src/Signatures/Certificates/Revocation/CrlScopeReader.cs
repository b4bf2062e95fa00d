using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>Reads crlExtensions for what limits a list (RFC 5280 §5.2): a list that cannot be understood whole is not used.</summary>
internal static class CrlScopeReader
{
    private const string IssuingDistributionPoint = "2.5.29.28";
    private const string DeltaIndicator = "2.5.29.27";

    public static CrlScope Read(AsnReader extensions)
    {
        var scope = CrlScope.Everything;
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            var critical = extension.NextIs(Asn1Tag.Boolean) && extension.ReadBoolean();
            var value = extension.ReadOctetString();
            if (oid == IssuingDistributionPoint)
            {
                scope = ReadIssuingDistributionPoint(value) is var read && scope.Complete ? read : read with { Complete = false };
            }
            else if (oid == DeltaIndicator)
            {
                scope = scope with { Complete = false };
            }
            else if (critical)
            {
                return scope with { Usable = false };
            }
        }

        return scope;
    }

    private static CrlScope ReadIssuingDistributionPoint(byte[] value)
    {
        if (!Asn1Guard.TryMeasure(value, Asn1Limits.RevocationList, out _))
        {
            return CrlScope.Everything with { Usable = false };
        }

        var scope = CrlScope.Everything;
        var point = new AsnReader(value, AsnEncodingRules.BER).ReadSequence();
        while (point.HasData)
        {
            var tag = point.PeekTag().TagValue;
            var field = point.ReadEncodedValue();
            scope = tag switch
            {
                0 => scope with { DistributionPoints = ReadNames(field) },
                1 => scope with { OnlyUsers = IsTrue(field) },
                2 => scope with { OnlyAuthorities = IsTrue(field) },
                3 => scope with { Complete = false },
                _ => scope with { Usable = scope.Usable && !IsTrue(field) },
            };
        }

        return scope;
    }

    private static List<ReadOnlyMemory<byte>> ReadNames(ReadOnlyMemory<byte> field)
    {
        var names = new List<ReadOnlyMemory<byte>>();
        DistributionPoints.ReadNames(new AsnReader(field, AsnEncodingRules.BER).ReadSequence(Tags.Context0), names);
        return names;
    }

    /// <summary>An IMPLICIT BOOLEAN: one content octet, not zero.</summary>
    private static bool IsTrue(ReadOnlyMemory<byte> field) => field.Length == 3 && field.Span[2] != 0;
}
