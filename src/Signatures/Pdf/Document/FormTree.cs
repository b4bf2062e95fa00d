using TaskTracking.Signatures.Pdf.Structure;
using TaskTracking.Signatures.Pdf.Syntax;

namespace TaskTracking.Signatures.Pdf.Document;

/// <summary>The fields of a form as of one revision. Loops and depth are bounded: a node is visited once.</summary>
internal sealed class FormTree
{
    private const int LongestName = 1000;

    private readonly List<FormField> _fields = [];
    private readonly Dictionary<int, FormField> _byNumber = [];
    private readonly HashSet<int> _lists = [];

    public static FormTree Empty { get; } = new();

    /// <summary>All nodes, parents before their kids.</summary>
    public IReadOnlyList<FormField> Fields => _fields;

    public FormField? Field(int number) => _byNumber.GetValueOrDefault(number);

    /// <summary>Numbers of arrays that hold fields: /Fields and /Kids.</summary>
    public IReadOnlySet<int> Lists => _lists;

    public static FormTree Read(DocumentView view)
    {
        if (view.Get<PdfDictionary>(view.Catalog, "AcroForm") is not { } form)
        {
            return Empty;
        }

        var tree = new FormTree();
        var pending = new Stack<(PdfObject Item, FormField? Parent)>();
        tree.Push(view, form, "Fields", null, pending);
        while (pending.TryPop(out var next))
        {
            view.Store.Budget.Visit();
            if (tree.Add(view, next.Item, next.Parent) is { HasKids: true } field)
            {
                tree.Push(view, field.Node, "Kids", field, pending);
            }
        }

        return tree;
    }

    /// <summary>A widget that is in no field tree, read for itself.</summary>
    public static FormField Orphan(DocumentView view, int number, PdfDictionary node) =>
        new(number, 0, node, Text(view, node), view.Name(node, "FT"), node["V"], true);

    private void Push(
        DocumentView view, PdfDictionary node, string key, FormField? parent, Stack<(PdfObject Item, FormField? Parent)> pending)
    {
        if (node[key] is PdfReference list)
        {
            _lists.Add(list.Number);
        }

        var items = view.Items(node, key);
        for (var index = items.Count - 1; index >= 0; index--)
        {
            pending.Push((items[index], parent));
        }
    }

    private FormField? Add(DocumentView view, PdfObject item, FormField? parent)
    {
        var number = (item as PdfReference)?.Number ?? 0;
        if (view.Resolve(item) is not PdfDictionary node || (number != 0 && _byNumber.ContainsKey(number)))
        {
            return null;
        }

        var own = Text(view, node);
        var name = parent is null || parent.Name.Length == 0 ? own
            : own.Length == 0 || parent.Name.Length > LongestName ? parent.Name
            : $"{parent.Name}.{own}";
        var field = new FormField(
            number,
            parent?.Number ?? 0,
            node,
            name,
            view.Name(node, "FT") ?? parent?.Type,
            node["V"] ?? (own.Length == 0 ? parent?.Value : null),
            parent is null || node["T"] is not null);
        _fields.Add(field);
        if (number != 0)
        {
            _byNumber[number] = field;
        }

        return field;
    }

    private static string Text(DocumentView view, PdfDictionary node) =>
        view.Get<PdfString>(node, "T") is { } text ? PdfText.ToText(text.Bytes.Span, 200) : "";
}
