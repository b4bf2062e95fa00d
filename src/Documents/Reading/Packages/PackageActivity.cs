using TaskTracking.Documents.Reading.Legacy;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Packages;

/// <summary>What acts in an office package, told by content types, relationships and the first bytes of parts, never by a part's name.</summary>
internal static class PackageActivity
{
    private const int MostRelationshipParts = 2_000;

    /// <summary>All active content of a package.</summary>
    public static IReadOnlyList<ActiveContent> Of(OpcPackage package)
    {
        var found = new List<ActiveContent>();
        foreach (var part in package.Parts)
        {
            found.AddRange(OfPart(package, part));
        }

        foreach (var source in package.Parts.Where(p => !p.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Take(MostRelationshipParts).Prepend("/"))
        {
            found.AddRange(package.RelationshipsOf(source).Select(OfRelationship).OfType<ActiveContent>());
        }

        // The relationship to a macro's part tells nothing new beside the part.
        return [.. found.DistinctBy(f => (f.Kind, Path.GetFileNameWithoutExtension(f.Detail).ToUpperInvariant(), f.Page))];
    }

    private static IEnumerable<ActiveContent> OfPart(OpcPackage package, string part)
    {
        var type = package.ContentTypeOf(part);
        if (type.Contains("vbaproject", StringComparison.Ordinal) || type.Contains("macrosheet", StringComparison.Ordinal))
        {
            yield return new ActiveContent(ActiveContentKind.Macro, LastSegment(part), null);
        }
        else if (type.Contains("activex", StringComparison.Ordinal))
        {
            yield return new ActiveContent(ActiveContentKind.ActiveControl, LastSegment(part), null);
        }
        else if (type.Contains("oleobject", StringComparison.Ordinal) && OleContents.CarriesExecutable(package.Bytes(part)))
        {
            yield return new ActiveContent(ActiveContentKind.EmbeddedExecutable, LastSegment(part), null);
        }
    }

    // A template on a local disk is only a name; one on a server brings its code along. Pictures and links from the web are
    // ordinary pasting, a picture on a server share is not: opening it sends credentials there.
    private static ActiveContent? OfRelationship(OpcRelationship relationship) => relationship switch
    {
        { Kind: "vbaProject" } => new ActiveContent(ActiveContentKind.Macro, "vbaProject", null),
        { IsExternal: false } => null,
        { Kind: "attachedTemplate" } when IsRemote(relationship.Target) => new ActiveContent(ActiveContentKind.ExternalTemplate, relationship.Kind, null),
        { Kind: "oleObject" or "frame" or "subDocument" or "externalLinkPath" or "aFChunk" } when IsRemote(relationship.Target) =>
            new ActiveContent(ActiveContentKind.RemoteObject, relationship.Kind, null),
        { Kind: "image" } when IsShare(relationship.Target) => new ActiveContent(ActiveContentKind.RemoteObject, relationship.Kind, null),
        _ => null,
    };

    private static bool IsRemote(string target) =>
        target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || IsShare(target);

    // \\server\share, or file://server/share; file:///C:/… is a local path.
    private static bool IsShare(string target)
    {
        var path = target.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? target[5..] : target;
        path = path.Replace('/', '\\');
        return path.StartsWith(@"\\", StringComparison.Ordinal)
            && (!path.StartsWith(@"\\\", StringComparison.Ordinal) || path.StartsWith(@"\\\\", StringComparison.Ordinal));
    }

    private static string LastSegment(string part) => part[(part.LastIndexOf('/') + 1)..];
}
