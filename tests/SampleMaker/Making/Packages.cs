using System.IO.Compression;
using System.Text;
using TaskTracking.SampleMaker.Printing;

namespace TaskTracking.SampleMaker.Making;

/// <summary>Changes to Office packages (Word, Excel) that make them carry or fetch code.</summary>
internal static class Packages
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Adds a macro project in the way Office stores it; its content is a stub that no program would run.</summary>
    public static byte[] WithMacro(byte[] package)
    {
        var word = Read(package, "word/document.xml") is not null;
        var folder = word ? "word" : "xl";
        var main = word ? "word/document.xml" : "xl/workbook.xml";
        byte[] project = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.ASCII.GetBytes("Attribute VB_Name = \"ThisDocument\"\r\nSub AutoOpen()\r\nEnd Sub\r\n")];
        var types = Text(package, "[Content_Types].xml").Replace("</Types>", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>", StringComparison.Ordinal)
            .Replace("wordprocessingml.document.main+xml", "x-macro", StringComparison.Ordinal)
            .Replace("application/vnd.openxmlformats-officedocument.x-macro", "application/vnd.ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal)
            .Replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", StringComparison.Ordinal);
        return FixedZip.Rewrite(package,
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(types)),
            Related(package, main, "rIdMacro", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", external: false),
            ($"{folder}/vbaProject.bin", project));
    }

    /// <summary>Attaches a template, wherever its address points.</summary>
    public static byte[] WithTemplate(byte[] package, string address)
    {
        const string Settings = "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:attachedTemplate r:id=\"rIdTemplate\"/></w:settings>";
        var types = Text(package, "[Content_Types].xml").Replace("</Types>", "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/></Types>", StringComparison.Ordinal);
        return FixedZip.Rewrite(package,
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(types)),
            Related(package, "word/document.xml", "rIdSettings", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings", "settings.xml", external: false),
            ("word/settings.xml", Encoding.UTF8.GetBytes(Settings)),
            Related(package, "word/settings.xml", "rIdTemplate", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", address, external: true));
    }

    /// <summary>Puts words of one part in place of others that must be there.</summary>
    public static byte[] With(byte[] package, string part, string from, string to)
    {
        var text = Text(package, part);
        return text.Contains(from, StringComparison.Ordinal)
            ? FixedZip.Rewrite(package, (part, Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))))
            : throw new InvalidDataException($"{part} does not hold '{from}'.");
    }

    /// <summary>Adds document properties, which Office leaves unsigned.</summary>
    public static byte[] WithProperties(byte[] package, string title)
    {
        var types = Text(package, "[Content_Types].xml").Replace("</Types>", "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>", StringComparison.Ordinal);
        return FixedZip.Rewrite(package,
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(types)),
            Related(package, "", "rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", external: false),
            ("docProps/core.xml", Encoding.UTF8.GetBytes($"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title></cp:coreProperties>")));
    }

    private static (string Name, byte[] Content) Related(byte[] package, string part, string id, string type, string target, bool external)
    {
        var name = $"{Path.GetDirectoryName(part)}/_rels/{Path.GetFileName(part)}.rels".TrimStart('/');
        var there = Read(package, name) is { } bytes ? Encoding.UTF8.GetString(bytes) : $"<Relationships xmlns=\"{Relationships}\"></Relationships>";
        var added = $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/></Relationships>";
        return (name, Encoding.UTF8.GetBytes(there.Replace("</Relationships>", added, StringComparison.Ordinal)));
    }

    private static string Text(byte[] package, string part) => Encoding.UTF8.GetString(Read(package, part) ?? throw new InvalidDataException($"No {part}."));

    private static byte[]? Read(byte[] package, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        if (archive.GetEntry(part) is not { } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
