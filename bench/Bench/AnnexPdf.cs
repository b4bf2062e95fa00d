using System.Globalization;
using System.Text;

namespace TaskTracking.Bench;

/// <summary>A plain annex with one page of text and one picture of a wanted size.</summary>
internal static class AnnexPdf
{
    public static byte[] OfSize(int bytes)
    {
        var picture = new byte[bytes];
        new Random(7).NextBytes(picture);
        var side = (int)Math.Sqrt(bytes);
        const string text = "BT /F1 14 Tf 72 760 Td (PHU LUC SO LIEU) Tj ET q 400 0 0 400 72 300 cm /I Do Q";
        var parts = new List<byte[]>
        {
            Ascii("<</Type/Catalog/Pages 2 0 R>>"),
            Ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
            Ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>>>"),
            Stream(string.Empty, Ascii(text)),
            Ascii("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"),
            Stream(string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {side}/Height {side}/ColorSpace/DeviceGray/BitsPerComponent 8"), picture),
        };
        return Assemble(parts);
    }

    private static byte[] Assemble(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write(Ascii("%PDF-1.7\n"));
        var offsets = new List<long>();
        foreach (var (body, i) in objects.Select((b, i) => (b, i + 1)))
        {
            offsets.Add(file.Length);
            file.Write(Ascii(string.Create(CultureInfo.InvariantCulture, $"{i} 0 obj\n")));
            file.Write(body);
            file.Write(Ascii("\nendobj\n"));
        }

        var start = file.Length;
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        table.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        file.Write(Ascii(table.ToString()));
        return file.ToArray();
    }

    private static byte[] Stream(string dictionary, byte[] content) =>
    [
        .. Ascii(string.Create(CultureInfo.InvariantCulture, $"<<{dictionary}/Length {content.Length}>>stream\n")),
        .. content,
        .. Ascii("\nendstream"),
    ];

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
