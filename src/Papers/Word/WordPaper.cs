using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TaskTracking.Papers.Layout;
using TaskTracking.Papers.Packages;

namespace TaskTracking.Papers.Word;

/// <summary>A sheet as a Word file: A4 with the decree's margins, page numbers from page 2 on, styles by name. No field but the page's number, no link, no macro.</summary>
internal static class WordPaper
{
    // Named relationships: the SDK would draw them at random.
    private const string Main = "rId1";
    private const string Styles = "rId1";
    private const string Header = "rId2";
    private const string SettingsId = "rId3";

    /// <param name="title">For the file's properties.</param>
    public static byte[] Make(Sheet sheet, string title)
    {
        using var memory = new MemoryStream();
        using (var package = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Main);
            main.AddNewPart<StyleDefinitionsPart>(Styles).Styles = WordStyles.Make();
            main.AddNewPart<DocumentSettingsPart>(SettingsId).Settings = Modern();
            main.AddNewPart<HeaderPart>(Header).Header = PageNumber();
            main.Document = new Document(new Body([.. WordHead.Of(sheet), .. WordBlocks.Of(sheet.Body), .. WordFoot.Of(sheet.Foot), Section()]));
            CoreProperties.Add(package, "rId2", title);
        }

        return FixedPackage.Of(memory.ToArray());
    }

    // "2" in the middle of the top margin, from page 2 on (titlePg leaves page 1 alone).
    private static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "PaperPage" }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode("PAGE") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("2")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End })));

    // Without it Word opens the file in the manner of 2007.
    private static Settings Modern() => new(
        new DefaultTabStop { Val = 720 },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = Header },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 },
        new TitlePage());
}
