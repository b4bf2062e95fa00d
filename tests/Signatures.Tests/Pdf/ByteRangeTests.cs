using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>Universal forgery, wrapping and ranges gone wrong (CCS 2019; signatures.md, "Attack classes").</summary>
public sealed class ByteRangeTests
{
    [Theory]
    [InlineData("/ByteRange [0 10 20 30]", "pdf-contents-missing")]
    [InlineData("/ByteRange [0 10 20 30] /Contents null", "pdf-contents-missing")]
    [InlineData("/ByteRange [0 10 20 30] /Contents 4 0 R", "pdf-contents-missing")]
    [InlineData("/ByteRange [0 10 20 30] /Contents <>", "pdf-contents-empty")]
    [InlineData("/ByteRange [0 10 20 30] /Contents <00>", "pdf-contents-empty")]
    [InlineData("/ByteRange [0 10 20 30] /Contents <0000000000>", "pdf-contents-empty")]
    [InlineData("/Contents <3003020105>", "pdf-byte-range-malformed")]
    [InlineData("/ByteRange null /Contents <3003020105>", "pdf-byte-range-malformed")]
    [InlineData("/ByteRange [0 10 20] /Contents <3003020105>", "pdf-byte-range-malformed")]
    [InlineData("/ByteRange [0 10 20 30 40 50] /Contents <3003020105>", "pdf-byte-range-malformed")]
    [InlineData("/ByteRange [0 -10 20 30] /Contents <3003020105>", "pdf-byte-range-malformed")]
    [InlineData("/ByteRange [0 10 /a 30] /Contents <3003020105>", "pdf-byte-range-malformed")]
    [InlineData("/ByteRange [0 10 20 99999999] /Contents <3003020105>", "pdf-byte-range-beyond-file")]
    [InlineData("/ByteRange [0 10 20 9223372036854775807] /Contents <3003020105>", "pdf-byte-range-beyond-file")]
    [InlineData("/ByteRange [0 1 2 3] /Contents <3003020105> /Contents <3003020106>", "pdf-value-ambiguous")]
    public void Find_ValueThatCannotBeUsed_IsListedAsUnusable(string entries, string code)
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>")
            .Object(11, $"<< /Type /Sig {entries} >>").Close();

        var signature = Assert.Single(file.Find().Signatures);

        Assert.Equal(code, signature.Unusable?.Code);
        Assert.Empty(signature.SignedRanges);
    }

    [Fact]
    public void Find_ValueThatIsNoDictionary_IsListedAsUnusable()
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Object(11, "(signed)").Close();

        Assert.Equal("pdf-value-not-dictionary", Assert.Single(file.Find().Signatures).Unusable?.Code);
    }

    [Fact]
    public void Find_FieldWhoseValueLeadsNowhere_IsListedAsUnusable()
    {
        var file = Sample.Letter().Object(10, Sample.Widget(10)).Object(6, "<< /Fields [10 0 R] >>").Object(11, "null").Close();

        Assert.Equal("pdf-value-not-dictionary", Assert.Single(file.Find().Signatures).Unusable?.Code);
    }

    [Fact]
    public void Find_FieldWhoseValueIsNull_IsNoSignature()
    {
        var file = Sample.Letter().Object(10, "<< /FT /Sig /T (empty) /V null >>").Object(6, "<< /Fields [10 0 R] >>").Close();

        Assert.Empty(file.Find().Signatures);
    }

    [Fact]
    public void Find_SignatureInAnObjectStream_IsUnusable()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10))
            .CloseWithStream(15, 14, (11, "<< /Type /Sig /ByteRange [0 10 20 30] /Contents <3003020105> >>"));

        Assert.Equal("pdf-contents-not-in-file", Assert.Single(file.Find().Signatures).Unusable?.Code);
    }

    [Fact]
    public void Find_RangeThatStartsLate_CoversPartially() =>
        AssertPartial(Rewrite(Sample.Signed(), range => [5, range[1] - 5, range[2], range[3]]), "pdf-range-not-from-start");

    [Fact]
    public void Find_GapWiderThanContents_CoversPartially() =>
        AssertPartial(Rewrite(Sample.Signed(), range => [0, range[1] - 12, range[2], range[3]]), "pdf-gap-not-contents");

    [Fact]
    public void Find_GapWithoutTheBrackets_CoversPartially() =>
        AssertPartial(Rewrite(Sample.Signed(), range => [0, range[1] + 1, range[2] - 1, range[3] + 1]), "pdf-gap-not-contents");

    [Fact]
    public void Find_OverlappingRanges_CoverPartially() =>
        AssertPartial(Rewrite(Sample.Signed(), range => [0, range[1], range[1] - 20, range[3] + (range[2] - range[1] + 20)]), "pdf-gap-not-contents");

    [Fact]
    public void Find_RangeThatEndsInsideTheRevision_CoversPartially() =>
        AssertPartial(Rewrite(Sample.Signed(), range => [0, range[1], range[2], range[3] - 20]), "pdf-end-not-revision");

    [Fact]
    public void Find_ContentWrappedIntoTheGap_CoversPartially()
    {
        // The second range is moved to the end of the file; the forger's objects stand between, named by a new table.
        var signed = Sample.Signed();
        var original = signed.First().SignedRanges;
        var tail = signed.ToArray()[(int)original[1].Offset..];
        var forged = signed.Stream(4, "", "BT (forged) Tj ET").Raw("11 0 obj << /Type /Sig /ByteRange [0000000000 ")
            .Raw($"{original[0].Length:D10} {signed.Length:D10} {tail.Length:D10}] /Contents <{PdfBuilder.Cms}>").Raw(tail);

        var signature = PdfSignatures.Find(forged.ToArray(), null, PdfLimits.Default).Signatures[0];

        Assert.True(signature.Coverage == Coverage.Partial || signature.Changes == ChangesAfterSigning.Suspicious);
    }

    private static void AssertPartial(byte[] file, string code)
    {
        var signature = Assert.Single(PdfSignatures.Find(file, null, PdfLimits.Default).Signatures);

        Assert.Equal(Coverage.Partial, signature.Coverage);
        Assert.Contains(code, signature.Codes());
    }

    private static byte[] Rewrite(PdfBuilder file, Func<long[], long[]> change)
    {
        var ranges = file.First().SignedRanges;
        var bytes = file.ToArray();
        var at = Encoding.Latin1.GetString(bytes).IndexOf("/ByteRange [", StringComparison.Ordinal) + 12;
        var changed = change([ranges[0].Offset, ranges[0].Length, ranges[1].Offset, ranges[1].Length]);
        Encoding.Latin1.GetBytes(string.Join(' ', changed.Select(number => number.ToString("D10", null)))).CopyTo(bytes, at);
        return bytes;
    }
}
