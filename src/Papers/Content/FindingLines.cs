using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>A rule's line as a paper tells it: why, by what, what was found where, what was looked at in vain, what to do.</summary>
internal static class FindingLines
{
    /// <summary>A reason with its number and all that belongs to it.</summary>
    public static IEnumerable<Block> Reason(Desk desk, JudgedPoint point, int number)
    {
        yield return Line.Of(Look.Reason, $"{Naming.Text(number)}. {point.Message}");
        foreach (var line in Grounds(desk, point))
        {
            yield return line;
        }

        if (Told(desk, point) is { } remedy)
        {
            yield return Line.Labelled(Look.Detail, desk.Say(Phrases.Remedy), remedy);
        }
    }

    /// <summary>By what it is a reason, and on what it stands.</summary>
    public static IEnumerable<Block> Grounds(Desk desk, JudgedPoint point)
    {
        var more = point.Found.Count + point.Searched.Count > 0;
        yield return Line.Of(more ? Look.DetailAbove : Look.Detail, desk.Say(Phrases.Basis, ("citation", point.Citation ?? desk.Names.Clause(point.Clause))));
        if (point.Found.Count > 0)
        {
            yield return Line.Of(Look.DetailAbove, desk.Say(Phrases.Found));
            foreach (var found in point.Found)
            {
                yield return Line.Of(Look.Detail, "- " + desk.Names.Quoted(found));
            }
        }

        if (point.Searched.Count > 0)
        {
            yield return Line.Of(Look.DetailAbove, desk.Say(Phrases.Searched));
            foreach (var searched in point.Searched)
            {
                yield return Line.Of(Look.Detail, $"- {desk.Names.Pages(searched.File, searched.Pages)}: {searched.Why}");
            }
        }
    }

    /// <summary>What is only advised, in one paragraph.</summary>
    public static Line Advice(Desk desk, JudgedPoint point)
    {
        var grounds = point.Found.Select(desk.Names.Quoted).Concat(point.Searched.Select(s => $"{desk.Names.Pages(s.File, s.Pages)}: {s.Why}")).ToList();
        return new Line(Look.Detail,
        [
            new Span($"- {point.Message}"),
            .. grounds.Count > 0 ? [new Span(" " + desk.Say(Phrases.Source, ("place", string.Join("; ", grounds))), Italic: true)] : Array.Empty<Span>(),
            .. Told(desk, point) is { } remedy ? [new Span(" " + remedy)] : Array.Empty<Span>(),
        ]);
    }

    /// <summary>The part of a remedy that is for the agency; null where nothing is. What the Office is to do itself stays in the Office.</summary>
    public static string? Told(Desk desk, JudgedPoint point)
    {
        // What blocks is always the agency's to mend: its own "văn thư" seals, not the Office's.
        var remedy = point.Remedy;
        if (point is { Weight: PointWeight.Blocking, Answer: PointAnswer.NotMet } or { RemedyByPerson: true })
        {
            return remedy is { Length: > 0 } ? remedy : null;
        }

        var parts = (remedy ?? string.Empty).Split(["; ", ". "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var told = parts.Where(p => !desk.Words.OfficeActors.Any(actor => p.StartsWith(actor, StringComparison.OrdinalIgnoreCase))).ToList();
        if (told.Count == parts.Length)
        {
            return remedy is { Length: > 0 } ? remedy : null;
        }

        return told.Count == 0 ? null : Capital(string.Join("; ", told).TrimEnd('.') + ".");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
