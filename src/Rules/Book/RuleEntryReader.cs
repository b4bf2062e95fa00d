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
        foreach (var item in items)
        {
            if (MapReader.Over(item, faults) is { } reader && Read(reader, shared, catalogue, faults) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
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
        ReasonReader.CheckAgainst(rule, reasons, shared, reader.Line, faults);
        if (clause is null || citation is null || title is null || text is null || severity is null || from is null || rule is null)
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
