using System.Globalization;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Text;
using TaskTracking.SampleMaker.Fonts;
using TaskTracking.SampleMaker.Making;
using TaskTracking.SampleMaker.Signing;
using TaskTracking.SampleMaker.Sources;
using Block = TaskTracking.DossierBench.Text.Block;

namespace TaskTracking.DossierBench.Signing;

/// <summary>Puts a file's signatures on it, in their order, and breaks them where the source asks for it.</summary>
internal sealed class FileSigner(ThrowAwayPki pki)
{
    private readonly PdfSigner pdf = new(pki.Kit, TrueTypeProgram.Read(File.ReadAllBytes(FontFile.OfTimes())));
    private readonly WordSigner word = new(pki.Kit);

    /// <param name="received">Signatures of the day of receipt are made before it.</param>
    public byte[] Sign(BenchFile file, IReadOnlyList<Block> blocks, byte[] content, DateTimeOffset received)
    {
        if (file.Signed is { } signed && signed.By.Count > 0)
        {
            var columns = blocks.OfType<ColumnsBlock>().ToList();
            var agency = signed.By.FirstOrDefault(signer => !signer.Person)?.Name ?? (columns.Find(each => each.IsHeading)?.Left is [var issuer, ..] ? issuer : "Cơ quan");
            var orders = signed.By.Select((signer, at) => $"{(signer.Person ? "head" : "seal")} {pki.Holder(signer, agency, signed.On)} {Time(signed, at, received)}").ToList();
            var name = columns.FirstOrDefault(each => each.Name is not null)?.Name;
            content = IsWord(file) ? word.Sign(content, orders) : pdf.Sign(content, new DocumentSource { File = file.Path, Signer = name is null ? null : new SignerSource { Name = name } }, orders);
        }

        return file.Broken ? Broken(file, content) : content;
    }

    private static bool IsWord(BenchFile file) => Path.GetExtension(file.Path) == ".docx";

    private static string Time(Signed signed, int at, DateTimeOffset received)
    {
        var afternoon = new DateTimeOffset(signed.On.ToDateTime(new TimeOnly(14, 30)), TimeSpan.FromHours(7));
        var start = signed.On == DateOnly.FromDateTime(received.DateTime) && afternoon > received.AddMinutes(-30) ? received.AddMinutes(-30) : afternoon;
        return start.AddMinutes(at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    }

    // One byte that no reader shows: the comment after a PDF's first line, the end of Word's main part.
    private static byte[] Broken(BenchFile file, byte[] content)
    {
        if (IsWord(file))
        {
            return Packages.With(content, "word/document.xml", "</w:document>", "</w:document>\n");
        }

        var changed = (byte[])content.Clone();
        changed[12] ^= 0x04;
        return changed;
    }
}
