using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates;

/// <summary>Reads the four extensions about certificate policies (RFC 5280 §4.2.1.4, .5, .11, .14).</summary>
internal static class PoliciesReader
{
    private const int Maximum = 100;

    /// <summary>What was known with one more extension; throws <see cref="AsnContentException"/> where it is malformed.</summary>
    public static CertificatePolicies Add(CertificatePolicies known, string oid, AsnReader value) => oid switch
    {
        "2.5.29.32" => known with { Identifiers = [.. Items(value).Select(information => information.ReadObjectIdentifier()).Distinct(StringComparer.Ordinal)] },
        "2.5.29.33" => known with { Mappings = [.. Items(value).Select(pair => (pair.ReadObjectIdentifier(), pair.ReadObjectIdentifier()))] },
        "2.5.29.36" => AddConstraints(known, value.ReadSequence()),
        _ => known with { InhibitAny = Count(value.ReadIntegerBytes().Span) },
    };

    private static CertificatePolicies AddConstraints(CertificatePolicies known, AsnReader constraints)
    {
        if (constraints.NextIs(Tags.Context0))
        {
            known = known with { RequireExplicit = Count(constraints.ReadIntegerBytes(Tags.Context0).Span) };
        }

        return constraints.NextIs(Tags.Context1) ? known with { InhibitMapping = Count(constraints.ReadIntegerBytes(Tags.Context1).Span) } : known;
    }

    private static IEnumerable<AsnReader> Items(AsnReader value)
    {
        var sequence = value.ReadSequence();
        for (var count = 0; sequence.HasData; count++)
        {
            yield return count < Maximum ? sequence.ReadSequence() : throw new AsnContentException();
        }
    }

    /// <summary>A SkipCerts: no path here is longer than 127, and a negative one is taken for 0.</summary>
    private static int Count(ReadOnlySpan<byte> integer) => integer.Length == 1 ? Math.Max((int)(sbyte)integer[0], 0) : (integer[0] & 0x80) != 0 ? 0 : 127;
}
