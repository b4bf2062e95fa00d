using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using TaskTracking.Facts.Documents;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>One document, many layouts: the parts are the same in all of them.</summary>
public sealed class LayoutTests
{
    public static TheoryData<string> Layouts => ["stacked", "interleaved", "tabs", "spaces", "cells", "page"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Of_SameDocumentInAnyLayout_GivesTheSameHeading(string layout)
    {
        var document = DocumentAnatomy.Of(Source(layout)).Document;

        Assert.Equal("TTr", document.Type);
        Assert.Equal("Tờ trình", document.TypeName);
        Assert.Equal("123/TTr-SXD", document.Number);
        Assert.Equal("Kon Tum", document.IssuePlace);
        Assert.Equal(new DateOnly(2026, 11, 18), document.Date);
        Assert.Equal("SỞ XÂY DỰNG", document.Issuer);
        Assert.Equal("UBND TỈNH KON TUM", document.Parent);
        Assert.Equal("Về việc điều chỉnh quy hoạch chung thị trấn Đăk Hà", document.Subject);
        Assert.Equal(["Ủy ban nhân dân tỉnh Kon Tum"], document.Addressees);
        Assert.False(document.IsDraft);
        Assert.True(document.Layout.HasNationalName);
    }

    [Fact]
    public void Of_LetterheadWithoutTheNationalName_LacksItUnlessScanned()
    {
        var source = InventedLetter.Stacked();
        var lacking = source with { Lines = [.. source.Lines.Where(l => HeadingLines.KindOf(new Segment(l.Text, [(0, l)], 0, null)) is not (HeadingLine.NationalName or HeadingLine.Motto))] };

        Assert.False(DocumentAnatomy.Of(lacking).Document.Layout.HasNationalName);
        Assert.Null(DocumentAnatomy.Of(lacking with { Origin = TextOrigin.Ocr }).Document.Layout.HasNationalName);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Of_SameDocumentInAnyLayout_GivesTheSameClosing(string layout)
    {
        var document = DocumentAnatomy.Of(Source(layout)).Document;

        Assert.Equal(SignerKind.Deputy, document.Signer?.Kind);
        Assert.Equal(["KT"], document.Signer?.Prefixes);
        Assert.Equal("PHÓ GIÁM ĐỐC", document.Signer?.Position);
        Assert.Equal("GIÁM ĐỐC", document.Signer?.OnBehalfOf);
        Assert.Equal("Trần Thị Bình", document.Signer?.Name);
        Assert.Empty(document.OtherSigners);
        Assert.Equal(["Như trên", "Sở Tài chính", "Lưu: VT, QHKT"], document.Recipients);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Of_SameDocumentInAnyLayout_GivesTheSameBody(string layout)
    {
        var parts = DocumentAnatomy.Of(Source(layout));

        Assert.Equal(InventedLetter.Text[4..], parts.Body.Select(p => p.Text));
        Assert.Equal([BodyZone.Opening, BodyZone.Opening, BodyZone.Opening, BodyZone.Text], parts.Body.Select(p => p.Zone));
        Assert.Equal(LegalBasisKind.Opening, parts.Document.LegalBasis);
        Assert.Equal([null, "44/2015/NĐ-CP"], parts.Document.LegalBases.Select(b => b.Number));
        Assert.Equal([new DateOnly(2014, 6, 18), new DateOnly(2015, 5, 6)], parts.Document.LegalBases.Select(b => b.Date));
    }

    private static SourceText Source(string layout) => layout switch
    {
        "stacked" => InventedLetter.Stacked(),
        "interleaved" => InventedLetter.Interleaved(),
        "tabs" => InventedLetter.ParedBy("\t"),
        "spaces" => InventedLetter.ParedBy("          "),
        "cells" => InventedLetter.InCells(),
        _ => InventedLetter.OnPage(),
    };
}
