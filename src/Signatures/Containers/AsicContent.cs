using System.Security.Cryptography;
using System.Xml;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Reports;
using TaskTracking.Signatures.Xml;

namespace TaskTracking.Signatures.Containers;

/// <summary>What a CMS signature or timestamp of a container is over: the manifest that names it, with every file it lists; without one, the only file.</summary>
/// <param name="Octets">What is signed.</param>
/// <param name="Files">The entries it speaks for.</param>
/// <param name="Problem">Why the files are not those that were signed; null where they are.</param>
/// <param name="SubIndication">The problem in ETSI's words.</param>
internal sealed record AsicContent(SignedContent Octets, IReadOnlySet<string> Files, SignatureRemark? Problem, string? SubIndication)
{
    public static AsicContent Of(AsicContainer container, string name)
    {
        if (container.ManifestOf(name) is not { } manifest)
        {
            return container.DataObjects.ToList() is [var only]
                ? new AsicContent(container.Content(only), new HashSet<string>(StringComparer.Ordinal) { only }, null, null)
                : new AsicContent(new SignedContent([]), new HashSet<string>(StringComparer.Ordinal), new SignatureRemark("asic-manifest-missing"), SubIndications.FormatFailure);
        }

        var files = new HashSet<string>(StringComparer.Ordinal);
        var content = new AsicContent(container.Content(manifest.Name), files, null, null);
        foreach (var reference in manifest.Root.ChildNodes.OfType<XmlElement>().Where(element => element.LocalName == "DataObjectReference"))
        {
            var uri = reference.GetAttribute("URI");
            if (container.Find(uri) is not { } file)
            {
                return content with { Problem = new SignatureRemark("xml-reference-unresolved", [uri]), SubIndication = SubIndications.FormatFailure };
            }

            if (XmlAlgorithms.DigestOf(reference.Child("DigestMethod")?.GetAttribute("Algorithm")) is not { } digest
                || reference.Child("DigestValue")?.Base64() is not { } expected
                || !CryptographicOperations.FixedTimeEquals(expected, container.Content(file).Hash(digest)))
            {
                return content with { Problem = new SignatureRemark("xml-reference-digest-mismatch", [uri]), SubIndication = SubIndications.HashFailure };
            }

            files.Add(file);
        }

        return content;
    }
}
