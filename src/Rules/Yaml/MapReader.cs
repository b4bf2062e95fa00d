using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Yaml;

/// <summary>Reads the keys of one mapping by name and notes what is missing, of the wrong kind, or unknown (<see cref="Close"/>).</summary>
public sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly Faults _faults;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>A reader over a mapping; what is wrong is noted in the faults.</summary>
    public MapReader(YamlMap map, Faults faults)
    {
        _map = map;
        _faults = faults;
    }

    /// <summary>Where the mapping begins.</summary>
    public int Line => _map.Line;

    /// <summary>A reader over a node that must be a mapping; null with a fault noted where it is none.</summary>
    public static MapReader? Over(YamlNode node, Faults faults)
    {
        if (node is YamlMap map)
        {
            return new MapReader(map, faults);
        }

        faults.Add(node.Line, "Chỗ này phải là một ánh xạ khóa - giá trị.", "A mapping is expected here.");
        return null;
    }

    /// <summary>The node under a key; null where absent or null, which is a fault where it is required.</summary>
    public YamlNode? Node(string key, bool required)
    {
        _asked.Add(key);
        var value = _map.Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal))?.Value;
        if (value is YamlText { IsNull: true })
        {
            value = null;
        }

        if (value is null && required)
        {
            _faults.Add(_map.Line, $"Thiếu \"{key}\".", $"\"{key}\" is missing.");
        }

        return value;
    }

    /// <summary>A text in NFC, trimmed, not empty.</summary>
    public string? Text(string key, bool required = true) => Node(key, required) is { } node ? TextOf(node, key) : null;

    /// <summary>A text in both languages: a mapping with exactly vi and en.</summary>
    public LocalText? Words(string key, bool required = true)
    {
        if (Node(key, required) is not { } node || Over(node, _faults) is not { } both)
        {
            return null;
        }

        var vi = both.Text("vi");
        var en = both.Text("en");
        both.Close();
        return vi is null || en is null ? null : new LocalText(vi, en);
    }

    /// <summary>A day as yyyy-MM-dd.</summary>
    public DateOnly? Date(string key, bool required = true)
    {
        if (Node(key, required) is not { } node)
        {
            return null;
        }

        if (node is YamlText text && DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        _faults.Add(node.Line, $"\"{key}\" phải là ngày dạng năm-tháng-ngày (2026-11-20).", $"\"{key}\" must be a day like 2026-11-20.");
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public int? Number(string key, int least, int most, bool required = true)
    {
        if (Node(key, required) is not { } node)
        {
            return null;
        }

        if (node is YamlText text && int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        var bounds = (Least: least.ToString(CultureInfo.InvariantCulture), Most: most.ToString(CultureInfo.InvariantCulture));
        _faults.Add(node.Line, $"\"{key}\" phải là số từ {bounds.Least} đến {bounds.Most}.", $"\"{key}\" must be a number from {bounds.Least} to {bounds.Most}.");
        return null;
    }

    /// <summary>true or false.</summary>
    public bool? Flag(string key, bool required = false)
    {
        if (Node(key, required) is not { } node)
        {
            return null;
        }

        if (node is YamlText { Text: "true" or "false" } text)
        {
            return text.Text == "true";
        }

        _faults.Add(node.Line, $"\"{key}\" phải là true hoặc false.", $"\"{key}\" must be true or false.");
        return null;
    }

    /// <summary>A word of an enumeration, in camelCase as contract.md writes it.</summary>
    public T? Word<T>(string key, bool required = true)
        where T : struct, Enum
    {
        if (Node(key, required) is not { } node)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (node is YamlText text && string.Equals(text.Text, WordOf(value.ToString()), StringComparison.Ordinal))
            {
                return value;
            }
        }

        var words = string.Join(", ", Enum.GetNames<T>().Select(WordOf));
        _faults.Add(node.Line, $"\"{key}\" phải là một trong: {words}.", $"\"{key}\" must be one of: {words}.");
        return null;
    }

    /// <summary>The items of a list; empty where absent.</summary>
    public IReadOnlyList<YamlNode> Items(string key, bool required = false)
    {
        switch (Node(key, required))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case var other:
                _faults.Add(other.Line, $"\"{key}\" phải là một danh sách.", $"\"{key}\" must be a list.");
                return [];
        }
    }

    /// <summary>A list of texts, none twice.</summary>
    public IReadOnlyList<string> Texts(string key, bool required = false)
    {
        var texts = new List<string>();
        foreach (var item in Items(key, required))
        {
            if (TextOf(item, key) is not { } text)
            {
                continue;
            }

            if (texts.Contains(text, StringComparer.Ordinal))
            {
                _faults.Add(item.Line, $"\"{text}\" lặp lại trong \"{key}\".", $"\"{text}\" stands twice in \"{key}\".");
            }

            texts.Add(text);
        }

        return texts;
    }

    /// <summary>Refuses every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in _map.Entries.Where(e => !_asked.Contains(e.Key)))
        {
            _faults.Add(entry.Line, $"Không rõ khóa \"{entry.Key}\".", $"Unknown key \"{entry.Key}\".");
        }
    }

    internal static string WordOf(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private string? TextOf(YamlNode node, string key)
    {
        if (node is YamlText { IsNull: false } text && text.Text.Trim() is { Length: > 0 and <= 4000 } words)
        {
            return VietnameseText.Compose(words);
        }

        _faults.Add(node.Line, $"\"{key}\" phải là chữ, không trống.", $"\"{key}\" must be text and not empty.");
        return null;
    }
}
