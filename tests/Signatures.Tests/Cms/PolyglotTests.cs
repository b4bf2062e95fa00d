using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pdf;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>
/// A file that is a signed message to a validator and a document to a viewer: what the signature signs is not what is seen. Viewers find
/// "%PDF-" within the first 1,024 bytes and "startxref" within the last.
/// </summary>
public sealed class PolyglotTests
{
    private static readonly byte[] Document = Sample.Letter().ToArray();

    [Fact]
    public void Inspect_PdfAfterAMessage_IsNotCalledSigned()
    {
        byte[] file = [.. CmsMaker.Make(new CmsPlan { Content = [1], Carried = [1], WithAttributes = false, EmbedSigner = false }), .. Document];

        AssertNotPassed(Judging.Report(file, Judging.Trust(TestPki.Person.Encoded)));
    }

    [Fact]
    public void Inspect_PdfInAnUnsignedAttribute_IsNotCalledSigned()
    {
        var hidden = CmsMaker.Attribute("1.2.3.4", CmsMaker.Value(writer => writer.WriteOctetString(Document)));

        AssertNotPassed(Judging.Report(CmsMaker.Make(new CmsPlan { UnsignedAttributes = [hidden] })));
    }

    [Fact]
    public void Inspect_TrailerInAnUnsignedAttributeOfAMessageThatHoldsAPdf_IsNotCalledSigned()
    {
        var trailer = CmsMaker.Attribute("1.2.3.4", CmsMaker.Value(writer => writer.WriteOctetString("\nstartxref\n9\n%%EOF\n"u8)));

        AssertNotPassed(Judging.Report(CmsMaker.Make(new CmsPlan { Content = Document, Carried = Document, UnsignedAttributes = [trailer] })));
    }

    [Fact]
    public void Inspect_BytesAfterAMessage_AreNotCalledSigned()
    {
        byte[] file = [.. CmsMaker.Make(new CmsPlan()), .. Encoding.UTF8.GetBytes("Nội dung khác")];

        AssertNotPassed(Judging.Report(file));
    }

    [Fact]
    public void Inspect_MessageThatHoldsAPdf_Passes()
    {
        var fact = Judging.Judge(new CmsPlan { Content = Document, Carried = Document });

        Assert.Equal(Indication.TotalPassed, fact.Indication);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\0\0\0\0\0\0\0\0")]
    public void Inspect_BlanksAfterAMessage_AreNothing(string end)
    {
        byte[] file = [.. CmsMaker.Make(new CmsPlan()), .. Encoding.Latin1.GetBytes(end)];

        Assert.Equal(Indication.TotalPassed, Judging.Report(file).Signatures.Single().Indication);
    }

    private static void AssertNotPassed(SignatureReport report) =>
        Assert.All(report.Signatures, fact => Assert.NotEqual(Indication.TotalPassed, fact.Indication));
}
