using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>Part II of the note: legal and practical basis, opinions, appraisal, and what the check of the dossier came to.</summary>
internal static class NoteReview
{
    private static readonly int[] Columns = [1900, 2450, 2500, 2500];

    public static IEnumerable<Block> Of(Desk desk)
    {
        var names = desk.Names;
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteSummary));
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteLegal));
        foreach (var line in desk.Dossier.Letter is { LegalBases.Count: > 0 } letter ? letter.LegalBases.Select(b => Base(desk, letter, b)) : NoteValues.Found(desk, "submission.legal-basis"))
        {
            yield return line;
        }

        yield return Line.Of(Look.Heading, desk.Say(Phrases.NotePractical));
        foreach (var line in NoteValues.Found(desk, "submission.practical-basis"))
        {
            yield return line;
        }

        yield return Line.Labelled(Look.Body, desk.Say(Phrases.NoteRegistered), desk.Say(Phrases.Blank));
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteOpinions));
        foreach (var block in Opinions(desk))
        {
            yield return block;
        }

        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteAppraisal));
        var appraisals = desk.Dossier.Files.Where(f => f.Role == PaperRole.Appraisal).ToList();
        foreach (var file in appraisals)
        {
            yield return new Line(Look.Detail, NoteValues.WithSource(desk, "- " + names.Full(file), file.Path));
        }

        yield return NoteValues.Conclusion(desk, "appraisal.attached", quoted: false);
        yield return Line.Labelled(Look.Body, desk.Say(Phrases.NoteMembers), desk.Say(Phrases.Blank));
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteReview));
        foreach (var block in Result(desk))
        {
            yield return block;
        }
    }

    private static Line Base(Desk desk, JudgedFile letter, string text) =>
        new(Look.Detail, letter.Places.GetValueOrDefault("legalBasis") is { } at ? NoteValues.WithSource(desk, "- " + text, desk.Names.Place(at)) : NoteValues.WithSource(desk, "- " + text, letter.Path));

    private static IEnumerable<Block> Opinions(Desk desk)
    {
        var dossier = desk.Dossier;
        if (dossier.Heard.Count == 0)
        {
            yield return NoteValues.Conclusion(desk, "submission.agency-opinions", quoted: true);
        }
        else
        {
            yield return Line.Of(Look.DetailAbove, desk.Say(Phrases.NoteHeard, ("count", ReturnLetter.Count(dossier.Heard.Count))));
            yield return new Grid(
                Columns,
                [desk.Say(Phrases.NoteOpinionOf), desk.Say(Phrases.NoteOpinionLetter), desk.Say(Phrases.NoteOpinionStand), desk.Say(Phrases.NoteOpinionReported)],
                [.. dossier.Heard.Select(h => Heard(desk, h))]);
        }

        foreach (var (heading, found) in new[] { (Phrases.NoteOptions, dossier.Options), (Phrases.NoteChoice, dossier.Choice) }.Where(p => p.Item2.Count > 0))
        {
            yield return Line.Of(Look.DetailAbove, desk.Say(heading));
            foreach (var at in found)
            {
                yield return NoteValues.Words(desk, at);
            }
        }
    }

    private static IReadOnlyList<IReadOnlyList<Line>> Heard(Desk desk, HeardAgency heard) =>
    [
        [Line.Of(Look.Cell, heard.Name), .. heard.Asked is { } asked ? [Line.Of(Look.CellSmall, desk.Names.Place(asked))] : Array.Empty<Line>()],
        [Line.Of(Look.Cell, heard.Letter ?? desk.Say(Phrases.NoteNotThere)), .. heard.File is { } file ? [Line.Of(Look.CellSmall, file)] : Array.Empty<Line>()],
        [Line.Of(Look.Cell, heard.File is null ? desk.Say(Phrases.Blank) : desk.Names.Stand(heard.Stand)), .. Place(desk, heard.StandAt)],
        [Line.Of(Look.Cell, heard.Reported is { } reported ? desk.Names.Stand(reported) : desk.Say(Phrases.NoteNotThere)), .. Place(desk, heard.ReportedAt)],
    ];

    private static IEnumerable<Line> Place(Desk desk, FoundAt? at) => at is null ? [] : [Line.Of(Look.CellSmall, desk.Names.Quoted(at))];

    private static IEnumerable<Block> Result(Desk desk)
    {
        var decided = desk.Decided;
        yield return Line.Of(Look.Detail, desk.Say(Phrases.NoteRecommends, ("outcome", Outcome(desk, desk.Dossier.Recommended, desk.Dossier.ForwardTo))));
        if (decided.Person is { } person)
        {
            yield return Line.Of(Look.Detail, desk.Say(Phrases.NoteDecided, ("outcome", Outcome(desk, person.Outcome, decided.CompetentName)), ("person", person.By), ("instant", desk.Names.Instant(person.At))));
        }

        var groups = new[] { (Phrases.NoteReasons, decided.Reasons), (Phrases.NoteDoubts, decided.Doubts), (Phrases.NoteAdvice, decided.Advice) }.Where(g => g.Item2.Count > 0).ToList();
        foreach (var (heading, points) in groups)
        {
            yield return Line.Of(Look.Heading, desk.Say(heading));
            foreach (var point in points)
            {
                var places = point.Found.Select(desk.Names.Place).Distinct(StringComparer.Ordinal).Prepend(point.Citation ?? desk.Names.Clause(point.Clause)).ToList();
                if (point.Searched.Count > 0)
                {
                    places.Add(desk.Say(Phrases.NoteSearched, ("count", ReturnLetter.Count(point.Searched.Count))));
                }

                yield return new Line(Look.Detail, NoteValues.WithSource(desk, "- " + point.Message, string.Join("; ", places)));
            }
        }

        if (groups.Count == 0)
        {
            yield return Line.Of(Look.Detail, desk.Say(Phrases.NoteNothing));
        }
    }

    private static string Outcome(Desk desk, PaperOutcome outcome, string? body) => outcome switch
    {
        PaperOutcome.Accept => desk.Say(Phrases.OutcomeAccept),
        PaperOutcome.Return => desk.Say(Phrases.OutcomeReturn),
        PaperOutcome.Forward => desk.Say(Phrases.OutcomeForward, ("body", body ?? desk.Say(Phrases.Blank))),
        _ => desk.Say(Phrases.OutcomeReview),
    };
}
