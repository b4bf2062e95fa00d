using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace TaskTracking.SampleMaker.Sources;

/// <summary>The folder tests/Samples/sources: documents/**.md, dossiers/**.yaml (one dossier a file) and pairs/*.yaml (several a file).</summary>
internal sealed class SourceTree(string folder)
{
    private static readonly IDeserializer Typed = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
    private static readonly IDeserializer Loose = new DeserializerBuilder().Build();
    private static readonly ISerializer Writer = new SerializerBuilder().Build();

    public static T Read<T>(string file)
    {
        try
        {
            return Typed.Deserialize<T>(File.ReadAllText(file));
        }
        catch (YamlDotNet.Core.YamlException fault)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}:{fault.Start.Line}: {fault.Message} {fault.InnerException?.Message}", fault);
        }
    }

    /// <summary>All dossiers by their path under the output.</summary>
    public IReadOnlyDictionary<string, DossierPlan> Dossiers()
    {
        var found = new SortedDictionary<string, DossierPlan>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "dossiers"), "*.yaml"))
        {
            found.Add(Path.GetFileNameWithoutExtension(file), Read<DossierPlan>(file));
        }

        foreach (var file in Directory.GetFiles(Path.Combine(folder, "pairs"), "*.yaml"))
        {
            foreach (var (name, plan) in Read<Dictionary<string, DossierPlan>>(file))
            {
                found.Add($"pairs/{Path.GetFileNameWithoutExtension(file)}/{name}", plan);
            }
        }

        return found;
    }

    /// <summary>A document with its changes applied, in order.</summary>
    /// <param name="path">Under sources/documents, without the ending.</param>
    public DocumentSource Document(string path, IEnumerable<DocumentChange> changes)
    {
        var text = File.ReadAllText(Path.Combine(folder, "documents", path + ".md")).ReplaceLineEndings("\n");
        foreach (var change in changes)
        {
            foreach (var replacement in change.Replace)
            {
                text = text.Contains(replacement.From, StringComparison.Ordinal)
                    ? text.Replace(replacement.From, replacement.To, StringComparison.Ordinal)
                    : throw new InvalidDataException($"{path} does not say '{replacement.From}'.");
            }

            text = Changed(path, text, change);
        }

        var (head, body) = Parts(path, text);
        var source = Typed.Deserialize<DocumentSource>(head);
        source.Body = body;
        return source;
    }

    private static string Changed(string path, string text, DocumentChange change)
    {
        var (head, body) = Parts(path, text);
        var entries = Loose.Deserialize<Dictionary<object, object?>>(head) ?? [];
        Merge(entries, change.Set.ToDictionary(each => (object)each.Key, each => each.Value));
        return $"---\n{Writer.Serialize(entries)}---\n{body}{(change.Append is null ? "" : "\n" + change.Append)}";
    }

    internal static void Merge(IDictionary<object, object?> onto, IEnumerable<KeyValuePair<object, object?>> changes)
    {
        foreach (var (key, value) in changes)
        {
            if (value is IDictionary<object, object?> inner && onto.TryGetValue(key, out var there) && there is IDictionary<object, object?> mapping)
            {
                Merge(mapping, inner);
            }
            else
            {
                onto[key] = value;
            }
        }
    }

    private static (string Head, string Body) Parts(string path, string text)
    {
        var end = text.IndexOf("\n---\n", 3, StringComparison.Ordinal);
        return text.StartsWith("---\n", StringComparison.Ordinal) && end > 0
            ? (text[4..(end + 1)], text[(end + 5)..])
            : throw new InvalidDataException($"{path}: a document begins with its head between two lines of ---.");
    }
}
