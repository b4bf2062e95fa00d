namespace TaskTracking.Rules.Yaml;

/// <summary>A node of a YAML file that knows its line (from 1). Anchors, aliases and tags do not exist here: they are refused.</summary>
public abstract record YamlNode(int Line);

/// <summary>A scalar. A plain <c>null</c>, <c>~</c> or nothing at all is <see cref="IsNull"/>.</summary>
public sealed record YamlText(string Text, bool Quoted, int Line) : YamlNode(Line)
{
    /// <summary>Says that there is no value.</summary>
    public bool IsNull => !Quoted && (Text is "" or "null" or "~");
}

/// <summary>A sequence.</summary>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, int Line) : YamlNode(Line);

/// <summary>A mapping in file order; no key stands twice.</summary>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, int Line) : YamlNode(Line);

/// <summary>One key of a mapping with its value.</summary>
public sealed record YamlEntry(string Key, int Line, YamlNode Value);
