using System.Text.Json;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>Finds the pages of a text PDF that are pictures: a page signed by hand and scanned, put back among the typed ones.</summary>
internal sealed class PicturePages
{
    private const int FewestLetters = 20;
    private const int DeepestForm = 4;
    private const int DeepestTree = 64;
    private const int MostObjects = 200;

    // Half a page of paper at 75 dots an inch; seals and signatures are smaller.
    private const long FewestDots = 300_000;

    private readonly List<int> _pictured = [];

    /// <summary>Notes a page that draws a large picture.</summary>
    public void Add(int number, PdfPage? page, PdfObjects objects)
    {
        if (page is not null && DrawsPicture(objects, ResourcesOf(objects, page.Dictionary), 0))
        {
            _pictured.Add(number);
        }
    }

    /// <summary>Pages with a large picture and hardly a letter of their own; a number or a stamp of a signature is none.</summary>
    public IReadOnlyList<int> Unread(IReadOnlyList<SourceLine> lines)
    {
        if (_pictured.Count == 0)
        {
            return [];
        }

        var letters = lines.Where(l => l is { Zone: LineZone.Body, Page: not null }).GroupBy(l => l.Page!.Value)
            .ToDictionary(p => p.Key, p => p.Sum(l => l.Text.Count(char.IsLetter)));
        return [.. _pictured.Where(p => letters.GetValueOrDefault(p) < FewestLetters)];
    }

    /// <summary>The resources of a page, which may stand with its ancestors (ISO 32000-1, 7.7.3.4).</summary>
    internal static JsonElement ResourcesOf(PdfObjects objects, JsonElement node)
    {
        for (var depth = 0; depth < DeepestTree && node.ValueKind == JsonValueKind.Object; depth++)
        {
            if (objects.Get(node, "/Resources") is { ValueKind: JsonValueKind.Object } own)
            {
                return own;
            }

            node = objects.Get(node, "/Parent");
        }

        return default;
    }

    private static bool DrawsPicture(PdfObjects objects, JsonElement resources, int depth)
    {
        if (depth > DeepestForm || objects.Get(resources, "/XObject") is not { ValueKind: JsonValueKind.Object } drawn)
        {
            return false;
        }

        foreach (var item in drawn.EnumerateObject().Take(MostObjects).Select(p => objects.Resolve(p.Value)))
        {
            if (objects.Name(item, "/Subtype") switch
            {
                "Image" => Side(objects, item, "/Width") * Side(objects, item, "/Height") >= FewestDots,
                "Form" => DrawsPicture(objects, objects.Get(item, "/Resources"), depth + 1),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    private static long Side(PdfObjects objects, JsonElement image, string key) =>
        objects.Get(image, key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var dots) ? Math.Max(dots, 0) : 0;
}
