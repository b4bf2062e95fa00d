using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>The table of the files that came in.</summary>
internal static class FileList
{
    private static readonly int[] Widths = [600, 3500, 3500, 1750];

    /// <summary>Number, file, what was read of it, what it is for.</summary>
    public static Grid Of(Desk desk) => new(
        Widths,
        [desk.Say(Phrases.ListNumber), desk.Say(Phrases.ListFile), desk.Say(Phrases.ListDocument), desk.Say(Phrases.ListRole)],
        [.. desk.Dossier.Files.Select((f, i) => Row(desk, f, i, [Line.Of(Look.Cell, f.Path)]))]);

    /// <summary>The same with the fingerprint of each file, so that anybody can show which bytes came in.</summary>
    public static Grid WithHashes(Desk desk) => new(
        [600, 8750],
        [desk.Say(Phrases.ListNumber), desk.Say(Phrases.ListHashed)],
        [.. desk.Dossier.Files.Select((f, i) => (IReadOnlyList<IReadOnlyList<Line>>)
        [
            [Line.Of(Look.CellCentred, Naming.Text(i + 1))],
            [new Line(Look.Cell, [new Span(f.Path + " "), new Span($"({desk.Names.Role(f.Role)})", Italic: true)]), Line.Of(Look.CellSmall, desk.Say(Phrases.ListHash, ("hash", f.Sha256)))],
        ])]);

    /// <summary>What a file is, as far as it was read.</summary>
    public static string Document(Desk desk, JudgedFile file) =>
        file is { TypeName: null, Type: null, Number: null, Date: null } ? desk.Say(Phrases.ListUnread)
        : file.Role == PaperRole.Submission ? desk.Names.Full(file with { Subject = null }, desk.Dossier.Agency)
        : desk.Names.Full(file with { Subject = null });

    private static IReadOnlyList<IReadOnlyList<Line>> Row(Desk desk, JudgedFile file, int at, IReadOnlyList<Line> name) =>
    [
        [Line.Of(Look.CellCentred, Naming.Text(at + 1))],
        name,
        [Line.Of(Look.Cell, Document(desk, file))],
        [Line.Of(Look.Cell, desk.Names.Role(file.Role))],
    ];
}
