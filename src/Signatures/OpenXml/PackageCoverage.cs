using System.Globalization;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>
/// Whether what Office shows of a package is what one signature signs ("Every Signature is Broken", USENIX Security 2023). Office itself leaves
/// document properties, the thumbnail and custom data unsigned; anything else unsigned may change what is shown.
/// </summary>
internal sealed class PackageCoverage(PackageParts package, PackageReach reach, SignedParts signed)
{
    private const int MostNamed = 5;

    private readonly List<SignatureRemark> faults = [];

    /// <summary>Why the coverage is a fault; none where it is as Office makes it.</summary>
    public IReadOnlyList<SignatureRemark> Faults => faults;

    /// <summary>Parts that are not signed, and need not be.</summary>
    public IReadOnlyList<string> Ordinary { get; private set; } = [];

    /// <summary>Unsigned parts that nothing leads to: not shown, and a relationship that led there would be unsigned; often an attack prepared.</summary>
    public IReadOnlyList<string> Dormant { get; private set; } = [];

    public PackageCoverage Judge()
    {
        if (package.Fault is { } broken)
        {
            faults.Add(new SignatureRemark(broken));
        }

        JudgeRoot();
        JudgeRelationships();
        JudgeParts();
        return this;
    }

    private void JudgeRoot()
    {
        var root = package.RelationshipsOf("/") ?? [];
        var main = root.Where(relationship => relationship.Kind == "officeDocument").ToList();
        if (main is not [{ Part: { } document }])
        {
            faults.Add(new SignatureRemark("ooxml-main-document", [main.Count.ToString(CultureInfo.InvariantCulture)]));
        }
        else if (!signed.Whole.Contains(document))
        {
            Unsigned([document]);
        }
    }

    /// <summary>Every relationship counts: one more may bring a style, a font, a header; but for those of the package to its properties.</summary>
    private void JudgeRelationships()
    {
        foreach (var source in reach.Shown.Where(name => PackageRelationship.SourceOf(name) is null).Order(StringComparer.Ordinal).Prepend("/"))
        {
            var part = PackageRelationship.PartOf(source);
            var covered = signed.Relationships.GetValueOrDefault(part);
            var all = package.RelationshipsOf(source);
            if (all is null || (!signed.Whole.Contains(part) && all.Any(relationship =>
                covered?.Contains(relationship.Id) is not true && !PackageReach.IsOrdinary(source, relationship))))
            {
                faults.Add(new SignatureRemark("ooxml-relationships-not-signed", [part]));
            }
        }
    }

    private void JudgeParts()
    {
        var unsigned = package.Names
            .Where(name => !signed.Whole.Contains(name) && PackageRelationship.SourceOf(name) is null && !reach.IsSignature(name))
            .Order(StringComparer.Ordinal)
            .ToList();
        Ordinary = [.. unsigned.Where(reach.IsOrdinary).Where(name => !name.StartsWith("/_xmlsignatures/", StringComparison.OrdinalIgnoreCase))];
        Dormant = [.. unsigned.Where(name => !reach.IsReached(name) && !reach.IsOrdinary(name))];
        Unsigned([.. unsigned.Where(name => reach.IsShown(name) || (reach.IsCustomData(name) && reach.IsBound))]);
    }

    private void Unsigned(IReadOnlyList<string> parts)
    {
        if (parts.Count > 0 && !faults.Exists(fault => fault.Code == "ooxml-parts-not-signed"))
        {
            faults.Add(new SignatureRemark("ooxml-parts-not-signed", [Listed(parts)]));
        }
    }

    /// <summary>Some names, and how many more.</summary>
    public static string Listed(IReadOnlyList<string> parts) =>
        string.Join(", ", parts.Take(MostNamed)) + (parts.Count > MostNamed ? " … +" + (parts.Count - MostNamed).ToString(CultureInfo.InvariantCulture) : string.Empty);
}
