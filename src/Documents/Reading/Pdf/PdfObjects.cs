using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace TaskTracking.Documents.Reading.Pdf;

/// <summary>The objects of a PDF as qpdf's JSON (version 2) gives them: dictionaries and arrays resolved, streams without data.</summary>
internal sealed class PdfObjects : IDisposable
{
    // qpdf itself refuses nesting beyond 500.
    private const int Depth = 1_100;
    private const int MostReferences = 32;

    private readonly JsonDocument _document;
    private readonly Dictionary<string, JsonElement> _objects = new(StringComparer.Ordinal);

    private PdfObjects(JsonDocument document) => _document = document;

    public JsonElement Trailer { get; private set; }

    /// <summary>Every object: the dictionary of a stream, or the value.</summary>
    public IEnumerable<JsonElement> All => _objects.Values;

    /// <summary>Parses the output; names of a PDF may hold any bytes, so that it is not always UTF-8.</summary>
    /// <exception cref="UnreadableFileException">Not what qpdf writes.</exception>
    public static PdfObjects Parse(byte[] json)
    {
        var utf8 = Utf8.IsValid(json) ? json : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        try
        {
            var objects = new PdfObjects(JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = Depth }));
            objects.Index(objects._document.RootElement.GetProperty("qpdf")[1]);
            return objects;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new UnreadableFileException(ReadingCode.Corrupt);
        }
    }

    /// <summary>A dictionary's entry with references followed; an undefined element where there is none.</summary>
    public JsonElement Get(JsonElement dictionary, string key) =>
        dictionary.ValueKind == JsonValueKind.Object && dictionary.TryGetProperty(key, out var value) ? Resolve(value) : default;

    /// <summary>An array's items with references followed; none where it is no array.</summary>
    public IEnumerable<JsonElement> Items(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array ? array.EnumerateArray().Select(Resolve) : [];

    /// <summary>An object by its reference, "12 0 R"; an undefined element where there is none.</summary>
    public JsonElement At(string reference) => _objects.TryGetValue(reference, out var found) ? Resolve(found) : default;

    /// <summary>Follows "12 0 R" to its object.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        for (var hops = 0; hops < MostReferences && value.ValueKind == JsonValueKind.String; hops++)
        {
            if (!_objects.TryGetValue(value.GetString()!, out var target))
            {
                break;
            }

            value = target;
        }

        return value;
    }

    /// <summary>A name without its slash, or null.</summary>
    public string? Name(JsonElement dictionary, string key) =>
        Get(dictionary, key) is { ValueKind: JsonValueKind.String } value && value.GetString() is ['/', .. var name] ? name : null;

    /// <summary>A text string; qpdf marks text with "u:".</summary>
    public string? Text(JsonElement dictionary, string key) =>
        Get(dictionary, key) is { ValueKind: JsonValueKind.String } value && value.GetString() is ['u', ':', .. var text] ? text : null;

    /// <summary>Four numbers, or null.</summary>
    public double[]? Rectangle(JsonElement dictionary, string key)
    {
        var numbers = Items(Get(dictionary, key)).Where(i => i.ValueKind == JsonValueKind.Number).Select(i => i.GetDouble()).ToArray();
        return numbers.Length == 4 ? numbers : null;
    }

    public void Dispose() => _document.Dispose();

    // "obj:12 0 R": {"value": …} or {"stream": {"dict": …}}.
    private void Index(JsonElement objects)
    {
        foreach (var entry in objects.EnumerateObject())
        {
            var content = entry.Value.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.Value.GetProperty("value");
            if (entry.Name == "trailer")
            {
                Trailer = content;
            }
            else if (entry.Name.StartsWith("obj:", StringComparison.Ordinal))
            {
                _objects[entry.Name[4..]] = content;
            }
        }
    }
}
