using YamlDotNet.RepresentationModel;

namespace TaskTracking.Validation.Api.Tests.Samples;

/// <summary>A sample dossier with the expectation beside it ("NAME.expected.yaml"): tests/Samples/README.md.</summary>
internal sealed record SampleDossier
{
    public required string Name { get; init; }

    public required string Folder { get; init; }

    public required string Decision { get; init; }

    /// <summary>Every rule that is neither met nor notApplicable, with its answer; the rules that the broken one drags along included.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>The answers are a minimum: others may be unmet too.</summary>
    public bool AtLeast { get; init; }

    /// <summary>Clauses that each must have an unmet rule.</summary>
    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>Rules that must be met.</summary>
    public IReadOnlyList<string> Met { get; init; } = [];

    /// <summary>All samples, by name.</summary>
    public static IReadOnlyList<SampleDossier> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Samples, "*.expected.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(Read),
    ];

    private static SampleDossier Read(string file)
    {
        var yaml = new YamlStream();
        using (var reader = File.OpenText(file))
        {
            yaml.Load(reader);
        }

        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var folder = file[..^".expected.yaml".Length];
        return new SampleDossier
        {
            Name = Path.GetRelativePath(Repository.Samples, folder).Replace('\\', '/'),
            Folder = folder,
            Decision = root["decision"].ToString(),
            Answers = Map(root, "answers").Concat(Map(root, "drags")).ToDictionary(
                e => e.Key, e => e.Value is YamlMappingNode drag ? drag["answer"].ToString() : e.Value.ToString(), StringComparer.Ordinal),
            AtLeast = root.Children.TryGetValue("atLeast", out var atLeast) && atLeast.ToString() == "true",
            Clauses = List(root, "clauses"),
            Met = List(root, "met"),
        };
    }

    private static IEnumerable<KeyValuePair<string, YamlNode>> Map(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(key, out var node) && node is YamlMappingNode map
            ? map.Children.Select(c => KeyValuePair.Create(c.Key.ToString(), c.Value))
            : [];

    private static IReadOnlyList<string> List(YamlMappingNode root, string key) =>
        root.Children.TryGetValue(key, out var node) && node is YamlSequenceNode list ? [.. list.Select(n => n.ToString())] : [];
}
