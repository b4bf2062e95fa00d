using TaskTracking.Signatures.Pdf.Document;
using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Changes;

/// <summary>
/// Which annotations only comment. Others (free text, stamps, redactions, lines and shapes, files, media) can draw words over what
/// was signed: the "evil annotation" of S&amp;P 2021.
/// </summary>
internal static class CommentKinds
{
    private const int DeepestResources = 6;

    /// <summary>In square points: 40 by 40, a note's icon.</summary>
    private const double LargestIcon = 1_600;

    public static bool IsHarmless(DocumentView view, PdfObject? annotation)
    {
        if (view.Resolve(annotation) is not PdfDictionary node || node["A"] is not null || node["AA"] is not null)
        {
            return false;
        }

        return view.Name(node, "Subtype") is "Text" or "Popup" or "Highlight" or "Underline" or "Squiggly" or "StrikeOut"
            && !DrawsWordsOrPictures(view, node["AP"], 0)
            && (Rectangle.Read(view, node["Rect"]) is { Area: <= LargestIcon } || !Hides(view, node["AP"], 0));
    }

    /// <summary>Whether an appearance fills areas without letting through what lies under them, as a highlight does (blend mode Multiply).</summary>
    private static bool Hides(DocumentView view, PdfObject? appearance, int depth)
    {
        view.Store.Budget.Visit();
        switch (view.Resolve(appearance))
        {
            case PdfDictionary states:
                return depth > DeepestResources || states.Entries.Values.Any(state => Hides(view, state, depth + 1));
            case PdfStream stream:
                var resources = view.Get<PdfDictionary>(stream.Dictionary, "Resources") ?? PdfDictionary.Empty;
                var modes = view.Get<PdfDictionary>(resources, "ExtGState")?.Entries.Values
                    .Select(state => view.Dictionary(state) is { } settings ? view.Name(settings, "BM") : null).OfType<string>().ToList() ?? [];
                var letsThrough = modes.Count > 0 && modes.TrueForAll(mode => mode is "Multiply" or "Darken");
                return !letsThrough && (depth > DeepestResources || Drawing.Fills(view, stream)
                    || (view.Get<PdfDictionary>(resources, "XObject")?.Entries.Values.Any(inner => Hides(view, inner, depth + 1)) ?? false));
            default:
                return false;
        }
    }

    /// <summary>Whether an appearance has fonts or pictures at hand, in itself or in a form it draws.</summary>
    private static bool DrawsWordsOrPictures(DocumentView view, PdfObject? appearance, int depth)
    {
        view.Store.Budget.Visit();
        if (depth > DeepestResources)
        {
            return true;
        }

        switch (view.Resolve(appearance))
        {
            case PdfDictionary states:
                return states.Entries.Values.Any(state => DrawsWordsOrPictures(view, state, depth + 1));
            case PdfStream stream:
                var resources = view.Get<PdfDictionary>(stream.Dictionary, "Resources") ?? PdfDictionary.Empty;
                return view.Name(stream.Dictionary, "Subtype") == "Image"
                    || view.Get<PdfDictionary>(resources, "Font") is { Entries.Count: > 0 }
                    || view.Get<PdfDictionary>(resources, "Pattern") is { Entries.Count: > 0 }
                    || (view.Get<PdfDictionary>(resources, "XObject")?.Entries.Values.Any(
                        inner => DrawsWordsOrPictures(view, inner, depth + 1)) ?? false);
            default:
                return false;
        }
    }
}
