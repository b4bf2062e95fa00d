using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>The pages of a document as of one revision, in order (ISO 32000-2 §7.7.3). A node is visited once.</summary>
internal sealed class PageTree
{
    private readonly List<int> _pages = [];
    private readonly Dictionary<int, int> _pageNumbers = [];
    private readonly HashSet<int> _nodes = [];

    /// <summary>Object numbers of the pages.</summary>
    public IReadOnlyList<int> Pages => _pages;

    /// <summary>Object numbers of the tree's inner nodes and of arrays of /Kids.</summary>
    public IReadOnlySet<int> Nodes => _nodes;

    /// <summary>The page's number from 1; null where the object is no page.</summary>
    public int? PageNumber(int objectNumber) => _pageNumbers.TryGetValue(objectNumber, out var page) ? page : null;

    public static PageTree Read(DocumentView view)
    {
        var tree = new PageTree();
        var pending = new Stack<PdfObject>();
        if (view.Catalog["Pages"] is { } root)
        {
            pending.Push(root);
        }

        while (pending.TryPop(out var item))
        {
            view.Store.Budget.Visit();
            tree.Add(view, item, pending);
        }

        return tree;
    }

    private void Add(DocumentView view, PdfObject item, Stack<PdfObject> pending)
    {
        if (item is not PdfReference { Number: var number } || view.Resolve(item) is not PdfDictionary node
            || _pageNumbers.ContainsKey(number))
        {
            return;
        }

        if (node["Kids"] is null)
        {
            _pages.Add(number);
            _pageNumbers[number] = _pages.Count;
            return;
        }

        if (!_nodes.Add(number))
        {
            return;
        }

        if (node["Kids"] is PdfReference list)
        {
            _nodes.Add(list.Number);
        }

        var kids = view.Items(node, "Kids");
        for (var index = kids.Count - 1; index >= 0; index--)
        {
            pending.Push(kids[index]);
        }
    }

    /// <summary>What a page says or inherits: /Resources, /MediaBox, /CropBox, /Rotate. As written; null where nothing says.</summary>
    public static PdfObject? Inherited(DocumentView view, PdfDictionary page, string key)
    {
        var node = page;
        for (var level = 0; level < 64; level++)
        {
            if (node[key] is { } value)
            {
                return value;
            }

            if (view.Get<PdfDictionary>(node, "Parent") is not { } parent)
            {
                return null;
            }

            node = parent;
        }

        return null;
    }
}
