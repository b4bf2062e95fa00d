using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>The book's tables that several rules read; every row is dated and names its source.</summary>
internal static class SharedTables
{
    public static IReadOnlyList<PaperKind> PaperKinds(IReadOnlyList<YamlNode> items, Faults faults)
    {
        var kinds = new List<PaperKind>();
        foreach (var row in Rows(items, faults))
        {
            var type = row.Text("type");
            var from = row.Date("from");
            var until = row.Date("until", required: false);
            var source = row.Words("source");
            row.Close();
            if (type is not null && from is not null && source is not null)
            {
                kinds.Add(new PaperKind(type, from.Value, until, source));
            }
        }

        return kinds;
    }

    public static IReadOnlyList<Matter> Matters(IReadOnlyList<YamlNode> items, Faults faults)
    {
        var matters = new List<Matter>();
        foreach (var row in Rows(items, faults))
        {
            var phrases = row.Texts("phrases", required: true);
            var holder = row.Word<MatterHolder>("holder");
            var agency = row.Text("agency", required: false);
            var body = row.Text("body", required: false);
            var from = row.Date("from");
            var until = row.Date("until", required: false);
            var source = row.Words("source");
            row.Close();
            if (holder is MatterHolder.OtherBody && agency is null && body is null)
            {
                faults.Add(row.Line, "Thiếu \"agency\" hoặc \"body\": cơ quan nào quyết định?", "\"agency\" or \"body\" is missing: which body decides?");
            }

            if (holder is not null && from is not null && source is not null)
            {
                matters.Add(new Matter(phrases, holder.Value, agency, body, from.Value, until, source));
            }
        }

        return matters;
    }

    private static IEnumerable<MapReader> Rows(IReadOnlyList<YamlNode> items, Faults faults) =>
        items.Select(item => MapReader.Over(item, faults)).OfType<MapReader>();
}
