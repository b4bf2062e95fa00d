using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

public sealed class PdfSignaturesTests
{
    [Fact]
    public void Find_LetterWithoutSignature_IsUnsignedWithoutError()
    {
        var search = Sample.Letter().Find();

        Assert.Null(search.Error);
        Assert.Empty(search.Signatures);
    }

    [Fact]
    public void Find_SignedLetter_GivesTheSignedBytesAndTheWholeFile()
    {
        var file = Sample.Signed("/Reason (Ban h\\340nh) /Name (V\\304n th\\274)");

        var signature = Assert.Single(file.Find().Signatures);

        Assert.Null(signature.Unusable);
        Assert.Equal(Coverage.WholeFile, signature.Coverage);
        Assert.Equal(ChangesAfterSigning.None, signature.Changes);
        Assert.Empty(signature.Remarks);
        Assert.Equal("Signature10", signature.FieldName);
        Assert.Equal("adbe.pkcs7.detached", signature.SubFilter);
        Assert.Equal("Ban hành", signature.Reason);
        Assert.Equal(new DateTimeOffset(2026, 11, 19, 8, 12, 0, TimeSpan.FromHours(7)), signature.ClaimedTime);
        var gap = Encoding.Latin1.GetString(file.ToArray(), (int)signature.SignedRanges[0].Length, 22);
        Assert.StartsWith("<" + PdfBuilder.Cms, gap, StringComparison.Ordinal);
        Assert.Equal(file.Length, signature.SignedRanges[1].Offset + signature.SignedRanges[1].Length);
    }

    [Fact]
    public void Find_PaddedContents_CutsTheZerosOffByTheCmsOwnLength() =>
        Assert.Equal(Convert.FromHexString(PdfBuilder.Cms), Sample.Signed().First().Cms.ToArray());

    [Fact]
    public void Find_IndefiniteLengthCms_KeepsItsEndMarks()
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>")
            .Signature(11, "/Type /Sig", "3080248004010500000000000000").Close();

        Assert.Equal(Convert.FromHexString("30802480040105000000" + "00"), file.First().Cms.ToArray());
    }

    [Theory]
    [InlineData("", 300, 642, 500, 742)]
    [InlineData("/Rotate 90", 100, 300, 200, 500)]
    [InlineData("/Rotate 180", 95, 100, 295, 200)]
    [InlineData("/Rotate 270", 642, 95, 742, 295)]
    public void Find_VisibleSignature_HasPageAndBoxFromTheTopLeftAsDisplayed(
        string rotate, double left, double top, double right, double bottom)
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>")
            .Object(3, $"{Sample.Page} {rotate} /Annots [10 0 R] >>").Signature(11).Close();

        var signature = file.First();

        Assert.Equal(1, signature.Page);
        Assert.Equal(new Facts.Box(left, top, right, bottom), signature.Box);
    }

    [Fact]
    public void Find_InvisibleSignature_HasNoPage()
    {
        var signature = Sample.Sign(Sample.Letter(), 10, rectangle: "[0 0 0 0]").First();

        Assert.Null(signature.Page);
        Assert.Null(signature.Box);
    }

    [Fact]
    public void Find_WidgetThatNoFormNames_IsStillASignature()
    {
        var file = Sample.Letter("", "").Object(10, Sample.Widget(10)).Object(3, $"{Sample.Page} /Annots [10 0 R] >>").Signature(11).Close();

        Assert.Equal(Coverage.WholeFile, Assert.Single(file.Find().Signatures).Coverage);
    }

    [Fact]
    public void Find_UsageRightsSignature_IsListedWithoutField()
    {
        var file = Sample.Letter().Object(1, "<< /Type /Catalog /Pages 2 0 R /Perms << /UR3 11 0 R >> >>").Signature(11).Close();

        Assert.Null(Assert.Single(file.Find().Signatures).FieldName);
    }

    [Fact]
    public void Find_FieldsInALoop_EndsAndListsEachOnce()
    {
        var file = Sample.Letter().Object(6, "<< /Fields [12 0 R 12 0 R] >>")
            .Object(12, "<< /T (a) /Kids [13 0 R] >>").Object(13, "<< /T (b) /Kids [12 0 R 10 0 R] >>")
            .Object(10, Sample.Widget(10)).Signature(11).Close();

        Assert.Equal("a.b.Signature10", Assert.Single(file.Find().Signatures).FieldName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("no pdf at all")]
    [InlineData("%PDF-1.7\nstartxref\n999999999999\n%%EOF")]
    public void Find_WhatIsNoPdf_IsCorrupt(string text) =>
        Assert.Equal("file-corrupt", PdfSignatures.Find(Encoding.Latin1.GetBytes(text), null, PdfLimits.Default).Error);

    [Fact]
    public void Find_SecurityStore_GivesItsValuesAsEvidence()
    {
        var file = Sample.Signed()
            .Object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm 6 0 R /DSS 30 0 R >>")
            .Object(30, "<< /Certs [31 0 R] /CRLs 33 0 R /VRI << /ABCD << /Cert [31 0 R] /OCSP [32 0 R] >> >> >>")
            .Stream(31, "", "cert").Stream(32, "", "ocsp").Object(33, "[34 0 R]").Stream(34, "", "crl").Close();

        var signature = file.First();

        Assert.Equal("cert"u8.ToArray(), Assert.Single(signature.Evidence.Certificates).ToArray());
        Assert.Equal("crl"u8.ToArray(), Assert.Single(signature.Evidence.Crls).ToArray());
        Assert.Equal("ocsp"u8.ToArray(), Assert.Single(signature.Evidence.OcspResponses).ToArray());
        Assert.Equal(ChangesAfterSigning.Allowed, signature.Changes);
    }
}
