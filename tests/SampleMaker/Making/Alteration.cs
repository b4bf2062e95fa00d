using System.Text;
using TaskTracking.SampleMaker.Pdf;
using TaskTracking.SampleMaker.Printing;

namespace TaskTracking.SampleMaker.Making;

/// <summary>Named changes to a made file: what a source lists under <c>alter</c> (before signing) or <c>spoil</c> (after).</summary>
internal static class Alteration
{
    public static byte[] Apply(string name, byte[] file) => name switch
    {
        "javascript" => Catalogue(file, "/OpenAction << /Type /Action /S /JavaScript /JS (app.alert\\('Xin chao'\\);) >>"),
        "launch" => Catalogue(file, "/OpenAction << /Type /Action /S /Launch /F (cap-nhat.exe) >>"),
        "open-at-first-page" => Catalogue(file, $"/OpenAction [{new PdfFile(file).Pages[0]} 0 R /Fit]"),
        "encrypt" => Qpdf(file, "--allow-weak-crypto", "--encrypt", "mo-khoa", "chu-so-huu", "256", "--"),
        "truncate" => file[..(file.Length * 2 / 3)],
        "empty" => [],
        "garbage" => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0123456789abcdef\n", 64))),
        "flip" => Flipped(file),
        "cover" => Covered(file),
        "later-metadata" => Later(file),
        "later-text" => Packages.With(file, "word/document.xml", "trước ngày 31 tháng 3 năm 2027", "trước ngày 30 tháng 6 năm 2027"),
        "later-style" => Packages.With(file, "word/styles.xml", "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"26\"/>"),
        "later-properties" => Packages.WithProperties(file, "Kế hoạch kiểm kê"),
        "macro" => Packages.WithMacro(file),
        "remote-template" => Packages.WithTemplate(file, "https://mau.example.vn/mau-to-trinh.dotm"),
        "local-template" => Packages.WithTemplate(file, "file:///C:/Users/vanthu/Normal.dotm"),
        _ => throw new InvalidDataException($"Unknown alteration '{name}'."),
    };

    private static byte[] Catalogue(byte[] file, string entry)
    {
        var revision = new PdfRevision(new PdfFile(file));
        revision[revision.File.Root] = PdfArray.Insert(revision[revision.File.Root], entry);
        return revision.Write();
    }

    /// <summary>Changes one byte inside the first page's content, where every signature's range covers it.</summary>
    private static byte[] Flipped(byte[] file)
    {
        var pdf = new PdfFile(file);
        var start = file.AsSpan().IndexOf("stream\n"u8) + 7;
        var copy = (byte[])pdf.Bytes.Clone();
        copy[start + 40] ^= 0x20;
        return copy;
    }

    /// <summary>An unsigned later revision that draws a white box with other words over the page: a shadow attack's plain form.</summary>
    private static byte[] Covered(byte[] file)
    {
        var revision = new PdfRevision(new PdfFile(file));
        var page = revision.File.Pages[0];
        var drawing = revision.AddStream("", "q 1 1 1 rg 85 420 440 60 re f Q\n"u8.ToArray());
        var content = PdfFile.Reference(revision[page], "Contents");
        revision[page] = revision[page].Replace($"/Contents {content} 0 R", $"/Contents [{content} 0 R {drawing} 0 R]", StringComparison.Ordinal);
        return revision.Write();
    }

    /// <summary>A harmless later revision: the document information gets a new modification date.</summary>
    private static byte[] Later(byte[] file)
    {
        var revision = new PdfRevision(new PdfFile(file));
        var info = PdfFile.Reference(revision.File.Trailer, "Info");
        revision[info] = PdfArray.Insert(revision[info], "/ModDate (D:20261117081500+07'00')");
        return revision.Write();
    }

    private static byte[] Qpdf(byte[] file, params string[] options)
    {
        var from = Path.GetTempFileName();
        var to = from + ".pdf";
        try
        {
            File.WriteAllBytes(from, file);
            Tool.Run("qpdf", [.. options, from, to], accepted: 3);
            return File.ReadAllBytes(to);
        }
        finally
        {
            File.Delete(from);
            File.Delete(to);
        }
    }
}
