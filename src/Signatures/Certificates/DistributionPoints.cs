using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates;

/// <summary>The names of CRL distribution points (RFC 5280 §4.2.1.13), to be compared with those of a CRL; never fetched.</summary>
internal static class DistributionPoints
{
    private const int Maximum = 50;

    /// <summary>All fullName GeneralNames of a SEQUENCE OF DistributionPoint, encoded each.</summary>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Read(AsnReader points)
    {
        var names = new List<ReadOnlyMemory<byte>>();
        while (points.HasData && names.Count < Maximum)
        {
            var point = points.ReadSequence();
            if (point.NextIs(Tags.Context0))
            {
                ReadNames(point.ReadSequence(Tags.Context0), names);
            }
        }

        return names;
    }

    /// <summary>Adds the fullName of a DistributionPointName; a name relative to the issuer adds nothing.</summary>
    public static void ReadNames(AsnReader distributionPointName, List<ReadOnlyMemory<byte>> names)
    {
        if (!distributionPointName.NextIs(Tags.Context0))
        {
            return;
        }

        var fullName = distributionPointName.ReadSequence(Tags.Context0);
        while (fullName.HasData && names.Count < Maximum)
        {
            names.Add(fullName.ReadEncodedValue());
        }
    }
}
