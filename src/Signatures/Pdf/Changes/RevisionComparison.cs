using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Compares an update with the document before it, object by object. Each object that was in use and is no longer the same must be
/// explained by what it is for: every purpose it serves has its rule, and what serves none that may change is forbidden. New objects
/// matter only through the changed ones that name them.
/// </summary>
internal static class RevisionComparison
{
    public static IReadOnlyList<Change> Compare(DocumentMap before, DocumentMap after, ReferenceIndex references, SignedFields signed)
    {
        var step = new Step(before, after, references, signed);
        TrailerRule.Judge(step);
        foreach (var number in after.View.Store.Chain.Revisions[after.View.Revision].Entries.Keys.Order())
        {
            after.View.Store.Budget.Visit();
            Judge(step, number);
        }

        return step.Changes;
    }

    private static void Judge(Step step, int number)
    {
        var old = step.Old.Version(number);
        if (step.References.IsContainer(number, old is { Entry.Kind: not XrefEntryKind.Free } ? step.New.Revision : step.Old.Revision))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Object, number);
            return;
        }

        var (before, after) = (step.Old.Object(number), step.New.Object(number));
        var isOtherGeneration = old is { Entry: { Kind: not XrefEntryKind.Free, ReferenceGeneration: var generation } }
            && step.New.Version(number) is { Entry: { Kind: not XrefEntryKind.Free } entry } && entry.ReferenceGeneration != generation;
        if ((!isOtherGeneration && step.Equality.Same(before, after)) || !step.References.IsReferenced(number, step.Old))
        {
            return;
        }

        if (isOtherGeneration || HasDuplicateKeys(before))
        {
            // Readers disagree which of two keys counts, and some lose an object whose generation moved on.
            step.Report(Permission.Forbidden, ChangeCodes.Object, number);
            return;
        }

        if (before is PdfNull)
        {
            step.Report(Permission.Forbidden, ChangeCodes.DanglingReference, number);
            return;
        }

        if (!step.References.IsReferenced(number, step.New))
        {
            // Nothing leads to it any more: what led to it has changed and is judged for that.
            return;
        }

        if (!JudgeByPurpose(step, number, before, after))
        {
            step.Report(Permission.Forbidden, ChangeCodes.Object, number);
        }
    }

    private static bool HasDuplicateKeys(PdfObject value) =>
        value is PdfDictionary { HasDuplicateKeys: true } or PdfStream { Dictionary.HasDuplicateKeys: true };

    private static bool JudgeByPurpose(Step step, int number, PdfObject before, PdfObject after)
    {
        var explained = CatalogRule.Judge(step, number, before, after);
        explained |= FormRule.Judge(step, number, before, after);
        explained |= FieldRule.Judge(step, number, before, after);
        explained |= PageRule.Judge(step, number, before, after);
        explained |= AnnotationRule.Judge(step, number, before, after);
        return explained
            || MaintenanceRule.Judge(step, number)
            || AppearanceRule.Judge(step, number, after)
            || StructureRule.Judge(step, number, before, after);
    }
}
