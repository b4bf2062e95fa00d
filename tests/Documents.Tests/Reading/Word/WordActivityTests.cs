using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.DocxBuilder;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Word;

public sealed class WordActivityTests
{
    [Fact]
    public async Task Read_MacrosUnderAnInnocentName_AreSeen()
    {
        var bytes = WithBody(P("văn bản"))
            .MainType("application/vnd.ms-word.document.macroEnabled.main+xml")
            .Related("customXml", "picture.bin", "x", "application/vnd.ms-office.vbaProject").Build();

        var result = await Read("to-trinh.docx", bytes);

        Assert.Contains(result.Document!.Active, a => a.Kind == ActiveContentKind.Macro);
    }

    [Theory]
    [InlineData("attachedTemplate", "https://example.org/mau.dotm", ActiveContentKind.ExternalTemplate)]
    [InlineData("attachedTemplate", @"\\may-chu\mau.dotm", ActiveContentKind.ExternalTemplate)]
    [InlineData("oleObject", "http://example.org/o.bin", ActiveContentKind.RemoteObject)]
    [InlineData("image", "file://may-chu/anh.png", ActiveContentKind.RemoteObject)]
    public void Read_WhatComesFromElsewhere_IsActive(string kind, string target, ActiveContentKind expected)
    {
        var text = FromDocx(WithBody(P("x")).External(kind, target));

        Assert.Equal(expected, Assert.Single(text.Active).Kind);
    }

    [Theory]
    [InlineData("attachedTemplate", "file:///C:/Users/van-thu/AppData/Normal.dotm")]
    [InlineData("hyperlink", "https://example.org")]
    [InlineData("image", "https://example.org/anh.png")]
    public void Read_OrdinaryReferences_AreNothing(string kind, string target) =>
        Assert.Empty(FromDocx(WithBody(P("x")).External(kind, target)).Active);

    [Fact]
    public void Read_ActiveXPart_IsAnActiveControl()
    {
        var text = FromDocx(WithBody(P("x")).Related("control", "c.xml", "<x/>", "application/vnd.ms-office.activeX+xml"));

        Assert.Equal(ActiveContentKind.ActiveControl, Assert.Single(text.Active).Kind);
    }

    [Fact]
    public void Read_DynamicDataExchange_IsARemoteObject()
    {
        var text = FromDocx("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\x cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

        Assert.Equal(ActiveContentKind.RemoteObject, Assert.Single(text.Active).Kind);
    }
}
