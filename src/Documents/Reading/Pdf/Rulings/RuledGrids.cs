namespace TaskTracking.Documents.Reading.Pdf.Rulings;

/// <summary>Parts the lines of a page into groups that meet, each a table or none.</summary>
internal static class RuledGrids
{
    // After joining. A page of more is a drawing, and comparing all with all would cost.
    private const int MostAcross = 600;
    private const int MostDown = 200;
    private const int MostCells = 20_000;

    /// <summary>The tables of a page from top to bottom.</summary>
    public static IReadOnlyList<RuledGrid> Of(IReadOnlyList<Ruling> lines)
    {
        var across = Ruling.Joined(lines.Where(l => l.IsAcross));
        var down = Ruling.Joined(lines.Where(l => !l.IsAcross));
        if (across.Count > MostAcross || down.Count > MostDown || down.Count == 0)
        {
            return [];
        }

        return [.. Groups(across, down).Where(g => (long)g.Count(l => l.IsAcross) * g.Count(l => !l.IsAcross) <= MostCells).Select(RuledGrid.Of).OfType<RuledGrid>().OrderBy(g => g.Box.Top)];
    }

    private static IEnumerable<List<Ruling>> Groups(IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down)
    {
        var left = across.ToHashSet();
        var alone = down.ToHashSet();
        while (alone.Count > 0)
        {
            var group = new List<Ruling>();
            var open = new Queue<Ruling>([alone.First()]);
            alone.Remove(open.Peek());
            while (open.TryDequeue(out var line))
            {
                group.Add(line);
                var others = line.IsAcross ? alone : left;
                foreach (var met in others.Where(line.Meets).ToList())
                {
                    others.Remove(met);
                    open.Enqueue(met);
                }
            }

            yield return group;
        }
    }
}
