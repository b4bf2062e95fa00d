using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>
/// The Office's note to its leaders (phiếu trình giải quyết công việc, domain.md §6.2): what both known templates ask for. Filled in from
/// what was read, each value with its source; what nobody could read, and what only a person can say, is a blank.
/// </summary>
internal static class WorkNote
{
    private static readonly int[] Columns = [2600, 6750];

    public static Sheet Write(Desk desk) => new()
    {
        Head = desk.Head(about: null, numbered: false),
        Title = new Title(desk.Say(Phrases.NoteTitle), desk.Say(Phrases.NoteAbout, ("code", desk.Dossier.Code))),
        ToWord = desk.Say(Phrases.To),
        To = [desk.Say(Phrases.NoteTo, ("committee", desk.Committee))],
        Body = [Brief(desk), .. NoteSubmission.Of(desk), .. NoteReview.Of(desk), .. Opinion(desk)],
        Foot = new Foot([], Signer(desk, Phrases.NoteLeader, null), Signer(desk, Phrases.NoteExpert, desk.Decided.Person?.By)),
    };

    private static Grid Brief(Desk desk) => new(
        Columns,
        [],
        [
            [[Label(desk, Phrases.NoteMatter)], [new Line(Look.Cell, NoteValues.Subject(desk))]],
            [[Label(desk, Phrases.NoteAgency)], [new Line(Look.Cell, NoteValues.Agency(desk))]],
            [[Label(desk, Phrases.NoteDue)], [Line.Of(Look.Cell, desk.Names.Day(desk.Dossier.DueOn))]],
            [[Label(desk, Phrases.NoteInstruction)], [.. Enumerable.Repeat(Line.Of(Look.CellBlank, string.Empty), 4)]],
        ]);

    private static IEnumerable<Block> Opinion(Desk desk)
    {
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteOpinion));
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteOnLegal));
        yield return NoteValues.Conclusion(desk, "submission.legal-basis", quoted: false);
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteOnCompetence));
        yield return NoteValues.Conclusion(desk, Decided.CompetentBody, quoted: true);
        yield return NoteValues.Conclusion(desk, "authority.level", quoted: true);
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteOnContent));
        yield return Line.Of(Look.Detail, desk.Say(Phrases.Blank));
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteRequest));
        yield return Line.Of(Look.Detail, desk.Say(Phrases.NoteAssigns) + desk.Say(Phrases.End));
    }

    private static Line Label(Desk desk, Phrase phrase) => new(Look.Cell, [new Span(desk.Say(phrase), Bold: true)]);

    private static Signer Signer(Desk desk, Phrase phrase, string? name) => new([desk.Say(phrase)], desk.Say(Phrases.NoteSigned), name);
}
