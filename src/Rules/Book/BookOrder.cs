using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Book;

/// <summary>Book and catalogue hold the same rules in the same order, and no two versions of a rule are in force on one day.</summary>
internal static class BookOrder
{
    public static void Check(IReadOnlyList<ReadEntry> entries, IReadOnlyList<RuleMaker> catalogue, int line, Faults faults)
    {
        var listed = entries.Select(e => e.Id).Distinct(StringComparer.Ordinal).ToList();
        foreach (var maker in catalogue.Where(m => !listed.Contains(m.Id, StringComparer.Ordinal)))
        {
            faults.Add(line, $"Thiếu quy tắc \"{maker.Id}\".", $"The rule \"{maker.Id}\" is missing.");
        }

        var expected = catalogue.Select(m => m.Id).Where(id => listed.Contains(id, StringComparer.Ordinal)).ToList();
        var known = listed.Where(id => expected.Contains(id, StringComparer.Ordinal)).ToList();
        var wrong = known.Zip(expected).FirstOrDefault(p => !string.Equals(p.First, p.Second, StringComparison.Ordinal));
        if (wrong.First is not null)
        {
            var at = entries.First(e => string.Equals(e.Id, wrong.First, StringComparison.Ordinal)).Line;
            faults.Add(at, $"Sai thứ tự: ở đây phải là \"{wrong.Second}\".", $"Out of order: \"{wrong.Second}\" belongs here.");
        }

        foreach (var versions in entries.GroupBy(e => e.Id, StringComparer.Ordinal))
        {
            NoOverlap([.. versions.Where(v => v.Entry is not null)], faults);
        }
    }

    private static void NoOverlap(IReadOnlyList<ReadEntry> versions, Faults faults)
    {
        for (var i = 1; i < versions.Count; i++)
        {
            var later = versions[i].Entry!;
            if (versions.Take(i).Any(v => Overlap(v.Entry!, later)))
            {
                faults.Add(versions[i].Line, $"Hai bản của \"{later.Id}\" cùng có hiệu lực một ngày.", $"Two versions of \"{later.Id}\" are in force on one day.");
            }
        }
    }

    private static bool Overlap(RuleEntry one, RuleEntry other) =>
        (one.Until is null || other.From <= one.Until) && (other.Until is null || one.From <= other.Until);
}
