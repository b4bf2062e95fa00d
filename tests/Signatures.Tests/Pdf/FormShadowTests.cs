using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>Shadow attacks by the form: values that readers draw themselves, fonts that come later, fields that hide their kind.</summary>
public sealed class FormShadowTests
{
    private const string Value = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) /V (9000) /DA (/F9 12 Tf) /Rect [72 700 172 720]";

    [Theory]
    [InlineData("", "/NeedAppearances true", ChangesAfterSigning.Suspicious)]
    [InlineData("/NeedAppearances true", "/NeedAppearances false", ChangesAfterSigning.Suspicious)]
    [InlineData("", "/NeedAppearances false", ChangesAfterSigning.Allowed)]
    [InlineData("", "/DR << /Font << /F9 5 0 R >> >>", ChangesAfterSigning.Allowed)]
    public void Find_ReadersMadeToDrawTheValuesAnew_IsSuspicious(string before, string after, ChangesAfterSigning expected) =>
        Assert.Equal(expected, Changed("/AP << /N 25 0 R >>", before, after));

    [Theory]
    [InlineData("/AP << /N 25 0 R >>", ChangesAfterSigning.Suspicious)]
    [InlineData("", ChangesAfterSigning.Allowed)]
    public void Find_DrawingOfAnEmptyFieldThatReadersWereToldToIgnore_IsSuspicious(string appearance, ChangesAfterSigning expected)
    {
        var empty = Sample.Widget(20, entries: appearance).Replace("/V 21 0 R", "", StringComparison.Ordinal);
        var file = Sample.Letter(form: "/Fields [20 0 R] /NeedAppearances true", annotations: "20 0 R").Object(20, empty).Stream(25, "/Subtype /Form", "(forged) Tj").Close()
            .Object(10, Sample.Widget(10)).Object(6, "<< /Fields [20 0 R 10 0 R] /NeedAppearances true >>").Object(3, $"{Sample.Page} /Annots [20 0 R 10 0 R] >>").Signature(11).Close();

        Assert.Equal(expected, file.Object(6, "<< /Fields [20 0 R 10 0 R] >>").Close().ChangesAfterFirst());
    }

    [Theory]
    [InlineData("/DR << /Font << /F9 5 0 R >> >>")]
    [InlineData("/DA (/F9 0 Tf 1 g)")]
    [InlineData("/Q 2")]
    public void Find_FontOrStyleForAValueThatReadersDraw_IsSuspicious(string after) => Assert.Equal(ChangesAfterSigning.Suspicious, Changed("", "", after));

    [Theory]
    [InlineData("/Font 40 0 R", "/Font 40 0 R")]
    [InlineData("/Font << /F1 5 0 R >>", "")]
    public void Find_FontThatWordsOfThePageWaitedFor_IsSuspicious(string page, string form)
    {
        var file = Sample.Objects(new PdfBuilder(), form: form.Length > 0 ? $"/Fields [] /DR << {form} >>" : "/Fields [] /DR 41 0 R")
            .Object(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {(form.Length > 0 ? $"<< {page} >>" : "41 0 R")} /Contents 4 0 R >>")
            .Object(40, "<< /F1 5 0 R >>").Object(41, $"<< {page} >>").Close()
            .Object(10, Sample.Widget(10)).Object(6, form.Length > 0 ? $"<< /Fields [10 0 R] /DR << {form} >> >>" : "<< /Fields [10 0 R] /DR 41 0 R >>").Signature(11).Close();

        var later = form.Length > 0 ? file.Object(40, "<< /F1 5 0 R /F9 5 0 R >>") : file.Object(41, "<< /Font << /F1 5 0 R /F9 5 0 R >> >>");
        Assert.Equal(ChangesAfterSigning.Suspicious, later.Close().ChangesAfterFirst());
    }

    [Fact]
    public void Find_SignatureWhoseKindOnlyTheWidgetNames_IsListed()
    {
        var file = Sample.Letter().Object(10, "<< /T (Signature10) /V 11 0 R /Kids [12 0 R 13 0 R] >>")
            .Object(12, "<< /Type /Annot /Subtype /Widget /FT /Sig /Parent 10 0 R /Rect [300 100 500 200] >>")
            .Object(13, "<< /Type /Annot /Subtype /Widget /FT /Sig /Parent 10 0 R /Rect [300 300 500 400] >>")
            .Object(6, "<< /Fields [10 0 R] /SigFlags 3 >>").Signature(11).Close();

        Assert.Single(file.Find().Signatures);
    }

    private static ChangesAfterSigning Changed(string appearance, string before, string after)
    {
        var file = Sample.Letter(form: $"/Fields [20 0 R] {before}", annotations: "20 0 R").Object(20, $"{Value} {appearance} >>")
            .Stream(25, "/Subtype /Form", "(100) Tj").Close();
        file.Object(10, Sample.Widget(10)).Object(6, $"<< /Fields [20 0 R 10 0 R] {before} >>").Object(3, $"{Sample.Page} /Annots [20 0 R 10 0 R] >>").Signature(11).Close();

        return file.Object(6, $"<< /Fields [20 0 R 10 0 R] {after} >>").Close().ChangesAfterFirst();
    }
}
