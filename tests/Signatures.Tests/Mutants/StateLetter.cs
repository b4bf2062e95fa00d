using System.Globalization;
using System.Text;
using TaskTracking.Signatures.Tests.Pdf;
using TaskTracking.Signatures.Tests.Pki;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>
/// A letter with real RSA-2048 signatures as the state's signing tools add them: each an incremental update with a widget, a drawn
/// appearance with picture, the page's annotations and the form written anew, and a timestamp. Numbers: 1 catalogue, 2 page tree,
/// 3 page, 4 its text, 5 font, 6 form, 8 information, 9 picture; from 20 on four numbers a signature.
/// </summary>
internal sealed class StateLetter
{
    private const int FirstField = 20;
    private const string Trailer = "/Root 1 0 R /Info 8 0 R";

    private readonly StringBuilder fields = new();
    private readonly bool streams;
    private readonly string catalog;
    private int signed;
    private int streamed;

    /// <param name="text">What the page says.</param>
    /// <param name="pictureBytes">Size of the picture that makes the file as large as a real one.</param>
    /// <param name="streams">Cross-reference and object streams instead of tables.</param>
    /// <param name="catalog">Further entries of the catalogue.</param>
    public StateLetter(string text = "To trinh", int pictureBytes = 2_000, bool streams = false, string catalog = "")
    {
        this.streams = streams;
        this.catalog = catalog;
        var picture = new byte[pictureBytes];
        new Random(1).NextBytes(picture);
        File.Object(1, $"<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R {catalog} >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Stream(4, "", Text(text))
            .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            .Object(8, "<< /Producer (letter) >>")
            .Stream(9, "/Type /XObject /Subtype /Image /Width 50 /Height 40 /ColorSpace /DeviceGray /BitsPerComponent 8", picture);
        Close((3, Page("")), (6, "<< /Fields [] /SigFlags 3 >>"));
    }

    public PdfBuilder File { get; } = new();

    public byte[] Bytes => File.ToArray();

    /// <summary>Page content that draws a line of text.</summary>
    public static string Text(string text) => $"BT /F1 12 Tf 72 720 Td ({text}) Tj ET";

    /// <summary>The page object as it stands now, for updates that write it anew.</summary>
    public string CurrentPage => Page(fields.ToString());

    public string CurrentForm => $"<< /Fields [{fields}] /SigFlags 3 >>";

    /// <summary>Adds a visible signature with a timestamp of the same minute.</summary>
    /// <param name="signer">The office where null.</param>
    /// <param name="entries">Further entries of the signature dictionary.</param>
    /// <param name="stamped">With a timestamp.</param>
    /// <param name="change">What else the signature shall be.</param>
    public StateLetter Sign(Identity? signer = null, string entries = "", bool stamped = true, Func<CmsPlan, CmsPlan>? change = null)
    {
        var time = TestPki.Now.AddDays(-1).AddMinutes(signed);
        var plan = new CmsPlan
        {
            Carried = null,
            SigningTime = time,
            Timestamp = stamped ? signature => TimestampMaker.Over(signature, time.AddSeconds(4), StateKeys.Stamping) : null,
        }.By(signer ?? StateKeys.Office);
        plan = change?.Invoke(plan) ?? plan;
        var spoken = time.ToOffset(TimeSpan.FromHours(7)).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return Add($"/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /M (D:{spoken}+07'00') {entries}", covered => CmsMaker.Make(plan with { Content = covered }));
    }

    /// <summary>Adds validation data for everything signed so far, in a revision of its own.</summary>
    public StateLetter Preserve(IReadOnlyList<byte[]> crls, IReadOnlyList<byte[]> certificates)
    {
        var number = 900;
        var store = $"<< /Type /DSS /CRLs [{Streams(crls, ref number)}] /Certs [{Streams(certificates, ref number)}] >>";
        File.Object(number, store);
        Close((1, $"<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R {catalog} /DSS {number} 0 R >>"));
        return this;
    }

    /// <summary>Adds a document timestamp that draws a widget, as signatures do.</summary>
    public StateLetter Stamp(Identity? authority = null) => Add(
        "/Type /DocTimeStamp /Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161",
        covered => TimestampMaker.Over(covered, TestPki.Now.AddHours(-2), authority ?? StateKeys.Stamping));

    private StateLetter Add(string dictionary, Func<byte[], byte[]> sign)
    {
        var field = FirstField + (4 * signed++);
        var row = (signed - 1) % 20;
        var column = (signed - 1) / 20;
        fields.Append(CultureInfo.InvariantCulture, $"{field} 0 R ");
        File.Stream(field + 2, $"/Type /XObject /Subtype /Form /BBox [0 0 90 24] /Resources << /Font << /F1 5 0 R >> /XObject << /Im 9 0 R >> >>", $"q 20 0 0 20 0 0 cm /Im Do Q BT /F1 8 Tf 24 8 Td (Ky so {signed}) Tj ET")
            .Signature(field + 1, dictionary, new string('0', 2 * (sign([0]).Length + 64)));
        var widget = $"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature{signed}) /F 132 /P 3 0 R /Rect [{20 + (110 * column)} {20 + (30 * row)} {110 + (110 * column)} {44 + (30 * row)}] /V {field + 1} 0 R /AP << /N {field + 2} 0 R >> >>";
        Close((field, widget), (6, CurrentForm), (3, CurrentPage));
        File.Sign(sign);
        return this;
    }

    private string Streams(IReadOnlyList<byte[]> values, ref int number)
    {
        var references = new StringBuilder();
        foreach (var value in values)
        {
            File.Stream(number, "", value);
            references.Append(CultureInfo.InvariantCulture, $"{number++} 0 R ");
        }

        return references.ToString();
    }

    private static string Page(string annotations) =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R /Annots [{annotations}] >>";

    private void Close(params (int Number, string Body)[] objects)
    {
        if (streams)
        {
            var number = 1_000 + (2 * ++streamed);
            File.CloseWithStream(number, number + 1, objects);
            return;
        }

        foreach (var (number, body) in objects)
        {
            File.Object(number, body);
        }

        File.Close(Trailer);
    }
}
