using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Making;

/// <summary>Resolves dossiers against their bases and writes them.</summary>
internal sealed class DossierMaker(SourceTree tree, IReadOnlyDictionary<string, DossierPlan> plans)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The documents of a dossier with all changes along its bases.</summary>
    public IReadOnlyList<DocumentSource> Documents(string name)
    {
        var line = Line(name);
        var paths = new List<string>();
        foreach (var plan in line)
        {
            foreach (var gone in plan.Remove)
            {
                if (paths.RemoveAll(path => Key(path) == gone) == 0)
                {
                    throw new InvalidDataException($"{name}: no document '{gone}' to leave away.");
                }
            }

            paths.AddRange(plan.Add);
        }

        var unknown = line.SelectMany(plan => plan.Change.Keys).Except(paths.Select(Key).Concat(line.SelectMany(plan => plan.Remove)), StringComparer.Ordinal).FirstOrDefault();
        return unknown is null
            ? paths.Select(path => tree.Document(path, line.Select(plan => plan.Change.GetValueOrDefault(Key(path))).OfType<DocumentChange>())).ToList()
            : throw new InvalidDataException($"{name}: no document '{unknown}' to change.");
    }

    /// <summary>Writes the dossier's folder and its expectation beside it.</summary>
    public void Write(string name, string output, FileMaker files)
    {
        var folder = Path.Combine(output, name);
        Directory.CreateDirectory(folder);
        foreach (var source in Documents(name))
        {
            var path = Path.Combine(folder, source.File);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, files.Make(source));
        }

        if (Declaration(name) is { } declaration)
        {
            File.WriteAllText(Path.Combine(folder, "dossier.json"), declaration + "\n");
        }

        File.WriteAllText(folder + ".expected.yaml", Expectation.Text(plans[name]));
    }

    /// <summary>dossier.json, or null where the dossier has none.</summary>
    private string? Declaration(string name)
    {
        var entries = new Dictionary<object, object?>();
        foreach (var plan in Line(name))
        {
            if (plan.Undeclared)
            {
                entries.Clear();
            }

            SourceTree.Merge(entries, (plan.Declaration ?? []).Select(each => KeyValuePair.Create((object)each.Key, each.Value)));
        }

        return entries.Count == 0 ? null : Node(entries)!.ToJsonString(Json);
    }

    private static JsonNode? Node(object? value) => value switch
    {
        IDictionary<object, object?> mapping => new JsonObject(mapping.Where(each => each.Value is not null).Select(each => KeyValuePair.Create((string)each.Key, Node(each.Value)))),
        IList<object?> list => new JsonArray(list.Select(Node).ToArray()),
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ => JsonValue.Create((string?)value),
    };

    /// <summary>A dossier's bases, the first of them first, and itself.</summary>
    private List<DossierPlan> Line(string name)
    {
        var plan = plans.TryGetValue(name, out var found) ? found : throw new InvalidDataException($"No dossier '{name}'.");
        return plan.Base is null ? [plan] : [.. Line(plan.Base), plan];
    }

    private static string Key(string path) => path[(path.LastIndexOf('/') + 1)..];
}
