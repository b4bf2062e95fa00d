namespace TaskTracking.Facts;

/// <summary>Where in a file something stands, with the document's own words.</summary>
/// <param name="Page">Page from 1; null in Word files, which have no pages until they are laid out.</param>
/// <param name="Box">Box on the page; null in Word files.</param>
/// <param name="Paragraph">Paragraph from 1, in document order with table cells counted; null in PDF.</param>
/// <param name="Quote">The document's own words in NFC, at most 300 characters; never a folded or corrected form.</param>
/// <param name="Method">How the words were found.</param>
public sealed record Place(int? Page, Box? Box, int? Paragraph, string Quote, ReadingMethod Method);

/// <summary>A box on a page, in PDF points (1/72 inch) from the page's top left corner: contract.md, "evidence".</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom);

/// <summary>How a fact was found: contract.md, "method".</summary>
public enum ReadingMethod
{
    /// <summary>Read from the text layer or from Word's text.</summary>
    Text,

    /// <summary>Read from a picture.</summary>
    Ocr,

    /// <summary>Seen in the structure of the file: a field, a macro, a page that is no text.</summary>
    Structure,

    /// <summary>Read from a digital signature or from the appearance of its widget (domain.md §1.5).</summary>
    Signature,
}
