using System.Xml;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Timestamps;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Reports;

/// <summary>The report of an XML file with signatures in it (XML-DSig; EN 319 132-1), in document order, counter-signatures among them.</summary>
internal static class XmlFileReport
{
    private const int MostSignatures = 100;

    /// <summary>The report, or null where the file has no signature after all.</summary>
    public static SignatureReport? Write(string path, ReadOnlyMemory<byte> file, InspectionOptions options)
    {
        if (XmlFile.Read(file) is not { } document)
        {
            return null;
        }

        var signatures = Signatures(document);
        if (signatures.Count == 0)
        {
            return null;
        }

        var beside = new DetachedFiles(path, options.DetachedContent);
        var context = new ValidationContext(options, [EvidenceOf(signatures)], []);
        var facts = Judge(document, signatures, context, beside.Find, (signature, signed) => Found(document, signature, signed), options.Cancellation);
        var isXades = signatures.Any(signature => signature.Properties.SignedProperties.Count > 0);
        return new SignatureReport { Format = isXades ? SignatureFormat.XAdES : SignatureFormat.XMLDSig, Signatures = facts };
    }

    /// <summary>The signatures of a document, in its order.</summary>
    public static IReadOnlyList<XmlSignature> Signatures(XmlDocument document) =>
        [.. document.Descendants("Signature").Take(MostSignatures).Select(XmlSignature.Read)];

    /// <summary>Certificates and revocation data that signatures bring.</summary>
    public static EmbeddedEvidence EvidenceOf(IReadOnlyList<XmlSignature> signatures) => new(
        [.. signatures.SelectMany(signature => signature.Certificates.Concat(signature.Properties.Evidence.Certificates))],
        [.. signatures.SelectMany(signature => signature.Properties.Evidence.Crls)],
        [.. signatures.SelectMany(signature => signature.Properties.Evidence.OcspResponses)]);

    /// <summary>Verifies and judges signatures of one document.</summary>
    /// <param name="document">Their document.</param>
    /// <param name="signatures">The signatures.</param>
    /// <param name="context">What they are judged with.</param>
    /// <param name="outside">Follows references that leave the document.</param>
    /// <param name="found">What a signature covers, from the nodes it signs.</param>
    /// <param name="cancellation">Ends it between two signatures.</param>
    public static IReadOnlyList<SignatureFact> Judge(
        XmlDocument document,
        IReadOnlyList<XmlSignature> signatures,
        ValidationContext context,
        Func<XmlReference, Dereferenced?> outside,
        Func<XmlSignature, IReadOnlySet<XmlNode>, FoundSignature> found,
        CancellationToken cancellation)
    {
        var identifiers = new XmlIdentifiers(document);
        var assessment = new SignatureAssessment(context, DocumentTimestamps.None);
        var facts = new List<SignatureFact>();
        var before = new Dictionary<XmlNode, SignatureFact>();
        foreach (var signature in signatures)
        {
            cancellation.ThrowIfCancellationRequested();
            var verifier = new XmlSignatureVerifier(signature, new ReferenceReader(document, identifiers, signature.Element, outside), context.Keys);
            var verified = Countersigned(signature, verifier.Verify(context.Candidates), verifier.SignedNodes, before) with { Timestamps = Timestamps(signature) };
            var fact = SignatureFactWriter.Write(assessment.Gather(found(signature, verifier.SignedNodes), verified), DocumentTimestamps.None);
            facts.Add(fact);
            before[signature.Element] = fact;
        }

        return facts;
    }

    private static FoundSignature Found(XmlDocument document, XmlSignature signature, IReadOnlySet<XmlNode> signed)
    {
        var isWhole = XmlCoverage.IsWhole(document, signed);
        var remarks = new List<SignatureRemark>();
        if (!isWhole && !IsCountersignature(signature))
        {
            remarks.Add(new SignatureRemark("xml-part-only"));
        }

        if (signature.Properties.HasArchiveTimestamp)
        {
            remarks.Add(new SignatureRemark("archive-timestamp-not-checked"));
        }

        return new FoundSignature
        {
            Coverage = isWhole ? Coverage.WholeFile : Coverage.Partial,
            PartialIsOrdinary = true,
            Changes = ChangesAfterSigning.None,
            Remarks = remarks,
        };
    }

    /// <summary>A counter-signature signs the value of the signature it stands in; one that signs something else only pretends to.</summary>
    private static CmsVerification Countersigned(
        XmlSignature signature, CmsVerification verified, IReadOnlySet<XmlNode> signed, Dictionary<XmlNode, SignatureFact> before)
    {
        if (!IsCountersignature(signature))
        {
            return verified;
        }

        var above = signature.Element.ParentNode;
        while (above is not null and not XmlElement { LocalName: "Signature", NamespaceURI: XmlNames.Signature })
        {
            above = above.ParentNode;
        }

        if (!verified.Failed && (above?.Child("SignatureValue") is not { } value || !signed.Contains(value)))
        {
            return verified with { Failed = true, SubIndication = SubIndications.FormatFailure, Reasons = [new SignatureRemark("xml-countersignature-elsewhere")] };
        }

        return above is not null && before.TryGetValue(above, out var fact) ? Countersigning.Of(verified, fact) : verified;
    }

    internal static bool IsCountersignature(XmlSignature signature) =>
        signature.Element.ParentNode is XmlElement { LocalName: "CounterSignature", NamespaceURI: XmlNames.Xades };

    internal static List<(ReadOnlyMemory<byte> Token, SignedContent Stamped)> Timestamps(XmlSignature signature) =>
    [
        .. signature.Properties.Timestamps
            .Where(stamp => stamp.Method is not null && signature.ValueElement is not null)
            .Select(stamp => (stamp.Token, new SignedContent([Canonicalizer.Write(NodeSet.Of(signature.ValueElement!), stamp.Method!)]))),
    ];
}
