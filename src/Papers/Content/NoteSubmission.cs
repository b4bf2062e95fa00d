using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>Part I of the note: who submits what, with which documents, and what is asked for.</summary>
internal static class NoteSubmission
{
    private static readonly int[] Columns = [600, 4950, 1700, 2100];

    public static IEnumerable<Block> Of(Desk desk)
    {
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteSubmitted));
        yield return Labelled(desk, Phrases.NoteAgency, "1.", NoteValues.Agency(desk));
        yield return Labelled(desk, Phrases.NoteMatter, "2.", NoteValues.Subject(desk));
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteDocuments));
        yield return Documents(desk);
        yield return Line.Of(Look.Heading, desk.Say(Phrases.NoteAsked));
        foreach (var line in NoteValues.Found(desk, "submission.proposal"))
        {
            yield return line;
        }
    }

    private static Line Labelled(Desk desk, Phrase label, string number, IReadOnlyList<Span> value) =>
        new(Look.Body, [new Span($"{number} {desk.Say(label)}: ", Bold: true), .. value]);

    private static Grid Documents(Desk desk) => new(
        Columns,
        [desk.Say(Phrases.ListNumber), desk.Say(Phrases.ListDocument), desk.Say(Phrases.ListRole), desk.Say(Phrases.ListFile)],
        [.. desk.Dossier.Files.Select((file, i) => (IReadOnlyList<IReadOnlyList<Line>>)
        [
            [Line.Of(Look.CellCentred, Naming.Text(i + 1))],
            [Line.Of(Look.Cell, FileList.Document(desk, file)), .. About(desk, file)],
            [Line.Of(Look.Cell, desk.Names.Role(file.Role))],
            [Line.Of(Look.Cell, file.Path), .. Where(desk, file)],
        ])]);

    private static IEnumerable<Line> About(Desk desk, JudgedFile file) =>
        file.Subject is { } subject ? [Line.Of(Look.CellSmall, desk.Say(Phrases.Quote, ("quote", subject)))] : [];

    // Where number and day stand: what the number was read from is what a clerk checks first.
    private static IEnumerable<Line> Where(Desk desk, JudgedFile file) =>
        (file.Places.GetValueOrDefault("number") ?? file.Places.GetValueOrDefault("date")) is { Page: not null } or { Paragraph: not null }
            ? [Line.Of(Look.CellSmall, desk.Names.Place(file.Places.GetValueOrDefault("number") ?? file.Places["date"])[(file.Path.Length + 2)..])]
            : [];
}
