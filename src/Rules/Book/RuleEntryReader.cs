using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>An entry as read, with its line; the entry is null where something is wrong with it.</summary>
internal sealed record ReadEntry(string Id, int Line, RuleEntry? Entry);

/// <summary>Reads the entries of the section "rules".</summary>
internal static class RuleEntryReader
{
    private static readonly string[] Clauses = ["2.a", "3.a", "3.b", "3.c", "3.d", "3.đ", "3.e"];

    public static IReadOnlyList<ReadEntry> ReadAll(
        IReadOnlyList<YamlNode> items,
        IReadOnlyDictionary<string, ReasonWords> shared,
        IReadOnlyList<RuleMaker> catalogue,
        Faults faults)
    {
        var entries = new List<ReadEntry>();
        var before = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var whole = Continued(item, before);
            if (MapReader.Over(whole, faults) is { } reader && Read(reader, shared, catalogue, faults) is { } entry)
            {
                entries.Add(entry);
                before[entry.Id] = (YamlMap)whole;
            }
        }

        return entries;
    }

    // A later entry of a rule says what changed; all else but its dates stays as in the entry before.
    private static YamlNode Continued(YamlNode item, Dictionary<string, YamlMap> before)
    {
        if (item is not YamlMap map || map.Entries.FirstOrDefault(e => e.Key == "id")?.Value is not YamlText id || !before.TryGetValue(id.Text, out var earlier))
        {
            return item;
        }

        var own = map.Entries.Select(e => e.Key).Concat(["from", "until"]).ToHashSet(StringComparer.Ordinal);
        return map with { Entries = [.. map.Entries, .. earlier.Entries.Where(e => !own.Contains(e.Key))] };
    }

    private static ReadEntry? Read(
        MapReader reader,
        IReadOnlyDictionary<string, ReasonWords> shared,
        IReadOnlyList<RuleMaker> catalogue,
        Faults faults)
    {
        var id = reader.Text("id");
        var clause = reader.Text("clause");
        var citation = reader.Words("citation");
        var title = reader.Words("title");
        var text = reader.Words("text");
        var severity = reader.Word<Severity>("severity");
        var from = reader.Date("from");
        var until = reader.Date("until", required: false);
        var settings = reader.Node("settings", required: false);
        var examples = reader.Node("examples", required: true);
        var reasons = ReasonReader.Read(reader.Node("reasons", required: false), faults);
        reader.Close();
        if (clause is not null && !Clauses.Contains(clause, StringComparer.Ordinal))
        {
            faults.Add(reader.Line, $"Không có khoản \"{clause}\".", $"There is no clause \"{clause}\".");
        }

        if (until < from)
        {
            faults.Add(reader.Line, "Ngày hết hiệu lực trước ngày có hiệu lực.", "\"until\" lies before \"from\".");
        }

        if (id is null)
        {
            return null;
        }

        var rule = RuleOf(id, settings, reader.Line, catalogue, faults);
        var shown = RuleExamples.Read(examples, rule, faults);
        ReasonReader.CheckAgainst(rule, reasons, shared, reader.Line, faults);
        if (clause is null || citation is null || title is null || text is null || severity is null || from is null || shown is null || rule is null)
        {
            return new ReadEntry(id, reader.Line, null);
        }

        return new ReadEntry(id, reader.Line, new RuleEntry(rule)
        {
            Id = id,
            Clause = clause,
            Citation = citation,
            Title = title,
            Text = text,
            Severity = severity.Value,
            From = from.Value,
            Until = until,
            Examples = shown,
            Reasons = ReasonReader.Joined(rule, reasons, shared),
        });
    }

    private static Rule? RuleOf(string id, YamlNode? settings, int line, IReadOnlyList<RuleMaker> catalogue, Faults faults)
    {
        if (settings is not null and not YamlMap)
        {
            faults.Add(settings.Line, "\"settings\" phải là một ánh xạ khóa - giá trị.", "\"settings\" must be a mapping.");
            return null;
        }

        if (catalogue.FirstOrDefault(m => string.Equals(m.Id, id, StringComparison.Ordinal)) is { } maker)
        {
            return maker.Make((YamlMap?)settings, line, faults);
        }

        faults.Add(line, $"Chương trình không có quy tắc \"{id}\".", $"The program has no rule \"{id}\".");
        return null;
    }
}
