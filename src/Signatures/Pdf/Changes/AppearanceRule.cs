using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// The appearance of a field, rewritten in place: permitted to the signature field that this update signs and to a field that may be
/// filled in, where no one else draws it.
/// </summary>
internal static class AppearanceRule
{
    public static bool Judge(Step step, int number, PdfObject after)
    {
        if (after is not (PdfStream or PdfDictionary) || Owner(step, number, 0) is not { } field)
        {
            return false;
        }

        var node = step.After.Field(field.Number)?.Node ?? field.Node;
        if (!field.IsSignature)
        {
            FieldRule.ReportFilling(step, field);
            FieldRule.JudgeLook(step, field, node);
            return true;
        }

        if (step.Old.Resolve(field.Value) is not null)
        {
            step.Report(Permission.Forbidden, ChangeCodes.SignedField, field.Name);
            return true;
        }

        step.Report(Permission.Signing, ChangeCodes.SignatureAdded, field.Name);
        WidgetRule.JudgeRedrawn(step, field, node);
        return true;
    }

    /// <summary>Whether none but fields name this object.</summary>
    public static bool ServesOnlyFields(Step step, int number) =>
        step.References.Referrers(number).All(owner => step.Before.Field(owner.Number) is not null || step.After.Field(owner.Number) is not null);

    /// <summary>The one field whose /AP leads to this object, directly or through one dictionary of states; null where others name it.</summary>
    private static FormField? Owner(Step step, int number, int depth)
    {
        FormField? owner = null;
        foreach (var version in step.References.Referrers(number))
        {
            var found = step.Before.Field(version.Number) is { } field ? Through(step, field, number)
                : depth == 0 && step.Old.Object(version.Number) is PdfDictionary ? Owner(step, version.Number, 1)
                : null;
            if (found is null || (owner is not null && FieldOf(owner) != FieldOf(found)))
            {
                return null;
            }

            owner = found;
        }

        return owner;
    }

    /// <summary>Widgets of one field show one value and may share how it looks.</summary>
    private static int FieldOf(FormField widget) => widget is { IsField: false, IsSignature: false, Parent: > 0 } ? widget.Parent : widget.Number;

    private static FormField? Through(Step step, FormField field, int number)
    {
        var appearance = step.Old.Get<PdfDictionary>(field.Node, "AP") ?? PdfDictionary.Empty;
        if (field.Node.Entries.Any(entry => entry.Key != "AP" && Names(entry.Value, number)))
        {
            // The field is something else beside: the page itself, for one.
            return null;
        }

        var isNamed = (field.Node["AP"] as PdfReference)?.Number == number
            || appearance.Entries.Values.Any(value => (value as PdfReference)?.Number == number
                || (step.Old.Resolve(value) is PdfDictionary states
                    && states.Entries.Values.Any(state => (state as PdfReference)?.Number == number)));
        return isNamed ? field : null;
    }

    private static bool Names(PdfObject value, int number) => value switch
    {
        PdfReference reference => reference.Number == number,
        PdfArray array => array.Items.Any(item => Names(item, number)),
        PdfDictionary dictionary => dictionary.Entries.Values.Any(item => Names(item, number)),
        _ => false,
    };
}
