using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.DossierBench.Making;

/// <summary>How an office lays out its documents. Chosen by a name, so that a dossier and its pairs look alike.</summary>
/// <param name="Columns">How heading and foot stand side by side.</param>
/// <param name="Size">Of the body, in points (Decree 30: 13 or 14).</param>
/// <param name="Margins">Left and right, in millimetres.</param>
/// <param name="Spacing">Of lines, as a multiple.</param>
/// <param name="Bottom">Where a page of a PDF is full, in points from its top.</param>
/// <param name="MarksApart">Text is written in NFD.</param>
/// <param name="Table">How tables of a PDF are drawn.</param>
internal sealed record Habit(ColumnLayout Columns, int Size, (int Left, int Right) Margins, double Spacing, double Bottom, bool MarksApart, TableLook Table)
{
    private const double WholePage = 785;

    // Two pages for one, so that paragraphs, tables and signature blocks break.
    private const double ShortPage = 480;

    /// <summary>The habit of whoever made the file of this name.</summary>
    /// <param name="copy">Re-flowed: another habit for the same name; no property is the same.</param>
    public static Habit Of(string name, Copy copy)
    {
        var reflowed = copy == Copy.Reflowed;
        var dice = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        var other = reflowed ? 1 : 0;
        return new Habit(
            (ColumnLayout)((dice[0] + other) % 3),
            13 + ((dice[1] + other) % 2),
            ((dice[2] + other) % 2 == 0 ? (30, 15) : (35, 20)),
            (dice[3] + other) % 2 == 0 ? 1.15 : 1.35,
            reflowed ? ShortPage : WholePage,
            copy == Copy.Nfd,
            (TableLook)((dice[4] + other) % 4));
    }
}

internal enum ColumnLayout
{
    /// <summary>One table row, several paragraphs a cell: the columns run by themselves.</summary>
    OneRow,

    /// <summary>A table row a line.</summary>
    RowALine,

    /// <summary>No table: tabulators.</summary>
    Tabs,
}

internal enum TableLook
{
    /// <summary>Lines around every cell, columns of one width; a row goes whole to the next page.</summary>
    CellBorders,

    /// <summary>As Word writes them: thin black rectangles, columns narrow and close together, rows broken over pages.</summary>
    ThinRectangles,

    /// <summary>Lines across only, under every row.</summary>
    LinesAcross,

    /// <summary>Long lines over the whole table, narrow columns, the head again on every page.</summary>
    RepeatedHead,
}
