using System.Security.Cryptography;
using System.Xml;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Containers;
using TaskTracking.Signatures.OpenXml;
using TaskTracking.Signatures.Timestamps;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Reports;

/// <summary>The report of an ASiC container (EN 319 162-1), simple or extended: its CAdES and XAdES signatures against the files it holds.</summary>
internal static class AsicReport
{
    public static SignatureReport Write(ReadOnlyMemory<byte> file, InspectionOptions options)
    {
        if (AsicContainer.Open(file) is not { } container)
        {
            return new SignatureReport { Format = SignatureFormat.ASiC, Signatures = [SignatureFactWriter.Unusable(options, "asic-broken")] };
        }

        var facts = new List<SignatureFact>();
        foreach (var name in container.XmlSignatures)
        {
            facts.AddRange(OfXml(container, name, options));
        }

        foreach (var name in container.CmsSignatures)
        {
            facts.AddRange(OfCms(container, name, options));
        }

        return facts.Count == 0 ? SignatureReport.Unsigned : new SignatureReport { Format = SignatureFormat.ASiC, Signatures = facts };
    }

    private static IEnumerable<SignatureFact> OfXml(AsicContainer container, string name, InspectionOptions options)
    {
        if (XmlFile.Read(container.Bytes(name)!.Value) is not { } document || XmlFileReport.Signatures(document) is not { Count: > 0 } signatures)
        {
            return [SignatureFactWriter.Unusable(options, "xml-signature-malformed")];
        }

        var signed = new HashSet<string>(StringComparer.Ordinal);
        var context = new ValidationContext(options, [XmlFileReport.EvidenceOf(signatures)], []);
        return XmlFileReport.Judge(document, signatures, context, Outside, (_, _) => Covering(container, signed), options.Cancellation);

        Dereferenced? Outside(XmlReference reference)
        {
            if (reference.Uri is not { } uri || container.Bytes(uri) is not { } bytes)
            {
                return Dereferenced.Broken("xml-reference-unresolved", reference.Uri ?? string.Empty);
            }

            signed.Add(Uri.UnescapeDataString(uri));
            return Dereferenced.To(bytes);
        }
    }

    private static List<SignatureFact> OfCms(AsicContainer container, string name, InspectionOptions options)
    {
        if (CmsFile.Read(container.Bytes(name)!.Value) is not { Signers.Count: > 0 } message)
        {
            return [SignatureFactWriter.Unusable(options, "cms-unreadable")];
        }

        var signed = new HashSet<string>(StringComparer.Ordinal);
        var (content, problem) = ContentOf(container, name, signed);
        var context = new ValidationContext(options, [], [message]);
        var verifier = new CmsVerifier(context.Candidates, context.Keys);
        var assessment = new SignatureAssessment(context, DocumentTimestamps.None);
        return
        [
            .. message.Signers.Select(signer =>
            {
                var verified = verifier.Verify(signer, message.ContentType, new SignedContent([content]));
                verified = problem is null || verified.Failed
                    ? verified
                    : verified with { Failed = true, SubIndication = problem.Value.SubIndication, Reasons = [problem.Value.Why] };
                return SignatureFactWriter.Write(assessment.Gather(Covering(container, signed), CmsFileReport.WithRemarks(verified, signer)), DocumentTimestamps.None);
            }),
        ];
    }

    /// <summary>What a CMS signature signs: the manifest that names it, with every file it lists; without a manifest, the one file there is.</summary>
    private static (ReadOnlyMemory<byte> Content, (string SubIndication, SignatureRemark Why)? Problem) ContentOf(AsicContainer container, string name, HashSet<string> signed)
    {
        if (container.ManifestOf(name) is not { } manifest)
        {
            return container.DataObjects.ToList() is [var only]
                ? (Signed(container.Bytes(only)!.Value, only), null)
                : (default, (SubIndications.FormatFailure, new SignatureRemark("asic-manifest-missing")));
        }

        var content = container.Bytes(manifest.Name)!.Value;
        foreach (var reference in manifest.Root.ChildNodes.OfType<XmlElement>().Where(element => element.LocalName == "DataObjectReference"))
        {
            var uri = reference.GetAttribute("URI");
            if (container.Bytes(uri) is not { } bytes)
            {
                return (content, (SubIndications.FormatFailure, new SignatureRemark("xml-reference-unresolved", [uri])));
            }

            if (XmlAlgorithms.DigestOf(reference.Child("DigestMethod")?.GetAttribute("Algorithm")) is not { } digest
                || reference.Child("DigestValue")?.Base64() is not { } expected
                || !CryptographicOperations.FixedTimeEquals(expected, digest.Hash(bytes.Span)))
            {
                return (content, (SubIndications.HashFailure, new SignatureRemark("xml-reference-digest-mismatch", [uri])));
            }

            signed.Add(Uri.UnescapeDataString(uri));
        }

        return (content, null);

        ReadOnlyMemory<byte> Signed(ReadOnlyMemory<byte> bytes, string file)
        {
            signed.Add(file);
            return bytes;
        }
    }

    private static FoundSignature Covering(AsicContainer container, HashSet<string> signed)
    {
        var unsigned = container.DataObjects.Where(name => !signed.Contains(name)).Order(StringComparer.Ordinal).ToList();
        return new FoundSignature
        {
            Coverage = unsigned.Count == 0 ? Coverage.WholeFile : Coverage.Partial,
            PartialIsOrdinary = true,
            Changes = ChangesAfterSigning.None,
            Remarks = unsigned.Count == 0 ? [] : [new SignatureRemark("asic-files-not-signed", [PackageCoverage.Listed(unsigned)])],
        };
    }
}
