using System.Globalization;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Containers;
using TaskTracking.Signatures.OpenXml;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Reports;

/// <summary>
/// The report of an ASiC container (EN 319 162-1), simple or extended: its CAdES and XAdES signatures against the files it holds. Its
/// timestamps are entries only where there is no signature, or where they fail.
/// </summary>
internal static class AsicReport
{
    private static FoundSignature Countersigning { get; } = new() { Coverage = Coverage.Partial, PartialIsOrdinary = true };

    public static SignatureReport Write(ReadOnlyMemory<byte> file, InspectionOptions options)
    {
        if (AsicContainer.Open(file) is not { } container)
        {
            return Report([SignatureFactWriter.Unusable(options, "asic-broken")]);
        }

        List<SignatureFact> facts =
        [
            .. container.XmlSignatures.SelectMany(name => OfXml(container, name, options)),
            .. container.CmsSignatures.SelectMany(name => OfCms(container, name, options)),
        ];
        var hasSigner = facts.Count > 0;
        facts.AddRange(container.Timestamps.Select(name => OfTimestamp(container, name, options)).Where(fact => !hasSigner || fact.Indication == Indication.TotalFailed));
        return Report(facts.Count == 0 ? [SignatureFactWriter.Unusable(options, "asic-broken")] : facts);
    }

    private static SignatureReport Report(IReadOnlyList<SignatureFact> facts) => new() { Format = SignatureFormat.ASiC, Signatures = facts };

    private static IEnumerable<SignatureFact> OfXml(AsicContainer container, string name, InspectionOptions options)
    {
        if (XmlFile.Read(container.Bytes(name)) is not { } document || XmlFileReport.Signatures(document) is not { Count: > 0 } signatures)
        {
            return [SignatureFactWriter.Unusable(options, "xml-signature-malformed")];
        }

        // Filled while one signature is verified, emptied when it is judged: another's references are not its own.
        var signed = new HashSet<string>(StringComparer.Ordinal);
        var context = new ValidationContext(options, [XmlFileReport.EvidenceOf(signatures)], []);
        return XmlFileReport.Judge(document, signatures, context, Outside, Found, options.Cancellation);

        Dereferenced? Outside(XmlReference reference)
        {
            if (reference.Uri is not { } uri || container.Find(uri) is not { } file)
            {
                return Dereferenced.Broken("xml-reference-unresolved", reference.Uri ?? string.Empty);
            }

            signed.Add(file);
            return new Dereferenced(container.Content(file), null, null, default) { Cost = reference.Transforms.Count == 0 ? 0 : container.Bytes(file).Length };
        }

        FoundSignature Found(XmlSignature signature, IReadOnlySet<System.Xml.XmlNode> nodes)
        {
            var own = signed.ToHashSet(StringComparer.Ordinal);
            signed.Clear();
            if (XmlFileReport.IsCountersignature(signature))
            {
                return Countersigning;
            }

            // One that names a file and stopped before reading it is judged by why it stopped.
            var names = signature.References.Any(reference => reference.Uri is { } uri && container.Find(uri) is { } file && container.DataObjects.Contains(file));
            var found = Covering(container, own);
            return names ? found with { Unusable = null } : found;
        }
    }

    private static IEnumerable<SignatureFact> OfCms(AsicContainer container, string name, InspectionOptions options)
    {
        if (CmsFile.Read(container.Bytes(name)) is not { Signers.Count: > 0 } message)
        {
            return [SignatureFactWriter.Unusable(options, "cms-unreadable")];
        }

        var content = AsicContent.Of(container, name);
        var found = Covering(container, content.Files);
        var signatures = new CmsSignatures(message, options);
        return message.Signers.SelectMany(signer =>
        {
            var verified = signatures.Verifier.Verify(signer, message.ContentType, content.Octets);
            if (content.Problem is { } problem)
            {
                verified = verified with { Failed = true, SubIndication = content.SubIndication, Reasons = [problem] };
            }

            return signatures.Write(content.Problem is null ? found : found with { Unusable = null }, signer, verified, content.Octets);
        });
    }

    private static SignatureFact OfTimestamp(AsicContainer container, string name, InspectionOptions options)
    {
        if (CmsFile.Read(container.Bytes(name)) is not { ContentType: Oids.TimestampInfo } token)
        {
            return SignatureFactWriter.Unusable(options, "timestamp-unreadable");
        }

        var content = AsicContent.Of(container, name);
        var fact = TimestampFileReport.Write(token, [(Named(content), content.Octets)], options);
        return content.Problem is null && fact.SubIndication != SubIndications.SignedDataNotFound ? fact : fact with
        {
            Indication = Indication.TotalFailed,
            Integrity = Integrity.Broken,
            SubIndication = content.SubIndication ?? SubIndications.HashFailure,
            Reasons = [content.Problem ?? new SignatureRemark("timestamp-imprint-mismatch")],
        };
    }

    private static string Named(AsicContent content) => PackageCoverage.Listed([.. content.Files.Order(StringComparer.Ordinal)]);

    private static FoundSignature Covering(AsicContainer container, IReadOnlySet<string> signed)
    {
        var data = container.DataObjects.ToList();
        var unsigned = data.Where(name => !signed.Contains(name)).Order(StringComparer.Ordinal).ToList();
        var remarks = new List<SignatureRemark>();
        if (unsigned.Count > 0)
        {
            remarks.Add(new SignatureRemark("asic-files-not-signed", [PackageCoverage.Listed(unsigned)]));
        }

        if (container.StrangeType is { } type)
        {
            remarks.Add(new SignatureRemark("asic-mimetype", [type]));
        }

        if (container.IsSimple && data.Count > 1)
        {
            remarks.Add(new SignatureRemark("asic-simple-several", [data.Count.ToString(CultureInfo.InvariantCulture)]));
        }

        return new FoundSignature
        {
            Coverage = unsigned.Count == 0 ? Coverage.WholeFile : Coverage.Partial,
            PartialIsOrdinary = true,
            Unusable = unsigned.Count == data.Count ? new SignatureRemark("asic-signs-no-file") : null,
            Remarks = remarks,
        };
    }
}
