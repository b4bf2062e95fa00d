using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Pdf;

public sealed class PdfActivityTests
{
    [Theory]
    [InlineData("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", ActiveContentKind.Script)]
    [InlineData("/OpenAction<</S/J#61vaScript/JS(x)>>", ActiveContentKind.Script)]
    [InlineData("/OpenAction<</S/Launch/F(cmd.exe)>>", ActiveContentKind.LaunchAction)]
    [InlineData("/AA<</WC<</S/JavaScript/JS(x)>>>>", ActiveContentKind.Script)]
    [InlineData("/AcroForm<</Fields[]/XFA[(a)(b)]>>", ActiveContentKind.Script)]
    [InlineData("/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(hoso.exe)/EF<<>>>>]>>>>", ActiveContentKind.EmbeddedExecutable)]
    public async Task Read_WhatActs_IsSeen(string catalog, ActiveContentKind kind)
    {
        var text = await FromPdf(PdfTextTests.Letterhead().Catalog(catalog));

        Assert.Equal(kind, Assert.Single(text.Active).Kind);
    }

    [Fact]
    public async Task Read_RichMediaAnnotation_IsAnActiveControl()
    {
        var text = await FromPdf(PdfTextTests.Letterhead().Annotation("<</Type/Annot/Subtype/RichMedia/Rect[0 0 10 10]>>"));

        Assert.Equal(ActiveContentKind.ActiveControl, Assert.Single(text.Active).Kind);
    }

    [Theory]
    [InlineData("/OpenAction[4 0 R/Fit]")]
    [InlineData("/OpenAction<</S/GoTo/D[4 0 R/Fit]>>")]
    [InlineData("/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(phu-luc.xlsx)/EF<<>>>>]>>>>")]
    [InlineData("/AcroForm<</Fields[]/SigFlags 3>>")]
    public async Task Read_WhatOnlyShows_IsNothing(string catalog) =>
        Assert.Empty((await FromPdf(PdfTextTests.Letterhead().Catalog(catalog))).Active);

    [Fact]
    public async Task Read_LinkToTheWeb_IsNothing() =>
        Assert.Empty((await FromPdf(PdfTextTests.Letterhead().Annotation("<</Type/Annot/Subtype/Link/Rect[0 0 10 10]/A<</S/URI/URI(https://example.org)>>>>"))).Active);
}
