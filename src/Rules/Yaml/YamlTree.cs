using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TaskTracking.Rules.Yaml;

/// <summary>
/// Reads one YAML document into nodes with lines, strictly and within bounds: UTF-8, one document, no anchors, aliases or
/// tags, no key twice, at most <see cref="MostBytes"/> bytes and <see cref="MostDepth"/> levels.
/// </summary>
public sealed class YamlTree
{
    /// <summary>A larger file is refused.</summary>
    public const int MostBytes = 2_000_000;

    /// <summary>What is nested deeper is refused.</summary>
    public const int MostDepth = 24;

    private readonly IParser _parser;
    private readonly Faults _faults;

    private YamlTree(IParser parser, Faults faults)
    {
        _parser = parser;
        _faults = faults;
    }

    /// <summary>The root mapping; null with at least one fault noted.</summary>
    public static YamlMap? Read(ReadOnlySpan<byte> content, Faults faults)
    {
        if (content.Length > MostBytes)
        {
            faults.Add(1, "Tệp quá lớn (tối đa 2 MB).", "The file is too large (2 MB at most).");
            return null;
        }

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(1, "Tệp không phải mã UTF-8.", "The file is not UTF-8.");
            return null;
        }

        var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
        try
        {
            return new YamlTree(parser, faults).Root();
        }
#pragma warning disable CA1031 // on malformed text YamlDotNet also throws what is no YamlException (InvalidOperationException on "a: [" and a line)
        catch (Exception error)
#pragma warning restore CA1031
        {
            var line = error is YamlException { Start.Line: > 0 } at ? (int)Math.Min(at.Start.Line, int.MaxValue) : LineOf(parser.Current);
            faults.Add(line, "Không đúng cú pháp YAML.", "Not well-formed YAML.");
            return null;
        }
    }

    private YamlMap? Root()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _faults.Add(1, "Tệp trống.", "The file is empty.");
            return null;
        }

        var node = Node(1);
        if (node is null)
        {
            return null;
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _faults.Add(LineOf(second), "Tệp có nhiều hơn một tài liệu YAML.", "The file holds more than one YAML document.");
            return null;
        }

        if (node is YamlMap map)
        {
            return map;
        }

        _faults.Add(node.Line, "Tệp phải là một ánh xạ khóa - giá trị.", "The file must be a mapping.");
        return null;
    }

    private YamlNode? Node(int depth)
    {
        if (depth > MostDepth)
        {
            _faults.Add(LineOf(_parser.Current), "Lồng quá sâu.", "Nested too deep.");
            return null;
        }

        if (_parser.Current is NodeEvent { } named && (!named.Anchor.IsEmpty || (!named.Tag.IsEmpty && named.Tag.Value != "!")))
        {
            _faults.Add(LineOf(named), "Không dùng neo (anchor) hoặc thẻ (tag) YAML.", "YAML anchors and tags are not allowed.");
            return null;
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlText(scalar.Value, scalar.Style is not ScalarStyle.Plain, LineOf(scalar));
        }

        if (_parser.TryConsume<SequenceStart>(out var list))
        {
            return List(LineOf(list), depth);
        }

        if (_parser.TryConsume<MappingStart>(out var map))
        {
            return Map(LineOf(map), depth);
        }

        _faults.Add(LineOf(_parser.Current), "Không dùng tham chiếu (alias) YAML.", "YAML aliases are not allowed.");
        return null;
    }

    private YamlList? List(int line, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new YamlList(items, line);
    }

    private YamlMap? Map(int line, int depth)
    {
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not YamlText name || name.Text.Length == 0)
            {
                _faults.Add(key.Line, "Khóa phải là chữ.", "A key must be text.");
                return null;
            }

            if (!keys.Add(name.Text))
            {
                _faults.Add(name.Line, $"Khóa \"{name.Text}\" lặp lại.", $"The key \"{name.Text}\" stands twice.");
            }

            entries.Add(new YamlEntry(name.Text, name.Line, value));
        }

        return new YamlMap(entries, line);
    }

    private static int LineOf(ParsingEvent? at) => at is null ? 1 : (int)Math.Clamp(at.Start.Line, 1, int.MaxValue);
}
