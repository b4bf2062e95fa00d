using System.Globalization;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>
/// Updates behind a signed <see cref="StateLetter"/> that change what a reader sees: none may leave a signature passed. And some that
/// honest tools write.
/// </summary>
internal static class LetterUpdates
{
    private const string Drawing = "/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /Font << /F1 5 0 R >> >>";

    private static readonly (string Kind, Func<AppendedUpdate, StateLetter, Random, AppendedUpdate> Write)[] Changes =
    [
        ("text replaced", (update, letter, random) => update.Stream(4, "", StateLetter.Text("Changed " + random.Next(1000).ToString(CultureInfo.InvariantCulture)))),
        ("text added", (update, letter, random) => update.Stream(800, "", StateLetter.Text("Added")).Object(3, Page(letter, "/Contents 4 0 R", "/Contents [4 0 R 800 0 R]"))),
        ("free text drawn", (update, letter, random) => update.Stream(801, Drawing, StateLetter.Text("Note")).Object(800, "<< /Type /Annot /Subtype /FreeText /Rect [50 600 400 800] /P 3 0 R /AP << /N 801 0 R >> /Contents (Note) >>").Object(3, Annotated(letter, 800))),
        ("stamp drawn", (update, letter, random) => update.Stream(801, Drawing, StateLetter.Text("Paid")).Object(800, "<< /Type /Annot /Subtype /Stamp /Rect [50 600 400 800] /P 3 0 R /AP << /N 801 0 R >> >>").Object(3, Annotated(letter, 800))),
        ("page turned", (update, letter, random) => update.Object(3, Page(letter, "/Contents", "/Rotate 90 /Contents"))),
        ("page cropped", (update, letter, random) => update.Object(3, Page(letter, "/Contents", "/CropBox [0 0 100 100] /Contents"))),
        ("annotations dropped", (update, letter, random) => update.Object(3, Page(letter, "/Annots", "/Gone"))),
        ("page added", (update, letter, random) => update.Object(800, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>").Object(2, random.Next(2) == 0 ? "<< /Type /Pages /Kids [3 0 R 800 0 R] /Count 2 >>" : "<< /Type /Pages /Kids [800 0 R 3 0 R] /Count 2 >>")),
        ("page replaced", (update, letter, random) => update.Stream(801, "", StateLetter.Text("Other")).Object(800, Page(letter, "/Contents 4 0 R", "/Contents 801 0 R")).Object(2, "<< /Type /Pages /Kids [800 0 R] /Count 1 >>")),
        ("page tree replaced", (update, letter, random) => update.Object(800, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Rotate 180 >>").Object(1, "<< /Type /Catalog /Pages 800 0 R /AcroForm 6 0 R >>")),
        ("font replaced", (update, letter, random) => update.Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>")),
        ("picture replaced", (update, letter, random) => update.Stream(9, "/Type /XObject /Subtype /Image /Width 50 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8", new string('x', 2_000))),
        ("stamp of the first signature redrawn", (update, letter, random) => update.Stream(22, Drawing, StateLetter.Text("Other"))),
        ("widget moved", (update, letter, random) => update.Object(20, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /P 3 0 R /Rect [0 700 500 842] /V 21 0 R /AP << /N 22 0 R >> >>")),
        ("widget hidden", (update, letter, random) => update.Object(20, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 2 /P 3 0 R /Rect [20 20 110 44] /V 21 0 R /AP << /N 22 0 R >> >>")),
        ("text deleted", (update, letter, random) => update.Free(4)),
        ("page deleted", (update, letter, random) => update.Free(3)),
        ("script added", (update, letter, random) => update.Object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /OpenAction << /S /JavaScript /JS (1) >> >>")),
        ("layers added", (update, letter, random) => update.Object(800, "<< /Type /OCG /Name (L) >>").Object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /OCProperties << /OCGs [800 0 R] /D << /OFF [800 0 R] >> >> >>")),
        ("empty field over the page", (update, letter, random) => update.Stream(801, Drawing, StateLetter.Text("Over")).Object(800, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (Over) /F 4 /P 3 0 R /Rect [0 0 595 842] /AP << /N 801 0 R >> >>").Object(3, Annotated(letter, 800)).Object(6, letter.CurrentForm.Replace("/Fields [", "/Fields [800 0 R ", StringComparison.Ordinal))),
        ("stamp under another number", (update, letter, random) => update.Stream(801, Drawing, StateLetter.Text("Other")).Object(20, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 132 /P 3 0 R /Rect [20 20 110 44] /V 21 0 R /AP << /N 801 0 R >> >>")),
    ];

    private static readonly (string Kind, Func<AppendedUpdate, StateLetter, Random, AppendedUpdate> Write)[] Honest =
    [
        ("information updated", (update, letter, random) => update.Object(8, "<< /Producer (letter) /ModDate (D:20261120) >>")),
        ("same page again", (update, letter, random) => update.Object(3, letter.CurrentPage)),
        ("same form again", (update, letter, random) => update.Object(6, letter.CurrentForm)),
        ("empty update", (update, letter, random) => update),
        ("validation data", (update, letter, random) => update.Object(800, "<< /Type /DSS >>").Object(1, "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R /DSS 800 0 R >>")),
    ];

    public static IEnumerable<string> ChangeKinds => Changes.Select(change => change.Kind);

    /// <summary>A change of this kind behind the letter.</summary>
    public static Mutant Change(StateLetter letter, string kind, Random random) => Write(letter, Array.Find(Changes, change => change.Kind == kind), random, true);

    public static Mutant AnyChange(StateLetter letter, Random random) => Write(letter, random.Any(Changes), random, true);

    public static Mutant AnyHonest(StateLetter letter, Random random) => Write(letter, random.Any(Honest), random, false);

    private static Mutant Write(
        StateLetter letter, (string Kind, Func<AppendedUpdate, StateLetter, Random, AppendedUpdate> Write) update, Random random, bool mustNotPass)
    {
        var file = letter.Bytes;
        var written = update.Write(new AppendedUpdate(file, new FileParts(file)), letter, random);
        return new Mutant(random.Next(3) switch { 0 => written.Close(), 1 => written.CloseWithStream(), _ => written.CloseAsHybrid() }, update.Kind, mustNotPass);
    }

    private static string Page(StateLetter letter, string from, string to) => letter.CurrentPage.Replace(from, to, StringComparison.Ordinal);

    private static string Annotated(StateLetter letter, int annotation) =>
        letter.CurrentPage.Replace("/Annots [", $"/Annots [{annotation.ToString(CultureInfo.InvariantCulture)} 0 R ", StringComparison.Ordinal);
}
