using YamlDotNet.RepresentationModel;

namespace TaskTracking.DossierBench.Reading;

/// <summary>A YAML mapping read strictly: keys that nobody asks for are faults, and every fault names file and line.</summary>
internal sealed class Entries
{
    private readonly string file;
    private readonly YamlNode node;
    private readonly Dictionary<string, YamlNode> children = new(StringComparer.Ordinal);

    public Entries(string file, YamlNode node, params string[] known)
    {
        this.file = file;
        this.node = node;
        foreach (var (key, value) in node is YamlMappingNode mapping ? mapping.Children : throw Fault(node, "a mapping is expected"))
        {
            var name = ((YamlScalarNode)key).Value!;
            if (known.Length > 0 && !known.Contains(name, StringComparer.Ordinal))
            {
                throw Fault(key, $"unknown key '{name}'; known are {string.Join(", ", known)}");
            }

            children.Add(name, value);
        }
    }

    public IEnumerable<string> Keys => children.Keys;

    public string? Text(string key) => this[key] is { } found ? Scalar(found) : null;

    public string Needed(string key) => Text(key) ?? throw Fault(node, $"'{key}' is missing");

    public YamlNode NeededNode(string key) => this[key] ?? throw Fault(node, $"'{key}' is missing");

    public bool Flag(string key) => Text(key) switch
    {
        null or "false" => false,
        "true" => true,
        _ => throw Fault(children[key], $"'{key}' is true or false"),
    };

    public Entries? Inner(string key, params string[] known) => this[key] is { } found ? new Entries(file, found, known) : null;

    public IEnumerable<YamlNode> List(string key) => this[key] switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var other => throw Fault(other, $"'{key}' is a list"),
    };

    public IEnumerable<string> Texts(string key) => List(key).Select(Scalar);

    /// <summary>The node of a key; null where it is absent or empty.</summary>
    public YamlNode? this[string key] => children.TryGetValue(key, out var found) && found is not YamlScalarNode { Value: "" or "null" or "~", Style: YamlDotNet.Core.ScalarStyle.Plain } ? found : null;

    public SourceFault Fault(string message) => Fault(node, message);

    public SourceFault Fault(string key, string message) => Fault(children.GetValueOrDefault(key) ?? node, message);

    public SourceFault Fault(YamlNode at, string message) => new(file, at.Start.Line, message);

    public string Scalar(YamlNode found) => found is YamlScalarNode { Value: { } text } ? text : throw Fault(found, "a single value is expected");

    /// <summary>The root of a file.</summary>
    public static YamlNode Root(string path)
    {
        try
        {
            var stream = new YamlStream();
            using var text = new StringReader(File.ReadAllText(path));
            stream.Load(text);
            return stream.Documents is [var only] ? only.RootNode : throw new SourceFault(path, 1, "one YAML document is expected");
        }
        catch (YamlDotNet.Core.YamlException fault)
        {
            throw new SourceFault(path, fault.Start.Line, fault.Message);
        }
    }
}
