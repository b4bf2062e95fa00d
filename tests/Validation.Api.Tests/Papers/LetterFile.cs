using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>A paper as a clerk handles it: read, and its blanks filled in.</summary>
internal static class LetterFile
{
    private const string Main = "word/document.xml";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Its paragraphs in order, tables cell by cell.</summary>
    public static IReadOnlyList<string> Lines(ReadOnlyMemory<byte> letter) =>
        [.. XDocument.Parse(Part(letter)).Descendants(W + "p").Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)))];

    /// <summary>The same letter with number and day, and with an addressee where nobody could read one.</summary>
    public static byte[] Completed(ReadOnlyMemory<byte> letter)
    {
        var xml = Part(letter);
        var filled = xml.Replace("Số:         /VP-…", "Số: 12/VP-NC", StringComparison.Ordinal)
            .Replace("ngày       tháng       năm", "ngày 20 tháng 11 năm 2026", StringComparison.Ordinal)
            .Replace("Kính gửi: ……………………………", "Kính gửi: Sở Tài chính", StringComparison.Ordinal);
        using var memory = new MemoryStream();
        memory.Write(letter.Span);
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(Main)!.Delete();
            using var target = archive.CreateEntry(Main).Open();
            target.Write(Encoding.UTF8.GetBytes(filled));
        }

        return memory.ToArray();
    }

    private static string Part(ReadOnlyMemory<byte> letter)
    {
        using var archive = new ZipArchive(new MemoryStream(letter.ToArray()), ZipArchiveMode.Read);
        using var reader = new StreamReader(archive.GetEntry(Main)!.Open());
        return reader.ReadToEnd();
    }
}
