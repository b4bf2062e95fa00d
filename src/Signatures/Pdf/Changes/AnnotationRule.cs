using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Annotations of a page (ISO 32000-2 §12.5): the list may grow by widgets of signatures; comments may come, change and go where a
/// certification says P=3, but never such as draw over the page.
/// </summary>
internal static class AnnotationRule
{
    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        if (step.Before.Annotations.Lists.Contains(number))
        {
            if (PageOfList(step, number) is { } listed)
            {
                CompareLists(step, listed, (before as PdfArray)?.Items ?? [], (after as PdfArray)?.Items ?? []);
            }
            else
            {
                step.Report(Permission.Forbidden, ChangeCodes.Object, number);
            }

            return true;
        }

        if (step.Before.Annotations.PageOf(number) is not { } page || step.Before.Field(number) is not null)
        {
            return false;
        }

        var isComment = CommentKinds.IsHarmless(step.Old, before) && CommentKinds.IsHarmless(step.New, after);
        step.Report(isComment ? Permission.Annotating : Permission.Forbidden, ChangeCodes.Annotation, page);
        return true;
    }

    public static void CompareLists(Step step, int page, IReadOnlyList<PdfObject> old, IReadOnlyList<PdfObject> now)
    {
        if (ListGrowth.Added(step, old, now) is not { } added)
        {
            JudgeRemoval(step, page, old, now);
            return;
        }

        foreach (var item in added)
        {
            JudgeAdded(step, page, item);
        }
    }

    private static void JudgeAdded(Step step, int page, PdfObject item)
    {
        if (item is PdfReference { Number: var number } && step.After.Field(number) is { } field)
        {
            if (!field.IsSignature || step.Before.Annotations.PageOf(number) is not null)
            {
                step.Report(Permission.Forbidden, ChangeCodes.FieldAdded, field.Name);
                return;
            }

            WidgetRule.JudgeAdded(step, field);
            return;
        }

        if (step.New.Resolve(item) is { } annotation)
        {
            step.Report(
                CommentKinds.IsHarmless(step.New, annotation) ? Permission.Annotating : Permission.Forbidden, ChangeCodes.Annotation, page);
        }
    }

    private static void JudgeRemoval(Step step, int page, IReadOnlyList<PdfObject> old, IReadOnlyList<PdfObject> now)
    {
        var kept = now.OfType<PdfReference>().Select(item => item.Number).ToHashSet();
        var gone = old.Where(item => item is not PdfReference reference || !kept.Contains(reference.Number)).ToList();
        var onlyComments = gone.Count > 0 && gone.TrueForAll(item => CommentKinds.IsHarmless(step.Old, item))
            && ListGrowth.Added(step, [.. old.Except(gone)], now) is { } added
            && added.All(item => CommentKinds.IsHarmless(step.New, item));
        step.Report(onlyComments ? Permission.Annotating : Permission.Forbidden, ChangeCodes.Annotation, page);
    }

    /// <summary>The one page whose /Annots is this array; null where it serves anything else.</summary>
    private static int? PageOfList(Step step, int number)
    {
        int? page = null;
        foreach (var owner in step.References.Referrers(number))
        {
            if (step.Before.Pages.PageNumber(owner.Number) is not { } found || (page ?? found) != found)
            {
                return null;
            }

            page = found;
        }

        return page;
    }
}
