using TaskTracking.Facts;
using TaskTracking.Signatures.Pdf.Appearances;
using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Signing;

/// <summary>Where a signature shows: page from 1, box in points from the top left corner of the page as displayed, and the words it draws.</summary>
internal sealed record SignatureWidget(int? Page, Box? Box, string? Text)
{
    private const long Hidden = 2;
    private const long NoView = 32;

    public static SignatureWidget None { get; } = new(null, null, null);

    public static SignatureWidget Read(DocumentMap map, FormField? field)
    {
        if (field is null)
        {
            return None;
        }

        var widgets = field.Node["Rect"] is not null
            ? [field]
            : map.Form.Fields.Where(kid => kid.Parent == field.Number && kid is { IsField: false, Number: > 0 });
        foreach (var widget in widgets)
        {
            if (map.Annotations.PageOf(widget.Number) is { } page && Visible(map.View, widget.Node) is { } box
                && map.View.Object(map.Pages.Pages[page - 1]) is PdfDictionary dictionary)
            {
                return new SignatureWidget(page, PageBox.FromTopLeft(map.View, dictionary, box), AppearanceText.Read(map.View, widget.Node));
            }
        }

        return None;
    }

    private static Rectangle? Visible(DocumentView view, PdfDictionary widget)
    {
        var flags = view.Integer(widget, "F") ?? 0;
        return (flags & (Hidden | NoView)) == 0 && Rectangle.Read(view, widget["Rect"]) is { Width: > 0, Height: > 0 } box ? box : null;
    }
}
