using System.Diagnostics;
using System.Globalization;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Xml;

/// <summary>XML signatures made to mislead or to exhaust, and unusual ones that are neither: never passed, never called broken.</summary>
public sealed class HostileXmlTests
{
    private const string Base64 = "http://www.w3.org/2000/09/xmldsig#base64";
    private const string Canonical11 = "http://www.w3.org/2006/12/xml-c14n11";
    private const string Exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";

    [Theory]
    [InlineData("</KeyInfo>", "</KeyInfo><text xmlns=\"\">Giả</text>")]
    [InlineData("</KeyInfo>", "</KeyInfo>Giả")]
    [InlineData("</xd:QualifyingProperties>", "</xd:QualifyingProperties><text xmlns=\"\">Giả</text>")]
    public void Inspect_SomethingPutIntoTheSignature_DoesNotPass(string old, string now)
    {
        var fact = Only(Enveloped("<letter>Thật</letter>").Replace(old, now, StringComparison.Ordinal));

        Assert.Equal((Indication.Indeterminate, "xml-object-not-signed"), (fact.Indication, Assert.Single(fact.Reasons).Code));
    }

    [Fact]
    public void Inspect_ElementPutIntoBase64_DoesNotPass()
    {
        var reference = XmlMaker.Reference("#letter", "Kính gửi"u8.ToArray(), XmlMaker.Transform(Base64));
        var letter = XmlMaker.Object("letter", Convert.ToBase64String("Kính gửi"u8));
        var text = XmlMaker.Signature(reference, letter);

        Assert.Equal(Indication.TotalPassed, Only(text).Indication);
        Assert.Equal(Indication.Indeterminate, Only(text.Replace(">S8Ot", "><x xmlns=\"\" kind=\"evil\"/>S8Ot", StringComparison.Ordinal)).Indication);
    }

    [Fact]
    public void Inspect_NothingLeftByTheTransforms_SignsNothing()
    {
        var reference = XmlMaker.Reference("#letter", [], XmlMaker.Transform("http://www.w3.org/TR/1999/REC-xpath-19991116", $"<XPath xmlns:ds=\"{XmlMaker.Dsig}\">not(ancestor-or-self::ds:Signature)</XPath>"));
        var text = XmlMaker.Signature(reference, XmlMaker.Object("letter", "Giả"));

        Assert.NotEqual(Indication.TotalPassed, Only(text).Indication);
    }

    [Theory]
    [InlineData(Canonical11)]
    [InlineData("http://www.w3.org/TR/1999/REC-xslt-19991116")]
    public void Inspect_BaseAboveInCanonical11_IsUndeterminedNotBroken(string algorithm)
    {
        var signature = XmlMaker.Signature(XmlMaker.Reference("#p", "joined otherwise"u8.ToArray(), XmlMaker.Transform(algorithm)));
        var fact = Only($"<letter><head xml:base=\"http://kontum.gov.vn/\"><to Id=\"p\" xml:base=\"a\">UBND</to></head>{signature}</letter>");

        Assert.Equal((Indication.Indeterminate, "xml-transform-unsupported"), (fact.Indication, Assert.Single(fact.Reasons).Code));
    }

    [Fact]
    public void Inspect_EncodedFragment_IsTheIdentifier()
    {
        var part = "<to xmlns=\"\" Id=\"kýtên\">UBND</to>";
        var signature = XmlMaker.Signature(XmlMaker.Reference("#k%C3%BDt%C3%AAn", XmlMaker.Canonical(part)));

        Assert.Equal(Indication.TotalPassed, Only($"<letter>{part}{signature}</letter>").Indication);
    }

    [Fact]
    public void Inspect_VietnameseCodePage_IsRead()
    {
        var signed = "<?xml version=\"1.0\" encoding=\"windows-1258\"?>" + Enveloped("<letter>Qu\u00e2n \u0111\u1ed9i</letter>");
        var report = Judging.Report(CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(signed.Replace("\u1ed9", "&#7897;", StringComparison.Ordinal)));

        Assert.Equal(Indication.TotalPassed, Assert.Single(report.Signatures).Indication);
    }

    [Fact]
    public void Inspect_OldEditionOfXades_PassesWithoutItsClaims()
    {
        var letter = XmlMaker.Object("letter", "Thật");
        var old = "<Object><o:QualifyingProperties xmlns:o=\"http://uri.etsi.org/01903/v1.1.1#\"><o:SignedProperties/></o:QualifyingProperties></Object>";
        var text = XmlMaker.Signature(XmlMaker.Reference("#letter", XmlMaker.Canonical(letter)), letter + old, new XmlPlan { Properties = false });

        Assert.Equal((Indication.TotalPassed, null), (Only(text).Indication, Only(text).SignedAt));
    }

    [Fact]
    public void Inspect_SameDocumentReferencedThousandsOfTimes_EndsInTime()
    {
        var letter = $"<letter>{string.Concat(Enumerable.Repeat("<a/><!-- -->", 100_000))}</letter>";
        var reference = XmlMaker.Reference("", XmlMaker.Canonical(letter), XmlMaker.Transform(XmlMaker.Enveloped));
        AssertQuick(letter.Replace("</letter>", XmlMaker.Signature(string.Concat(Enumerable.Repeat(reference, 4_000))) + "</letter>", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspect_LongPrefixListInADeepDocument_EndsInTime()
    {
        var prefixes = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => "p" + number.ToString(CultureInfo.InvariantCulture)));
        var transform = XmlMaker.Transform(XmlMaker.Enveloped) + XmlMaker.Transform(Exclusive, $"<InclusiveNamespaces xmlns=\"{Exclusive}\" PrefixList=\"{prefixes}\"></InclusiveNamespaces>");
        var deep = string.Concat(Enumerable.Repeat("<a b=\"\">", 150));
        var letter = $"<letter>{deep}{string.Concat(Enumerable.Repeat("<c/>", 100_000))}{string.Concat(Enumerable.Repeat("</a>", 150))}</letter>";
        AssertQuick(letter.Replace("</letter>", XmlMaker.Signature(XmlMaker.Reference("", [1], transform)) + "</letter>", StringComparison.Ordinal));
    }

    [Fact]
    public void Inspect_ManyXmlAttributesAbove_EndsInTime()
    {
        var attributes = string.Concat(Enumerable.Range(0, 60_000).Select(number => string.Create(CultureInfo.InvariantCulture, $" xml:a{number}=\"\"")));
        AssertQuick($"<letter{attributes}><to Id=\"p\"/>{XmlMaker.Signature(XmlMaker.Reference("#p", [1]))}</letter>");
    }

    [Fact]
    public void Inspect_NineHundredReferences_EndsInTwoSeconds()
    {
        var parts = Enumerable.Range(0, 900).Select(number => string.Create(CultureInfo.InvariantCulture, $"<to xmlns=\"\" Id=\"p{number}\">{new string('x', 1000)}</to>")).ToList();
        var references = string.Concat(parts.Select((part, number) => XmlMaker.Reference(string.Create(CultureInfo.InvariantCulture, $"#p{number}"), XmlMaker.Canonical(part))));
        var text = $"<letter>{string.Concat(parts)}{XmlMaker.Signature(references)}</letter>";
        var watch = Stopwatch.StartNew();

        Assert.Equal(Indication.TotalPassed, Only(text).Indication);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }

    // Without bounds each of these takes minutes; the margin is for a machine with much else to do.
    private static void AssertQuick(string text)
    {
        var watch = Stopwatch.StartNew();

        Assert.NotEqual(Indication.TotalPassed, Only(text).Indication);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string Enveloped(string letter) =>
        letter.Replace("</letter>", XmlMaker.Signature(XmlMaker.Reference("", XmlMaker.Canonical(letter), XmlMaker.Transform(XmlMaker.Enveloped))) + "</letter>", StringComparison.Ordinal);

    private static SignatureFact Only(string text) => Assert.Single(Judging.Report(XmlMaker.Bytes(text)).Signatures);
}
