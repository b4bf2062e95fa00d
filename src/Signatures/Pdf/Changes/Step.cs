using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>One update with the document before and after it, and what is found against it. The rules of this folder fill it.</summary>
internal sealed class Step(DocumentMap before, DocumentMap after, ReferenceIndex references, SignedFields signed)
{
    private readonly List<Change> _changes = [];
    private HashSet<int>? _validationData;
    private HashSet<int>? _structureTree;
    private HashSet<int>? _shown;
    private HashSet<int>? _outsideStructure;

    public DocumentMap Before => before;

    public DocumentMap After => after;

    public DocumentView Old => before.View;

    public DocumentView New => after.View;

    public ReferenceIndex References => references;

    public ObjectEquality Equality { get; } = new(before.View, after.View);

    public IReadOnlyList<Change> Changes => _changes;

    /// <summary>Whether what this update draws in a field is signed by that field's own signature.</summary>
    public bool IsSigned(FormField field) => signed.Cover(field, New.Store.Chain.Revisions[New.Revision]);

    /// <summary>Whether this is the number of the catalogue, before or after.</summary>
    public bool IsCatalog(int number) =>
        (Old.Trailer["Root"] is PdfReference old && old.Number == number) || (New.Trailer["Root"] is PdfReference now && now.Number == number);

    /// <summary>Numbers of the objects that /DSS led to before the update.</summary>
    public HashSet<int> ValidationData => _validationData ??= Reach.ValidationData(Old);

    /// <summary>Numbers of the objects that were there for anything else.</summary>
    public HashSet<int> Shown => _shown ??= Reach.Shown(Old);

    /// <summary>Numbers of the objects of the structure tree before the update.</summary>
    public HashSet<int> StructureTree => _structureTree ??= StructureRule.Members(Old);

    /// <summary>Numbers of the objects that more than the structure tree leads to.</summary>
    public HashSet<int> OutsideStructure => _outsideStructure ??= Reach.OutsideStructure(Old, StructureTree.Where(number => StructureRule.IsElement(Old.Object(number))));

    public void Report(Permission needs, string code, string subject, string? field = null) =>
        _changes.Add(new Change(after.View.Revision, needs, code, subject, field));

    public void Report(Permission needs, string code, int subject) =>
        Report(needs, code, subject.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The keys whose values differ although moved values are looked at.</summary>
    public IEnumerable<string> DifferingKeys(PdfDictionary old, PdfDictionary now) =>
        old.Entries.Keys.Union(now.Entries.Keys, StringComparer.Ordinal).Where(key => !Equality.Equivalent(old[key], now[key]));
}
