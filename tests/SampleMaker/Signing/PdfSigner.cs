using System.Globalization;
using System.Text;
using TaskTracking.SampleMaker.Fonts;
using TaskTracking.SampleMaker.Pdf;
using TaskTracking.SampleMaker.Pki;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Signing;

/// <summary>Puts signatures on a printed file, each as one incremental update with a visible widget (ISO 32000-2 §12.8; ETSI EN 319 142).</summary>
internal sealed class PdfSigner(PkiKit pki, TrueTypeProgram face)
{
    private readonly CmsMaker cms = new(new TimestampMaker(pki.Timestamping, pki.TimestampPolicy));

    /// <param name="page">The printed file, or one already signed.</param>
    public byte[] Sign(byte[] page, DocumentSource source, IEnumerable<string> orders)
    {
        var words = new PageWords(page);
        return orders.Select(SignatureOrder.Parse).Aggregate(page, (bytes, order) => Sign(bytes, order, source, words));
    }

    private byte[] Sign(byte[] bytes, SignatureOrder order, DocumentSource source, PageWords words)
    {
        var signer = pki[order.Who];
        var revision = new PdfRevision(new PdfFile(bytes));
        var widget = Widget.Of(order, source, words, signer.Name);
        var number = AddField(revision, order, signer, widget);
        var length = cms.Sign(new byte[1], signer, order).Length + 16;
        revision[number] = Dictionary(order, signer, First(revision) && order.Certify, length);
        if (First(revision))
        {
            Register(revision, number, order.Certify);
        }

        return Fill(revision.Write(), order, signer, length);
    }

    private static bool First(PdfRevision revision) => !revision.File[revision.File.Root].Contains("/AcroForm", StringComparison.Ordinal);

    private static string Dictionary(SignatureOrder order, Credential signer, bool certify, int length)
    {
        var when = order.At.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "+07'00'";
        var modification = certify ? " /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]" : "";
        var reason = order.Look == SignatureLook.Head ? $" /Reason {Hex(signer.Name + " đã ký lên văn bản này!")}" : "";
        return $"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /{(order.Etsi ? "ETSI.CAdES.detached" : "adbe.pkcs7.detached")} /ByteRange [0 9999999999 9999999999 9999999999] /Contents <{new string('0', 2 * length)}> /M (D:{when}) /Name {Hex(signer.Name)}{reason}{modification} >>";
    }

    /// <summary>The field with its widget, on its page.</summary>
    /// <returns>The number reserved for the signature dictionary.</returns>
    private int AddField(PdfRevision revision, SignatureOrder order, Credential signer, Widget widget)
    {
        var signature = revision.Reserve();
        var appearance = widget.AddTo(revision, face);
        var page = revision.File.Pages[widget.Page];
        var rectangle = string.Create(CultureInfo.InvariantCulture, $"{widget.Left:0.##} {widget.Bottom:0.##} {widget.Left + widget.Width:0.##} {widget.Bottom + widget.Height:0.##}");
        var field = revision.Add($"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature{FieldNames(revision.File) + 1}) /F 132 /Rect [{rectangle}] /P {page} 0 R /V {signature} 0 R /AP << /N {appearance} 0 R >> >>");
        revision[page] = PdfArray.Append(revision[page], "Annots", field);
        if (!First(revision))
        {
            var form = PdfFile.Reference(revision[revision.File.Root], "AcroForm");
            revision[form] = PdfArray.Append(revision[form], "Fields", field);
        }
        else
        {
            var form = revision.Add($"<< /Fields [{field} 0 R] /SigFlags 3 >>");
            revision[revision.File.Root] = PdfArray.Insert(revision[revision.File.Root], $"/AcroForm {form} 0 R");
        }

        return signature;
    }

    private static int FieldNames(PdfFile file) => file.Numbers.Count(number => file[number].StartsWith("<< /Type /Annot /Subtype /Widget /FT /Sig", StringComparison.Ordinal));

    private static void Register(PdfRevision revision, int signature, bool certify)
    {
        if (certify)
        {
            revision[revision.File.Root] = PdfArray.Insert(revision[revision.File.Root], $"/Perms << /DocMDP {signature} 0 R >>");
        }
    }

    private byte[] Fill(byte[] file, SignatureOrder order, Credential signer, int length)
    {
        var start = file.AsSpan().LastIndexOf("/Contents <0000"u8) + 10;
        var end = start + (2 * length) + 2;
        var range = $"/ByteRange [0 {start} {end} {file.Length - end}]";
        var place = file.AsSpan().LastIndexOf("/ByteRange [0 9999999999"u8);
        Encoding.ASCII.GetBytes(range.PadRight("/ByteRange [0 9999999999 9999999999 9999999999]".Length)).CopyTo(file, place);
        byte[] covered = [.. file.AsSpan(0, start), .. file.AsSpan(end)];
        if (order.Broken)
        {
            covered[^1] ^= 1;
        }

        var contents = Convert.ToHexString(cms.Sign(covered, signer, order));
        Encoding.ASCII.GetBytes(contents).CopyTo(file, start + 1);
        return file;
    }

    private static string Hex(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
