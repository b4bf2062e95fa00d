using TaskTracking.Facts.Signatures;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>
/// The "sneaky signature" and its kin: a signature field may be added later, but what it draws must be what its own signature signs, and
/// must not stand for another signature.
/// </summary>
public sealed class DrawnAfterSigningTests
{
    private const string Drawing = "/Subtype /Form /BBox [0 0 200 100] /Resources << /Font << /F1 5 0 R >> >>";
    private const string Form = "<< /Fields [10 0 R 20 0 R] /SigFlags 3 >>";
    private const string Page = $"{Sample.Page} /Annots [10 0 R 20 0 R] >>";

    [Theory]
    [InlineData("/AP << /N 25 0 R >>")]
    [InlineData("/AP << /N << /On 25 0 R >> >> /AS /On")]
    [InlineData("/MK << /BG [1 1 1] >>")]
    public void Find_EmptyFieldThatDraws_IsSuspicious(string entries) => AssertSuspicious(Added(Unsigned("[72 700 272 800]", entries)));

    [Theory]
    [InlineData("[72 700 272 800]", "")]
    [InlineData("[72 700 272 800]", "/AP << /N 26 0 R >> /MK << /R 90 >>")]
    [InlineData("[0 0 0 0]", "/AP << /N 25 0 R >>")]
    public void Find_EmptyFieldThatDrawsNothing_IsAllowed(string rectangle, string entries) =>
        Assert.Equal(ChangesAfterSigning.Allowed, Added(Unsigned(rectangle, entries)).ChangesAfterFirst());

    [Fact]
    public void Find_FieldDrawnInOneUpdateAndSignedInTheNext_IsAllowed()
    {
        var file = Added(Unsigned("[72 700 272 800]", "/AP << /N 25 0 R >>"))
            .Object(20, Sample.Widget(20, "[72 700 272 800]", "/AP << /N 25 0 R >>")).Signature(21).Close();

        Assert.Equal(ChangesAfterSigning.Allowed, file.ChangesAfterFirst());
    }

    [Fact]
    public void Find_FieldThatIsDrawnAnewAfterItsOwnSignature_IsSuspicious()
    {
        var file = Sample.Sign(Sample.Signed(), 20, "10 0 R", rectangle: "[72 700 272 800]")
            .Object(6, "<< /Fields [10 0 R 20 0 R 30 0 R] /SigFlags 3 >>").Object(3, $"{Sample.Page} /Annots [10 0 R 20 0 R 30 0 R] >>")
            .Object(30, Sample.Widget(30, "[72 700 272 800]", "/AP << /N 25 0 R >>").Replace("/V 31 0 R", "/V 21 0 R", StringComparison.Ordinal))
            .Stream(25, Drawing, "(forged) Tj").Close();

        AssertSuspicious(file);
    }

    [Fact]
    public void Find_NewFieldThatClaimsTheSignatureOfAnother_IsSuspicious() => AssertSuspicious(Added(
        Sample.Widget(20, "[72 700 272 800]", "/AP << /N 25 0 R >>").Replace("/V 21 0 R", "/V 11 0 R", StringComparison.Ordinal)));

    [Fact]
    public void Find_EmptyFieldGivenTheSignatureOfAnother_IsSuspicious()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, Unsigned("[72 700 272 800]", "")).Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R")
            .Object(20, Sample.Widget(20, "[72 700 272 800]").Replace("/V 21 0 R", "/V 11 0 R", StringComparison.Ordinal)).Close());
    }

    [Fact]
    public void Find_NewFieldWithAValueThatCannotBeUsed_IsSuspicious() => AssertSuspicious(Added(
        Sample.Widget(20, "[72 700 272 800]", "/AP << /N 25 0 R >>").Replace("/V 21 0 R", "/V << /Type /Sig >>", StringComparison.Ordinal)));

    [Fact]
    public void Find_EmptyFieldOfTheSignedDocumentDrawnLater_IsSuspicious()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, Unsigned("[0 0 595 842]", "")).Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R")
            .Object(20, Unsigned("[0 0 595 842]", "/AP << /N 25 0 R >>")).Stream(25, Drawing, "(forged) Tj").Close());
    }

    [Fact]
    public void Find_EmptyFieldAsLargeAsThePageSignedLater_IsSuspicious()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, Unsigned("[0 0 595 842]", "")).Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R")
            .Object(20, Sample.Widget(20, "[0 0 595 842]", "/AP << /N 25 0 R >>")).Stream(25, Drawing, "(forged) Tj").Signature(21).Close());
    }

    [Fact]
    public void Find_AppearanceOfAnEmptyFieldRewrittenButNotSigned_IsSuspicious()
    {
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R")
            .Object(20, Unsigned("[72 700 272 800]", "/AP << /N 25 0 R >>")).Stream(25, Drawing, "q Q").Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R").Stream(25, Drawing, "(forged) Tj").Close());
    }

    [Fact]
    public void Find_DocumentTimestampThatDraws_IsSuspicious()
    {
        var file = Sample.Signed("/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 >> >>]").Object(6, Form).Object(3, Page)
            .Object(20, Sample.Widget(20, "[72 700 272 800]", "/AP << /N 25 0 R >>")).Stream(25, Drawing, "(forged) Tj")
            .Signature(21, "/Type /DocTimeStamp /SubFilter /ETSI.RFC3161").Close();

        AssertSuspicious(file);
    }

    [Fact]
    public void Find_SignedFieldGivenAnotherWidget_IsSuspicious()
    {
        var file = Sample.Letter().Object(10, "<< /FT /Sig /T (Signature10) /V 11 0 R /Kids [12 0 R] >>")
            .Object(12, "<< /Type /Annot /Subtype /Widget /Parent 10 0 R /Rect [300 100 500 200] >>")
            .Object(6, "<< /Fields [10 0 R] /SigFlags 3 >>").Object(3, $"{Sample.Page} /Annots [12 0 R] >>").Signature(11).Close();

        AssertSuspicious(file.Object(10, "<< /FT /Sig /T (Signature10) /V 11 0 R /Kids [12 0 R 13 0 R] >>")
            .Object(13, "<< /Type /Annot /Subtype /Widget /Parent 10 0 R /Rect [72 700 272 800] /AP << /N 25 0 R >> >>")
            .Stream(25, Drawing, "(forged) Tj").Object(3, $"{Sample.Page} /Annots [12 0 R 13 0 R] >>").Close());
    }

    [Fact]
    public void Find_SignedFieldWithoutPlaceGivenOne_IsSuspicious()
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10, entries: "/AP << /N 25 0 R >>")).Stream(25, Drawing, "(dormant) Tj")
            .Object(6, "<< /Fields [10 0 R] /SigFlags 3 >>").Signature(11).Close();

        AssertSuspicious(file.Object(3, $"{Sample.Page} /Annots [10 0 R] >>").Close());
    }

    [Fact]
    public void Find_LaterFieldOfTheNameOfASignedOne_IsSuspicious()
    {
        var file = Sample.Signed().Object(6, Form).Object(3, Page)
            .Object(20, Sample.Widget(20, "[72 700 272 800]").Replace("Signature20", "Signature10", StringComparison.Ordinal)).Signature(21).Close();

        AssertSuspicious(file);
    }

    [Fact]
    public void Find_WidgetsThatTogetherCoverThePage_AreSuspicious()
    {
        var kids = string.Concat(Enumerable.Range(30, 4).Select(number => $"{number} 0 R "));
        var file = Sample.Signed().Object(20, $"<< /FT /Sig /T (Signature20) /V 21 0 R /Kids [{kids}] >>");
        for (var kid = 0; kid < 4; kid++)
        {
            file.Object(30 + kid, $"<< /Type /Annot /Subtype /Widget /Parent 20 0 R /Rect [0 {200 * kid} 595 {200 * (kid + 1)}] /AP << /N 25 0 R >> >>");
        }

        AssertSuspicious(file.Stream(25, Drawing, "(forged) Tj").Object(6, Form).Object(3, $"{Sample.Page} /Annots [10 0 R {kids}] >>").Signature(21).Close());
    }

    [Theory]
    [InlineData("/FT /Btn /Ff 65536", "/FT /Btn /Ff 65536")]
    [InlineData("/FT /Tx", "/FT /Tx /V (x)")]
    public void Find_FieldAsLargeAsThePageRedrawn_IsSuspicious(string before, string after)
    {
        const string Widget = "<< /Type /Annot /Subtype /Widget /T (f) /Rect [0 0 595 842]";
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, $"{Widget} {before} >>").Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R")
            .Object(20, $"{Widget} {after} /AP << /N 25 0 R >> >>").Stream(25, Drawing, "(forged) Tj").Close());
    }

    [Fact]
    public void Find_ButtonRedrawn_IsSuspicious()
    {
        const string Button = "<< /Type /Annot /Subtype /Widget /T (f) /FT /Btn /Ff 65536 /Rect [72 700 172 720]";
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, $"{Button} >>").Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R")
            .Object(20, $"{Button} /AP << /N 25 0 R >> >>").Stream(25, Drawing, "(forged) Tj").Close());
    }

    [Fact]
    public void Find_TextFieldFilledWithAPicture_IsSuspicious()
    {
        const string Field = "<< /Type /Annot /Subtype /Widget /T (f) /FT /Tx /Rect [72 700 172 720]";
        var file = Sample.Letter(form: "/Fields [20 0 R]", annotations: "20 0 R").Object(20, $"{Field} >>").Close();

        AssertSuspicious(Sample.Sign(file, 10, "20 0 R").Object(20, $"{Field} /V (1) /AP << /N 25 0 R >> >>")
            .Stream(25, "/Subtype /Form /Resources << /XObject << /X 26 0 R >> >>", "/X Do").Stream(26, "/Subtype /Image", "").Close());
    }

    private static string Unsigned(string rectangle, string entries) =>
        Sample.Widget(20, rectangle, entries).Replace("/V 21 0 R", "", StringComparison.Ordinal);

    private static PdfBuilder Added(string widget) => Sample.Signed().Object(6, Form).Object(3, Page).Object(20, widget)
        .Stream(25, Drawing, "(forged) Tj").Stream(26, Drawing, "\n").Close();

    private static void AssertSuspicious(PdfBuilder file) => Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());
}
