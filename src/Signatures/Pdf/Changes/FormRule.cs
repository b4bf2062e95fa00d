using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>Of the form (ISO 32000-2 §12.7.3), the list of fields may grow by signature fields, and its resources by what those need.</summary>
internal static class FormRule
{
    public static bool Judge(Step step, int number, PdfObject before, PdfObject after)
    {
        if (step.Old.Catalog["AcroForm"] is PdfReference form && form.Number == number)
        {
            Compare(step, before as PdfDictionary, after as PdfDictionary);
            return true;
        }

        if (step.Before.Form.Lists.Contains(number))
        {
            CompareLists(step, (before as PdfArray)?.Items ?? [], (after as PdfArray)?.Items ?? []);
            return true;
        }

        return ResourceRule.Judge(step, number, before, after);
    }

    public static void Compare(Step step, PdfDictionary? before, PdfDictionary? after)
    {
        var (old, now) = (before ?? PdfDictionary.Empty, after ?? PdfDictionary.Empty);
        foreach (var key in step.DifferingKeys(old, now))
        {
            switch (key)
            {
                case "SigFlags":
                    break;
                case "Fields":
                    CompareLists(step, step.Old.Items(old, key), step.New.Items(now, key));
                    break;
                case "DR" or "DA" or "Q" or "NeedAppearances" when IsDrawnByReaders(step, old, now):
                    step.Report(Permission.Redrawing, ChangeCodes.Form, key);
                    break;
                case "DR" when ResourceRule.IsGrowth(step, old[key], now[key]):
                case "DA" or "Q" when old[key] is null:
                case "NeedAppearances":
                    break;
                case "DA" or "Q":
                    step.Report(Permission.FormFilling, ChangeCodes.Form, key);
                    break;
                default:
                    step.Report(Permission.Forbidden, ChangeCodes.Form, key);
                    break;
            }
        }
    }

    /// <summary>
    /// Whether readers draw fields themselves, before or after: then fonts and defaults decide what is seen; and whether what is drawn for
    /// them is seen, decides the flag that asks for it.
    /// </summary>
    private static bool IsDrawnByReaders(Step step, PdfDictionary old, PdfDictionary now)
    {
        var all = new[] { step.Old.Get<PdfBoolean>(old, "NeedAppearances"), step.New.Get<PdfBoolean>(now, "NeedAppearances") }.Any(flag => flag is { Value: true });
        return step.Before.Form.Fields.Any(field => field.IsWidget && (step.Old.Resolve(field.Value), field) switch
        {
            (not null, { IsSignature: true }) => false,
            (not null, { Node: var node }) when all || node["AP"] is null => true,
            (_, { Node: var node }) => all && Drawing.Shows(step.Old, node),
        });
    }

    /// <summary>A list of fields keeps what it had, in its order; what is new must be a signature field.</summary>
    public static void CompareLists(Step step, IReadOnlyList<PdfObject> old, IReadOnlyList<PdfObject> now)
    {
        if (ListGrowth.Added(step, old, now) is not { } added)
        {
            step.Report(Permission.Forbidden, ChangeCodes.Form, "Fields");
            return;
        }

        foreach (var item in added)
        {
            if ((item as PdfReference)?.Number is { } number && step.After.Form.Field(number) is { } field)
            {
                JudgeAdded(step, field);
            }
            else if (step.New.Resolve(item) is not null)
            {
                // A field written into the list itself has no number; no signing tool does that.
                step.Report(Permission.Forbidden, ChangeCodes.FieldAdded, "");
            }
        }
    }

    /// <summary>
    /// A signature field, or a name that groups some ("Department.Head"). Without recursion: fields nest as deep as the file likes.
    /// </summary>
    private static void JudgeAdded(Step step, FormField top)
    {
        var pending = new Stack<FormField>([top]);
        while (pending.TryPop(out var field))
        {
            step.New.Store.Budget.Visit();
            if (!field.IsSignature && !IsGroup(field))
            {
                step.Report(Permission.Forbidden, ChangeCodes.FieldAdded, field.Name);
                continue;
            }

            foreach (var item in step.New.Items(field.Node, "Kids"))
            {
                // A kid that the tree knows under another parent stands in a loop, or in two places.
                if (item is PdfReference { Number: var number } && step.After.Form.Field(number) is { } kid && kid.Parent == field.Number)
                {
                    pending.Push(kid);
                }
                else if (step.New.Resolve(item) is not null)
                {
                    step.Report(Permission.Forbidden, ChangeCodes.FieldAdded, field.Name);
                }
            }

            if (field.IsSignature)
            {
                WidgetRule.JudgeAdded(step, field);
            }
        }
    }

    private static bool IsGroup(FormField field) =>
        field is { Type: null, HasKids: true, IsWidget: false, Node.HasDuplicateKeys: false }
        && field.Node.Entries.Keys.All(key => key is "T" or "Kids" or "Parent" or "TU" or "TM");
}
