using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>The words a signature's appearance draws: the state's tools stamp number and day so (domain.md §1.5).</summary>
public sealed class AppearanceTextTests
{
    private const string Codes = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        + "2 beginbfchar <0001> <0053> <0002> <00410301> endbfchar 2 beginbfrange <0010> <0019> <0030> <0020> <0021> [<0059> <1ED0>] endbfrange endcmap";

    [Fact]
    public void Find_DigitsInAFormWithinAForm_AreRead() => Assert.Equal("04", Drawn("/FRM Do", "BT /F 13 Tf <00100014> Tj ET"));

    [Fact]
    public void Find_WordsInSeveralStrings_StandApartByOperator() =>
        Assert.Equal("SÁ Y Ố 1", Drawn("/FRM Do", "BT /F 13 Tf [<0001> -20 <0002>] TJ ET BT /F 9 Tf <0020> ' <0021> Tj <0011> Tj ET"));

    [Fact]
    public void Find_SimpleFont_IsReadAsLatin() => Assert.Equal("SAO Y", Drawn("BT /G 9 Tf (SAO Y) Tj ET", ""));

    [Fact]
    public void Find_FormThatDrawsItself_Ends() => Assert.Null(Drawn("/FRM Do", "/FRM Do"));

    [Fact]
    public void Find_NothingDrawn_IsNull() => Assert.Null(Drawn("q Q", ""));

    private static string? Drawn(string outer, string inner)
    {
        var file = Sample.Letter()
            .Stream(30, "/Type /XObject /Subtype /Form /BBox [0 0 40 20] /Resources << /XObject << /FRM 31 0 R >> /Font << /G 33 0 R >> >>", outer)
            .Stream(31, "/Type /XObject /Subtype /Form /BBox [0 0 40 20] /Resources << /XObject << /FRM 31 0 R >> /Font << /F 32 0 R >> >>", inner)
            .Object(32, "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 34 0 R >>")
            .Object(33, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>")
            .Stream(34, "", Codes)
            .Object(10, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (S) /V 11 0 R /P 3 0 R /Rect [100 700 140 720] /AP << /N 30 0 R >> >>")
            .Object(6, "<< /Fields [10 0 R] /SigFlags 3 >>")
            .Object(3, $"{Sample.Page} /Annots [10 0 R] >>")
            .Signature(11)
            .Close();
        return file.First().AppearanceText;
    }
}
