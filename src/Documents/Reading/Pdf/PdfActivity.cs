using System.Text.Json;
using TaskTracking.Documents.Reading.Legacy;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>
/// What acts in a PDF, found among all its objects: actions that run or launch (ISO 32000-1, 12.6.4), media players, packed
/// programs. Destinations, links to the web and the values of forms are nothing.
/// </summary>
internal static class PdfActivity
{
    public static IReadOnlyList<ActiveContent> Of(PdfObjects objects)
    {
        var found = new HashSet<ActiveContent>();
        foreach (var value in objects.All)
        {
            Walk(objects, value, found);
        }

        return [.. found.OrderBy(a => a.Kind).ThenBy(a => a.Detail, StringComparer.Ordinal)];
    }

    private static void Walk(PdfObjects objects, JsonElement root, HashSet<ActiveContent> found)
    {
        var open = new Stack<JsonElement>();
        open.Push(root);
        while (open.TryPop(out var value))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray().Where(IsContainer))
                {
                    open.Push(item);
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                Judge(objects, value, found);
                foreach (var entry in value.EnumerateObject().Where(e => IsContainer(e.Value)))
                {
                    open.Push(entry.Value);
                }
            }
        }
    }

    private static bool IsContainer(JsonElement value) => value.ValueKind is JsonValueKind.Array or JsonValueKind.Object;

    private static void Judge(PdfObjects objects, JsonElement dictionary, HashSet<ActiveContent> found)
    {
        if (dictionary.TryGetProperty("/JS", out _) || objects.Name(dictionary, "/S") == "JavaScript")
        {
            found.Add(new ActiveContent(ActiveContentKind.Script, "/JavaScript", null));
        }

        if (objects.Name(dictionary, "/S") is "Launch" or "ImportData" && IsAction(objects, dictionary))
        {
            found.Add(new ActiveContent(ActiveContentKind.LaunchAction, "/" + objects.Name(dictionary, "/S"), null));
        }

        if (dictionary.TryGetProperty("/XFA", out _))
        {
            found.Add(new ActiveContent(ActiveContentKind.Script, "/XFA", null));
        }

        if (objects.Name(dictionary, "/Subtype") is "RichMedia" or "Movie" or "3D" && dictionary.TryGetProperty("/Rect", out _))
        {
            found.Add(new ActiveContent(ActiveContentKind.ActiveControl, "/" + objects.Name(dictionary, "/Subtype"), null));
        }

        if (dictionary.TryGetProperty("/EF", out _) && (PacksProgram(objects, dictionary, "/UF") || PacksProgram(objects, dictionary, "/F")))
        {
            found.Add(new ActiveContent(ActiveContentKind.EmbeddedExecutable, "/EmbeddedFile", null));
        }
    }

    // "/S" names other things too (groups, structure elements): an action carries a file, a window flag or says so.
    private static bool IsAction(PdfObjects objects, JsonElement dictionary) =>
        objects.Name(dictionary, "/Type") is null or "Action" && !dictionary.TryGetProperty("/K", out _);

    private static bool PacksProgram(PdfObjects objects, JsonElement dictionary, string key) =>
        objects.Text(dictionary, key) is { } name && OleContents.IsExecutableName(name);
}
