using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>The structure tree (ISO 32000-2 §14.7) may grow by elements for new widgets; it draws nothing.</summary>
internal static class StructureRule
{
    private const int Deepest = 8;

    private static readonly string[] Links = ["K", "ParentTree", "Kids", "Nums", "P", "IDTree", "Names", "RoleMap", "ClassMap"];

    private static readonly string[] MayCome = ["K", "ParentTree", "ParentTreeNextKey", "Kids", "Nums", "Limits", "IDTree", "Names", "RoleMap", "ClassMap"];

    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        var tree = step.StructureTree;
        if (!tree.Contains(number) || !IsExtension(step, before, after))
        {
            return false;
        }

        // An element may be named from elsewhere (outlines); a list or table of the tree serves nothing else.
        if (!(IsElement(before) && IsElement(after)) && step.OutsideStructure.Contains(number))
        {
            return false;
        }

        step.Report(Permission.Maintenance, ChangeCodes.Structure, number);
        return true;
    }

    /// <summary>An element, which may be named from elsewhere (outlines); a list or table of the tree serves nothing else.</summary>
    public static bool IsElement(PdfObject value) => value is PdfDictionary element && element["S"] is not null && element["P"] is not null
        && element["Names"] is null && element["Nums"] is null && element["Kids"] is null && element["Limits"] is null;

    /// <summary>Whether the new value has all of the old one, and beside it only what a tree may grow by.</summary>
    public static bool IsExtension(Step step, PdfObject? before, PdfObject? after) => IsExtension(step, before, after, 0);

    private static bool IsExtension(Step step, PdfObject? before, PdfObject? after, int depth)
    {
        if (step.Equality.Same(before, after))
        {
            return true;
        }

        if (depth > Deepest)
        {
            return false;
        }

        return (step.Old.Resolve(before), step.New.Resolve(after)) switch
        {
            (PdfDictionary old, PdfDictionary now) => !now.HasDuplicateKeys && step.DifferingKeys(old, now).All(key =>
                key is "ParentTreeNextKey" or "Limits"
                || (old[key] is null ? MayCome.Contains(key, StringComparer.Ordinal) : IsExtension(step, old[key], now[key], depth + 1))),
            (PdfArray old, PdfArray now) => IsExtension(step, old.Items, now.Items, depth + 1),
            // A single kid becomes a list of kids.
            ({ } single, PdfArray now) => now.Items.Any(item => step.Equality.Same(before, item) || step.Equality.Same(single, item)),
            _ => false,
        };
    }

    private static bool IsExtension(Step step, IReadOnlyList<PdfObject> old, IReadOnlyList<PdfObject> now, int depth)
    {
        var kept = 0;
        foreach (var item in now)
        {
            step.Old.Store.Budget.Visit();
            kept += kept < old.Count && IsExtension(step, old[kept], item, depth) ? 1 : 0;
        }

        return kept == old.Count;
    }

    /// <summary>Numbers of all objects of the structure tree.</summary>
    public static HashSet<int> Members(DocumentView view)
    {
        var found = new HashSet<int>();
        var pending = new Stack<PdfObject>();
        if (view.Catalog["StructTreeRoot"] is { } root)
        {
            pending.Push(root);
        }

        while (pending.TryPop(out var value))
        {
            view.Store.Budget.Visit();
            switch (value)
            {
                case PdfReference reference when found.Add(reference.Number):
                    pending.Push(view.Object(reference.Number));
                    break;
                case PdfArray array:
                    array.Items.ToList().ForEach(pending.Push);
                    break;
                case PdfDictionary dictionary when !dictionary.HasName("Type", "OBJR") && !dictionary.HasName("Type", "MCR"):
                    foreach (var key in Links)
                    {
                        if (dictionary[key] is { } next)
                        {
                            pending.Push(next);
                        }
                    }

                    break;
                default:
                    break;
            }
        }

        return found;
    }
}
