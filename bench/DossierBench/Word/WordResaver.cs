using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace TaskTracking.DossierBench.Word;

/// <summary>Saves a Word file again as editors do: runs cut at random with spelling marks between, all text as it was.</summary>
internal static class WordResaver
{
    public static byte[] Resave(byte[] file, int seed)
    {
        using var memory = new MemoryStream();
        memory.Write(file);
        var random = new Random(seed);
        using (var package = WordprocessingDocument.Open(memory, isEditable: true))
        {
            var body = package.MainDocumentPart!.Document.Body!;
            foreach (var run in body.Descendants<Run>().Where(run => run.GetFirstChild<Words>() is { Text.Length: > 1 }).ToList())
            {
                Cut(run, random);
            }
        }

        return memory.ToArray();
    }

    private static void Cut(Run run, Random random)
    {
        var text = run.GetFirstChild<Words>()!;
        var whole = text.Text;
        OpenXmlElement after = run;
        var start = random.Next(1, Math.Min(whole.Length, 12));
        text.Text = whole[..start];
        text.Space = SpaceProcessingModeValues.Preserve;
        while (start < whole.Length)
        {
            var end = Math.Min(whole.Length, start + random.Next(1, 40));
            var piece = new Run(new Words(whole[start..end]) { Space = SpaceProcessingModeValues.Preserve }) { RsidRunAddition = "00A77B3E" };
            if (run.RunProperties is { } look)
            {
                piece.PrependChild(look.CloneNode(true));
            }

            if (random.Next(4) == 0)
            {
                after = after.InsertAfterSelf(new ProofError { Type = random.Next(2) == 0 ? ProofingErrorValues.SpellStart : ProofingErrorValues.SpellEnd });
            }

            after = after.InsertAfterSelf(piece);
            start = end;
        }
    }
}
