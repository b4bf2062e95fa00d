using System.Globalization;
using System.Text;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>
/// Whether what Office shows of a package is what one signature signs ("Every Signature is Broken", USENIX Security 2023). Office itself leaves
/// document properties, the thumbnail and custom data unsigned; anything else unsigned may change what is shown.
/// </summary>
internal sealed class PackageCoverage(PackageParts package, SignedParts signed)
{
    private const int MostNamed = 5;

    private static readonly string[] PropertyKinds = ["core-properties", "extended-properties", "custom-properties", "metadata", "thumbnail", "origin"];

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
        foreach (var source in Reachable().Where(name => !IsOrdinary(name)).Prepend("/"))
        {
            if (PackageRelationship.SourceOf(source) is not null)
            {
                continue;
            }

            var part = PackageRelationship.PartOf(source);
            var covered = signed.Relationships.GetValueOrDefault(part) ?? [];
            var all = package.RelationshipsOf(source);
            if (all is null || (!signed.Whole.Contains(part) && all.Any(relationship =>
                !covered.Contains(relationship.Id) && !(source == "/" && PropertyKinds.Contains(relationship.Kind, StringComparer.Ordinal)))))
            {
                faults.Add(new SignatureRemark("ooxml-relationships-not-signed", [part]));
            }
        }
    }

    private void JudgeParts()
    {
        var unsigned = package.Names
            .Where(name => !signed.Whole.Contains(name) && PackageRelationship.SourceOf(name) is null && !IsSignature(name))
            .Order(StringComparer.Ordinal)
            .ToList();
        var reachable = Reachable();
        Ordinary = [.. unsigned.Where(IsOrdinary)];
        Dormant = [.. unsigned.Where(name => !IsOrdinary(name) && !reachable.Contains(name))];
        Unsigned([.. unsigned.Where(name => IsOrdinary(name) ? IsCustomData(name) && IsBound() : reachable.Contains(name))]);
    }

    /// <summary>The parts that relationships lead to from the package, the way Office finds them.</summary>
    private HashSet<string> Reachable()
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(["/"]);
        while (open.TryPop(out var source))
        {
            foreach (var relationship in package.RelationshipsOf(source) ?? [])
            {
                if (relationship.Part is { } part && package.Has(part) && found.Add(part))
                {
                    open.Push(part);
                }
            }
        }

        return found;
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

    private bool IsOrdinary(string name) => IsCustomData(name) || IsSignature(name)
        || name.StartsWith("/docProps/", StringComparison.OrdinalIgnoreCase)
        || (package.RelationshipsOf("/") ?? []).Any(relationship => relationship.Kind == "thumbnail" && string.Equals(relationship.Part, name, StringComparison.OrdinalIgnoreCase));

    private static bool IsSignature(string name) => name.StartsWith("/_xmlsignatures/", StringComparison.OrdinalIgnoreCase);

    private static bool IsCustomData(string name) => name.StartsWith("/customXml/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A content control bound to custom data shows what the data says, whatever the signed text was.</summary>
    private bool IsBound() => signed.Whole
        .Where(name => name.StartsWith("/word/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .Any(name => package.Bytes(name) is { } bytes && (bytes.AsSpan().IndexOf("dataBinding"u8) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("dataBinding")) >= 0));
}
