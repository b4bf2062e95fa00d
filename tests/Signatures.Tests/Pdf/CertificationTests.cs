using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>DocMDP, FieldMDP and locks (ISO 32000-2 §12.8.2) decide what may come after a signature.</summary>
public sealed class CertificationTests
{
    private const string TextField =
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (sum) {0} /Rect [0 0 90 20] /AP << /N 31 0 R >> >>";

    [Theory]
    [InlineData("", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>]", ChangesAfterSigning.Suspicious)]
    [InlineData("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 2 >> >>]", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 3 >> >>]", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /DocMDP >>]", ChangesAfterSigning.Allowed)]
    public void Find_LaterSignature_IsAllowedUnlessNothingIs(string reference, ChangesAfterSigning expected) =>
        Assert.Equal(expected, Sample.Sign(Sample.Signed(reference), 20, "10 0 R").ChangesAfterFirst());

    [Theory]
    [InlineData("", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>]", ChangesAfterSigning.Suspicious)]
    [InlineData("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 2 >> >>]", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /All >> >>]", ChangesAfterSigning.Suspicious)]
    [InlineData("/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /Include /Fields [(sum)] >> >>]", ChangesAfterSigning.Suspicious)]
    [InlineData("/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /Include /Fields [(su)] >> >>]", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /Exclude /Fields [(sum)] >> >>]", ChangesAfterSigning.Allowed)]
    [InlineData("/Reference [<< /TransformMethod /FieldMDP /TransformParams << /Action /Exclude /Fields [(other)] >> >>]", ChangesAfterSigning.Suspicious)]
    public void Find_FieldFilledLater_IsAllowedWhereNotLocked(string reference, ChangesAfterSigning expected)
    {
        var signature = Filled(reference).First();

        Assert.Equal(expected, signature.Changes);
        Assert.Equal(["sum"], signature.Remarks.Where(remark => remark.Code == "pdf-change-field-filled").SelectMany(remark => remark.Arguments));
    }

    [Fact]
    public void Find_FieldFilledThatTheSignatureFieldLocks_IsSuspicious()
    {
        var file = Form();
        file.Object(10, Sample.Widget(10, entries: "/Lock << /Action /All >>")).Object(6, "<< /Fields [30 0 R 10 0 R] >>").Signature(11).Close();

        Assert.Equal(ChangesAfterSigning.Suspicious, Fill(file).ChangesAfterFirst());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Find_ChangeAfterALaterApproval_IsHeldToTheCertificationInForce(int level)
    {
        var file = Sample.Sign(Form(), 10, "30 0 R", $"/Reference [<< /TransformMethod /DocMDP /TransformParams << /P {level} >> >>]");
        file.Object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm 6 0 R /Perms << /DocMDP 11 0 R >> >>");
        Sample.Sign(file, 20, "30 0 R 10 0 R");

        var second = Fill(file).Find().Signatures[1];

        Assert.Equal(level == 1 ? ChangesAfterSigning.Suspicious : ChangesAfterSigning.Allowed, second.Changes);
    }

    [Theory]
    [InlineData(3, "/Subtype /Text /Contents (note)", ChangesAfterSigning.Allowed)]
    [InlineData(3, "/Subtype /Highlight /AP << /N 41 0 R >>", ChangesAfterSigning.Allowed)]
    [InlineData(3, "/Subtype /Underline /AP << /N 44 0 R >>", ChangesAfterSigning.Allowed)]
    [InlineData(3, "/Subtype /Highlight /AP << /N 42 0 R >>", ChangesAfterSigning.Suspicious)]
    [InlineData(3, "/Subtype /Highlight /AP << /N 43 0 R >>", ChangesAfterSigning.Suspicious)]
    [InlineData(3, "/Subtype /Text /A << /S /URI >>", ChangesAfterSigning.Suspicious)]
    [InlineData(3, "/Subtype /FreeText", ChangesAfterSigning.Suspicious)]
    [InlineData(3, "/Subtype /Stamp", ChangesAfterSigning.Suspicious)]
    [InlineData(3, "/Subtype /Redact", ChangesAfterSigning.Suspicious)]
    [InlineData(2, "/Subtype /Text /Contents (note)", ChangesAfterSigning.Suspicious)]
    public void Find_AnnotationAfterCertification_MayCommentButNotDraw(int level, string entries, ChangesAfterSigning expected)
    {
        var file = Sample.Signed($"/Reference [<< /TransformMethod /DocMDP /TransformParams << /P {level} >> >>]")
            .Object(3, $"{Sample.Page} /Annots [10 0 R 40 0 R] >>").Object(40, $"<< /Type /Annot {entries} /Rect [0 0 90 20] >>")
            .Stream(41, "/Subtype /Form /Resources << /ExtGState << /G << /BM /Multiply >> >> >>", "/G gs 0 0 90 20 re f")
            .Stream(43, "/Subtype /Form", "1 g 0 0 90 20 re f").Stream(44, "/Subtype /Form", "0 1 m 90 1 l S").Stream(42, "/Subtype /Form /Resources << /Font << /F 5 0 R >> >>", "(forged) Tj").Close();

        Assert.Equal(expected, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_CertificationTakenAway_IsSuspicious()
    {
        var file = Sample.Signed(catalog: "/AcroForm 6 0 R /Perms << /DocMDP 11 0 R >>")
            .Object(1, "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /AcroForm 6 0 R >>").Close();

        Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());
    }

    private static PdfBuilder Form() => Sample.Letter(form: "/Fields [30 0 R]", annotations: "30 0 R")
        .Object(30, TextField.Replace("{0}", "/V (1)", StringComparison.Ordinal)).Stream(31, "/Subtype /Form", "(1) Tj").Close();

    private static PdfBuilder Filled(string reference) => Fill(Sample.Sign(Form(), 10, "30 0 R", reference));

    private static PdfBuilder Fill(PdfBuilder file) =>
        file.Object(30, TextField.Replace("{0}", "/V (2)", StringComparison.Ordinal)).Stream(31, "/Subtype /Form", "(2) Tj").Close();
}
