using System.Collections;
using System.Reflection;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>
/// Fills a settings record from a mapping: one key for each property, in camelCase, all required unless the property is
/// nullable, none unknown. Properties may be string, int (0 to 1,000,000), bool, DateOnly, LocalText, a list of strings, or
/// a list of such records.
/// </summary>
internal static class SettingsBinder
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The filled record; faults are noted where a value is missing or of the wrong kind.</summary>
    public static object Bind(Type type, YamlMap map, Faults faults)
    {
        var settings = Activator.CreateInstance(type)!;
        var reader = new MapReader(map, faults);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            if (Value(reader, property, faults) is { } value)
            {
                property.SetValue(settings, value);
            }
        }

        reader.Close();
        return settings;
    }

    private static object? Value(MapReader reader, PropertyInfo property, Faults faults)
    {
        var key = MapReader.WordOf(property.Name);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var required = !IsNullable(property);
        return type switch
        {
            _ when type == typeof(string) => reader.Text(key, required),
            _ when type == typeof(int) => reader.Number(key, 0, 1_000_000, required),
            _ when type == typeof(bool) => reader.Flag(key, required),
            _ when type == typeof(DateOnly) => reader.Date(key, required),
            _ when type == typeof(LocalText) => reader.Words(key, required),
            _ when type == typeof(IReadOnlyList<string>) => reader.Texts(key, required),
            _ => Records(reader.Items(key, required), type.GetGenericArguments()[0], faults),
        };
    }

    private static IList Records(IReadOnlyList<YamlNode> items, Type type, Faults faults)
    {
        var records = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        foreach (var item in items)
        {
            if (item is YamlMap map)
            {
                records.Add(Bind(type, map, faults));
            }
            else
            {
                faults.Add(item.Line, "Chỗ này phải là một ánh xạ khóa - giá trị.", "A mapping is expected here.");
            }
        }

        return records;
    }

    private static bool IsNullable(PropertyInfo property)
    {
        lock (Nullability)
        {
            return Nullability.Create(property).WriteState == NullabilityState.Nullable;
        }
    }
}
