using System.Globalization;
using System.Xml;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.OpenXml;
using TaskTracking.Signatures.Timestamps;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Reports;

/// <summary>The report of a signed office package: docx, xlsx, pptx (ECMA-376 part 2 §13; [MS-OFFCRYPTO] §2.5).</summary>
internal static class PackageReport
{
    private const string SignatureType = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml";
    private const string Digsig = "http://schemas.openxmlformats.org/package/2006/digital-signature";
    private const int MostSignatures = 50;

    public static SignatureReport Write(ReadOnlyMemory<byte> file, InspectionOptions options)
    {
        if (PackageParts.Open(file) is not { } package || package.RelationshipsOf("/") is null)
        {
            return new SignatureReport { Format = SignatureFormat.OOXML, Signatures = [SignatureFactWriter.Unusable(options, "ooxml-package-broken")] };
        }

        var read = Signatures(package).Take(MostSignatures)
            .Select(part => (Part: part, Document: XmlFile.Read(package.Bytes(part))))
            .Select(part => (part.Part, part.Document, Signature: Root(part.Document)))
            .ToList();
        var evidence = read.Where(part => part.Signature is not null).Select(part => part.Signature!).ToList();
        var context = new ValidationContext(options, [XmlFileReport.EvidenceOf(evidence)], []);
        var assessment = new SignatureAssessment(context, DocumentTimestamps.None);
        var reach = new PackageReach(package);
        var facts = new List<SignatureFact>();
        foreach (var (part, document, signature) in read)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            facts.Add(signature is null ? SignatureFactWriter.Unusable(options, "xml-signature-malformed") : Judge(package, reach, document!, signature, context, assessment));
        }

        return facts.Count == 0 ? SignatureReport.Unsigned : new SignatureReport { Format = SignatureFormat.OOXML, Signatures = facts };
    }

    private static SignatureFact Judge(PackageParts package, PackageReach reach, XmlDocument document, XmlSignature signature, ValidationContext context, SignatureAssessment assessment)
    {
        var parts = new SignedParts(package);
        var verifier = new XmlSignatureVerifier(signature, new ReferenceReader(document, new XmlIdentifiers(document), signature.Element, parts.Find), context.Keys);
        var verified = verifier.Verify(context.Candidates);
        verified = verified with
        {
            SigningTime = verified.SigningTime ?? PackageTime(signature, verifier.SignedNodes),
            Timestamps = XmlFileReport.Timestamps(signature),
        };
        var coverage = new PackageCoverage(package, reach, parts).Judge();
        var isPartial = coverage.Ordinary.Count + coverage.Dormant.Count + coverage.Faults.Count > 0;
        var found = new FoundSignature
        {
            Coverage = isPartial ? Coverage.Partial : Coverage.WholeFile,
            PartialIsOrdinary = true,
            Changes = coverage.Faults.Count > 0 ? ChangesAfterSigning.Suspicious : ChangesAfterSigning.None,
            Remarks = coverage.Faults.Count > 0 ? coverage.Faults : Remarks(coverage, signature),
        };
        return SignatureFactWriter.Write(assessment.Gather(found, verified), DocumentTimestamps.None);
    }

    private static List<SignatureRemark> Remarks(PackageCoverage coverage, XmlSignature signature)
    {
        var remarks = new List<SignatureRemark>();
        if (coverage.Ordinary.Count > 0)
        {
            remarks.Add(new SignatureRemark("ooxml-properties-not-signed", [PackageCoverage.Listed(coverage.Ordinary)]));
        }

        if (coverage.Dormant.Count > 0)
        {
            remarks.Add(new SignatureRemark("ooxml-parts-dormant", [PackageCoverage.Listed(coverage.Dormant)]));
        }

        if (signature.Properties.HasArchiveTimestamp)
        {
            remarks.Add(new SignatureRemark("archive-timestamp-not-checked"));
        }

        return remarks;
    }

    /// <summary>Signature parts: those the origin leads to, and any other that is one by its type or place, so that none hides.</summary>
    private static IEnumerable<string> Signatures(PackageParts package)
    {
        var origins = (package.RelationshipsOf("/") ?? []).Where(relationship => relationship.Kind == "origin" && relationship.Part is not null).Select(relationship => relationship.Part!);
        var linked = origins.SelectMany(origin => package.RelationshipsOf(origin) ?? [])
            .Where(relationship => relationship.Kind == "signature" && relationship.Part is not null && package.Has(relationship.Part))
            .Select(relationship => package.NameOf(relationship.Part!)!);
        var others = package.Names.Where(name => string.Equals(package.ContentTypeOf(name), SignatureType, StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("/_xmlsignatures/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)));
        return linked.Concat(others.Order(StringComparer.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static XmlSignature? Root(XmlDocument? document) =>
        document?.DocumentElement is { LocalName: "Signature", NamespaceURI: XmlNames.Signature } root ? XmlSignature.Read(root) : null;

    /// <summary>SignatureTime of the package object, where that object is signed.</summary>
    private static DateTimeOffset? PackageTime(XmlSignature signature, IReadOnlySet<XmlNode> signed) => signature.Element.Children("Object")
        .Where(signed.Contains)
        .SelectMany(inner => inner.Descendants("SignatureTime", Digsig))
        .Select(time => DateTimeOffset.TryParse(time.Child("Value", Digsig)?.InnerText.Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value.ToUniversalTime() : (DateTimeOffset?)null)
        .FirstOrDefault(time => time is not null);
}
