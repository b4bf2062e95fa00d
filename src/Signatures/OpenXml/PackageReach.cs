using System.Text;

namespace TaskTracking.Signatures.OpenXml;

/// <summary>
/// What the relationships of a package lead to, found the way Office finds it, and which parts it leaves unsigned by custom. A part is of
/// that custom by what leads to it, never by its folder alone: a picture under "/docProps/" is a picture.
/// </summary>
internal sealed class PackageReach
{
    /// <summary>From the package: properties, thumbnail, sensitivity label, signatures. The strict vocabulary writes some as one word.</summary>
    private static readonly HashSet<string> RootKinds = new(
        ["core-properties", "extended-properties", "extendedProperties", "custom-properties", "customProperties", "metadata", "thumbnail", "classificationlabels", "origin"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> InnerKinds = new(["customXml", "customXmlProps"], StringComparer.Ordinal);
    private static readonly string[] Folders = ["/docProps/", "/docMetadata/", "/customXml/", "/_xmlsignatures/"];

    private readonly PackageParts package;
    private readonly HashSet<string> reached = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> customData = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> signatures = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<bool> bound;

    public PackageReach(PackageParts package)
    {
        this.package = package;
        bound = new Lazy<bool>(() => shown.Any(ShowsCustomData));
        var open = new Stack<string>(["/"]);
        while (open.TryPop(out var source))
        {
            foreach (var relationship in package.RelationshipsOf(source) ?? [])
            {
                if (relationship.Part is { } part && package.Has(part))
                {
                    Place(source, relationship, part);
                    if (reached.Add(part))
                    {
                        open.Push(part);
                    }
                }
            }
        }
    }

    /// <summary>Parts that make up what is shown: something other than custom data, properties or signatures leads to them.</summary>
    public IReadOnlyCollection<string> Shown => shown;

    /// <summary>A content control bound to custom data shows what the data says, whatever the signed text was.</summary>
    public bool IsBound => bound.Value;

    public bool IsShown(string part) => shown.Contains(part);

    public bool IsReached(string part) => reached.Contains(part);

    public bool IsSignature(string part) => signatures.Contains(part) && !shown.Contains(part);

    public bool IsCustomData(string part) => customData.Contains(part) || part.StartsWith("/customXml/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Office leaves it unsigned, and nothing shows it.</summary>
    public bool IsOrdinary(string part) => !shown.Contains(part)
        && (reached.Contains(part) || Folders.Any(folder => part.StartsWith(folder, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A relationship that Office leaves unsigned: of the package, to its properties and signatures.</summary>
    public static bool IsOrdinary(string source, PackageRelationship relationship) => source == "/" && RootKinds.Contains(relationship.Kind);

    private void Place(string source, PackageRelationship relationship, string part)
    {
        var isOfSignature = IsOrdinary(source, relationship) ? relationship.Kind == "origin" : signatures.Contains(source) && relationship.Kind is "signature" or "certificate";
        if (isOfSignature)
        {
            signatures.Add(part);
        }
        else if (InnerKinds.Contains(relationship.Kind))
        {
            customData.Add(part);
        }
        else if (!IsOrdinary(source, relationship))
        {
            shown.Add(part);
        }
    }

    private bool ShowsCustomData(string part)
    {
        const string Word = "dataBinding";
        return package.ContentTypeOf(part) is { } type && type.Contains("xml", StringComparison.OrdinalIgnoreCase) && package.Bytes(part) is { } bytes
            && (Has(bytes, Encoding.UTF8) || Has(bytes, Encoding.Unicode) || Has(bytes, Encoding.BigEndianUnicode));

        static bool Has(byte[] bytes, Encoding encoding) => bytes.AsSpan().IndexOf(encoding.GetBytes(Word)) >= 0;
    }
}
