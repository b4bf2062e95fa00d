using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Structure;

/// <summary>Members of object streams that no cross-reference section looks for there: who rebuilds the tables takes them too.</summary>
internal static class HiddenMembers
{
    /// <summary>Those of the streams that begin at or after an offset.</summary>
    /// <param name="store">The file.</param>
    /// <param name="hidden">Objects that no table names, object streams among them.</param>
    /// <param name="from">The offset.</param>
    public static IEnumerable<HiddenObject> Of(ObjectStore store, IReadOnlyList<HiddenObject> hidden, long from)
    {
        var listed = store.Versions.Values.SelectMany(list => list)
            .Where(version => version.Entry.Kind == XrefEntryKind.InFile && version.Entry.Position >= from)
            .Select(version => (Value: store.Load(version), version.Number, version.Entry.Position));
        var unlisted = hidden.Where(found => found.Object.Start >= from).Select(found => (found.Object.Value, Number: -1, Position: found.Object.Start));
        foreach (var (value, number, position) in listed.Concat(unlisted))
        {
            if (value is PdfStream stream && stream.Dictionary.HasName("Type", "ObjStm"))
            {
                foreach (var member in ObjectStreamReader.Read(store, stream, store.Chain.Last.Index).Where(member => !IsListed(store, member.Number, number)))
                {
                    yield return new HiddenObject(
                        new IndirectObject(member.Number, 0, member.Value ?? PdfNull.Instance, position, position, false), IsInside: true);
                }
            }
        }
    }

    private static bool IsListed(ObjectStore store, int number, int container) => store.Versions.TryGetValue(number, out var versions)
        && versions.Exists(version => version.Entry.Kind == XrefEntryKind.InObjectStream && version.Entry.Position == container);
}
