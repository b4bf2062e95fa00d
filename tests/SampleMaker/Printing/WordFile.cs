using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using TaskTracking.SampleMaker.Sources;

namespace TaskTracking.SampleMaker.Printing;

/// <summary>A document as a Word file.</summary>
internal static class WordFile
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    public static byte[] Make(DocumentSource source)
    {
        var page = new WordPage(new Sheet(source));
        return Package(page.Markup(), source.Look.Font, page.Comments);
    }

    /// <summary>The package around the content of w:body.</summary>
    public static byte[] Package(string body, string font, IReadOnlyList<string> comments)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            // Named relationships: the SDK would draw them at random.
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdMain");
            Fill(main, $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            Fill(main.AddNewPart<HeaderPart>("rIdHeader"), $"""<w:hdr {Names}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>""");
            Fill(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), $"""<w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>""");
            if (comments.Count > 0)
            {
                Fill(main.AddNewPart<WordprocessingCommentsPart>("rIdComments"), $"<w:comments {Names}>{string.Concat(comments.Select(Comment))}</w:comments>");
            }
        }

        return FixedZip.Rewrite(memory.ToArray());
    }

    private static string Comment(string text, int id) =>
        $"""<w:comment w:id="{id}" w:author="Trưởng phòng" w:date="2026-11-13T15:40:00Z"><w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p></w:comment>""";

    private static void Fill(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(Declaration + xml));
        part.FeedData(content);
    }
}
