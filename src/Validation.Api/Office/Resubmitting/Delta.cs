namespace TaskTracking.Validation.Api.Office.Resubmitting;

/// <summary>A dossier in one round: its findings, and what persons of the Office answered on them.</summary>
/// <param name="Answered">By rule: "met" or "notMet", where a person's answer counts.</param>
internal sealed record Round(IReadOnlyList<Point> Points, IReadOnlyDictionary<string, string> Answered, IReadOnlyList<RoundFile> Files)
{
    public string? AnswerOf(Point point) => Answered.GetValueOrDefault(point.Rule);

    /// <summary>Whether a point keeps the dossier from being accepted: what a person said goes before the machine.</summary>
    public bool IsOpen(Point point) => AnswerOf(point) is { } person ? person == "notMet" : point is { Severity: not "advice", Answer: "notMet" or "cannotTell" };
}

/// <summary>One rule's line, as far as rounds are compared by it.</summary>
/// <param name="About">What it is about, where it is about several: names of agencies, things listed, files; empty: the dossier, or its letter.</param>
internal sealed record Point(string Rule, string Clause, string Answer, string Severity, string Message, Things About);

/// <summary>What became of a point.</summary>
internal enum Change
{
    /// <summary>It was returned for it, and is in order now.</summary>
    Cured,

    /// <summary>It was returned for it, and it is still so.</summary>
    Open,

    /// <summary>It was not returned for it.</summary>
    New,

    /// <summary>A person found it, and the machine sees what it saw then: only a person can tell.</summary>
    Look,

    /// <summary>The machine says it again, and the Office let it pass the last time.</summary>
    PassedBefore,
}

/// <summary>A line of the comparison.</summary>
/// <param name="Message">What was said when it was returned, for what is cured or must be looked at; else what is said now.</param>
/// <param name="Things">Of those it is about, the ones this line tells of; empty: all of it.</param>
internal sealed record DeltaLine(Change Change, string Rule, string Clause, string Message, IReadOnlyList<string> Things);

/// <summary>
/// What changed from a returned dossier to the one filed in its place. The base is what persons of the Office left standing, not what
/// the machine had said. Points are matched by their rule and by what they are about, never by place.
/// </summary>
internal static class Delta
{
    /// <summary>The lines in the order of the newer findings; of one rule what is open goes before what is new and what is cured.</summary>
    public static IReadOnlyList<DeltaLine> Between(Round before, Round now)
    {
        var pairs = FilePairs.Of(before.Files, now.Files);
        var known = before.Points.ToDictionary(p => p.Rule, StringComparer.Ordinal);
        var told = now.Points.ToDictionary(p => p.Rule, StringComparer.Ordinal);
        return
        [
            .. now.Points.SelectMany(p => Lines(before, known.GetValueOrDefault(p.Rule), now, p, pairs)),
            .. before.Points.Where(p => before.IsOpen(p) && !told.ContainsKey(p.Rule)).Select(p => Line(Change.Look, p, [])),
        ];
    }

    private static IEnumerable<DeltaLine> Lines(Round before, Point? then, Round now, Point point, IReadOnlyList<FilePair> pairs)
    {
        var (was, isOpen) = (then is not null && before.IsOpen(then), now.IsOpen(point));
        if (!isOpen)
        {
            return !was ? []
                : now.AnswerOf(point) is null && then!.Answer == point.Answer && before.AnswerOf(then) == "notMet" ? [Line(Change.Look, then, [])]
                : [Line(Change.Cured, then!, [])];
        }

        if (!was)
        {
            return [Line(then is not null && before.AnswerOf(then) == "met" && now.AnswerOf(point) is null ? Change.PassedBefore : Change.New, point, [])];
        }

        var about = then!.About.Renamed(pairs);
        if (!about.IsComparable || !point.About.IsComparable)
        {
            return [Line(Change.Open, point, [])];
        }

        var (still, fresh, gone) = (about.Names.Intersect(point.About.Names).ToList(), point.About.Names.Except(about.Names).ToList(), about.Names.Except(point.About.Names).ToList());
        return new[]
        {
            still.Count > 0 ? Line(Change.Open, point, fresh.Count + gone.Count > 0 ? still : []) : null,
            fresh.Count > 0 ? Line(Change.New, point, fresh) : null,
            gone.Count > 0 ? Line(Change.Cured, then, gone) : null,
        }.OfType<DeltaLine>();
    }

    private static DeltaLine Line(Change change, Point point, IReadOnlyList<string> things) =>
        new(change, point.Rule, point.Clause, point.Message, [.. things.Order(StringComparer.Ordinal)]);
}
