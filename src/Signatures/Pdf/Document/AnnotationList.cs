using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>Where the annotations of a document stand as of one revision.</summary>
internal sealed class AnnotationList
{
    private readonly Dictionary<int, int> _pageOf = [];
    private readonly HashSet<int> _lists = [];
    private readonly Dictionary<int, List<int>> _onPage = [];

    /// <summary>Numbers of arrays that are a page's /Annots.</summary>
    public IReadOnlySet<int> Lists => _lists;

    /// <summary>Object numbers of all annotations.</summary>
    public IReadOnlyCollection<int> Annotations => _pageOf.Keys;

    /// <summary>The number of the page, from 1, whose /Annots names this object; null where none does.</summary>
    public int? PageOf(int annotation) => _pageOf.TryGetValue(annotation, out var page) ? page : null;

    /// <summary>Object numbers of the annotations on a page (from 1), in drawing order.</summary>
    public IReadOnlyList<int> OnPage(int page) => _onPage.TryGetValue(page, out var list) ? list : [];

    public static AnnotationList Read(DocumentView view, PageTree pages)
    {
        var annotations = new AnnotationList();
        for (var index = 0; index < pages.Pages.Count; index++)
        {
            if (view.Object(pages.Pages[index]) is PdfDictionary page && page["Annots"] is { } list)
            {
                annotations.Add(view, list, index + 1);
            }
        }

        return annotations;
    }

    private void Add(DocumentView view, PdfObject list, int page)
    {
        if (list is PdfReference reference)
        {
            _lists.Add(reference.Number);
        }

        var numbers = new List<int>();
        foreach (var item in (view.Resolve(list) as PdfArray)?.Items ?? [])
        {
            view.Store.Budget.Visit();
            if (item is PdfReference annotation)
            {
                _pageOf.TryAdd(annotation.Number, page);
                numbers.Add(annotation.Number);
            }
        }

        _onPage[page] = numbers;
    }
}
