using System.Text.Json;
using TaskTracking.Facts;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Something that draws over a page: a signature widget, a form field, a stamp.</summary>
/// <param name="IsSignature">A widget of a signature field: number, day and month of state PDFs stand in these (domain.md §1.5).</param>
/// <param name="Fonts">BaseFont of every typeface its appearance can draw with; none means it draws no text.</param>
internal sealed record PdfAnnotation(Box Box, bool IsSignature, IReadOnlySet<string> Fonts);

/// <summary>Finds the annotations of a page that draw text.</summary>
internal static class PdfAnnotations
{
    private const int DeepestForm = 12;
    private const int DeepestField = 32;
    private const int MostAnnotations = 5_000;
    private const int Hidden = 0x2;
    private const int NoView = 0x20;

    public static IReadOnlyList<PdfAnnotation> Of(PdfObjects objects, PdfPage page)
    {
        var found = new List<PdfAnnotation>();
        foreach (var annotation in objects.Items(objects.Get(page.Dictionary, "/Annots")).Take(MostAnnotations))
        {
            var rectangle = objects.Rectangle(annotation, "/Rect");
            if (rectangle is null || IsUnseen(objects, annotation))
            {
                continue;
            }

            var fonts = new HashSet<string>(StringComparer.Ordinal);
            CollectFonts(objects, objects.Get(objects.Get(annotation, "/AP"), "/N"), fonts, 0);
            if (fonts.Count > 0)
            {
                found.Add(new PdfAnnotation(page.ToBox(rectangle), IsSignature(objects, annotation), fonts));
            }
        }

        return found;
    }

    private static bool IsUnseen(PdfObjects objects, JsonElement annotation) =>
        objects.Get(annotation, "/F") is { ValueKind: JsonValueKind.Number } flags && flags.TryGetInt32(out var bits) && (bits & (Hidden | NoView)) != 0;

    // The field type may stand on the widget or on a parent field (12.7.3.1).
    private static bool IsSignature(PdfObjects objects, JsonElement annotation)
    {
        for (var steps = 0; steps < DeepestField && annotation.ValueKind == JsonValueKind.Object; steps++)
        {
            if (objects.Name(annotation, "/FT") is { } type)
            {
                return type == "Sig";
            }

            annotation = objects.Get(annotation, "/Parent");
        }

        return false;
    }

    // A form with its fonts and the forms it draws in turn; an appearance with states holds several forms.
    private static void CollectFonts(PdfObjects objects, JsonElement form, HashSet<string> fonts, int depth)
    {
        if (depth > DeepestForm || form.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var resources = objects.Get(form, "/Resources");
        foreach (var font in Values(objects, objects.Get(resources, "/Font")))
        {
            if (objects.Name(font, "/BaseFont") is { } name)
            {
                fonts.Add(name);
            }
        }

        foreach (var inner in Values(objects, objects.Get(resources, "/XObject")).Where(x => objects.Name(x, "/Subtype") == "Form"))
        {
            CollectFonts(objects, inner, fonts, depth + 1);
        }

        if (objects.Name(form, "/Subtype") is null && resources.ValueKind == JsonValueKind.Undefined)
        {
            foreach (var state in Values(objects, form))
            {
                CollectFonts(objects, state, fonts, depth + 4);
            }
        }
    }

    private static IEnumerable<JsonElement> Values(PdfObjects objects, JsonElement dictionary) =>
        dictionary.ValueKind == JsonValueKind.Object ? dictionary.EnumerateObject().Take(200).Select(p => objects.Resolve(p.Value)) : [];
}
