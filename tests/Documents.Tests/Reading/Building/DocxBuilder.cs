using System.IO.Compression;
using System.Text;

namespace TaskTracking.Documents.Tests.Reading.Building;

/// <summary>Writes a DOCX part by part, so that a test can say exactly what stands in it.</summary>
internal sealed class DocxBuilder
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relationships = new();
    private string _mainType = Main;

    public static string Namespaces { get; } = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        """;

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A document with this body.</summary>
    public static DocxBuilder WithBody(string body) =>
        new DocxBuilder().Part("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    public DocxBuilder MainType(string type)
    {
        _mainType = type;
        return this;
    }

    public DocxBuilder Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(xml));

    public DocxBuilder Part(string name, byte[] bytes)
    {
        _parts[name] = bytes;
        return this;
    }

    /// <summary>A part related to the main part, with its content type.</summary>
    public DocxBuilder Related(string kind, string name, string xml, string type = "application/xml")
    {
        _relationships.Append($"<Relationship Id=\"{kind}1\" Type=\"{Office}{kind}\" Target=\"{name}\"/>");
        _types.Append($"<Override PartName=\"/word/{name}\" ContentType=\"{type}\"/>");
        return Part("word/" + name, xml);
    }

    /// <summary>A relationship of the main part that leads outside.</summary>
    public DocxBuilder External(string kind, string target)
    {
        _relationships.Append($"<Relationship Id=\"{kind}X\" Type=\"{Office}{kind}\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] Build()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, true))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes($"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="{_mainType}"/>{_types}</Types>
                """));
            Write(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Relationships($"<Relationship Id=\"m\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>")));
            Write(zip, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Relationships(_relationships.ToString())));
            foreach (var (name, bytes) in _parts)
            {
                Write(zip, name, bytes);
            }
        }

        return buffer.ToArray();
    }

    private static string Relationships(string inner) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(bytes);
    }
}
