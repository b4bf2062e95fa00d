using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>Values of the note, each with where it was read; a marked blank where it was not.</summary>
internal static class NoteValues
{
    public static IReadOnlyList<Span> Subject(Desk desk) => Part(desk, desk.Dossier.Letter?.Subject, "subject");

    /// <summary>The agency; its source is the letterhead where one was read.</summary>
    public static IReadOnlyList<Span> Agency(Desk desk) => Part(desk, desk.Dossier.Agency, "issuer");

    /// <summary>A value with its source in small print behind it.</summary>
    public static IReadOnlyList<Span> WithSource(Desk desk, string text, string place) => [new Span(text + " "), new Span(desk.Say(Phrases.Source, ("place", place)), Italic: true)];

    /// <summary>Words found, with their place.</summary>
    public static Line Words(Desk desk, FoundAt found) =>
        new(Look.Detail, found.Quote.Trim().Length == 0 ? [new Span("- " + desk.Names.Place(found))] : WithSource(desk, "- " + desk.Say(Phrases.Quote, ("quote", found.Quote.Trim())), desk.Names.Place(found)));

    /// <summary>Nobody could read it: the marked blank.</summary>
    public static IReadOnlyList<Span> Blank(Desk desk) => [new Span(desk.Say(Phrases.Blank) + " "), new Span(desk.Say(Phrases.Unread), Italic: true)];

    /// <summary>What a rule found, in the dossier's own words; that it is not there, where the rule says so; else nobody could read it.</summary>
    public static IEnumerable<Line> Found(Desk desk, string rule) => desk.Decided.Point(rule) switch
    {
        { Answer: PointAnswer.Met, Found.Count: > 0 } point => point.Found.Select(f => Words(desk, f)),
        { Answer: PointAnswer.NotMet } => [Conclusion(desk, rule, quoted: false)],
        _ => [new Line(Look.Detail, Blank(desk))],
    };

    /// <summary>What a rule concluded, by what and from where; a blank where the book has no such rule.</summary>
    /// <param name="quoted">With the words that it stands on: where they decide, and not where they were listed before.</param>
    public static Line Conclusion(Desk desk, string rule, bool quoted)
    {
        if (desk.Decided.Point(rule) is not { } point)
        {
            return Line.Of(Look.Detail, desk.Say(Phrases.Blank));
        }

        var places = point.Found.Select(f => quoted ? desk.Names.Quoted(f) : desk.Names.Place(f)).Append(point.Citation).OfType<string>().Distinct(StringComparer.Ordinal);
        return new Line(Look.Detail, WithSource(desk, "- " + point.Message, string.Join("; ", places)));
    }

    private static IReadOnlyList<Span> Part(Desk desk, string? value, string part) =>
        value is null ? Blank(desk)
        : desk.Dossier.Letter?.Places.GetValueOrDefault(part) is { } at ? WithSource(desk, value, desk.Names.Place(at))
        : [new Span(value)];
}
