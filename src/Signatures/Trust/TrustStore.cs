using System.Security.Cryptography;
using System.Text;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;

namespace TaskTracking.Signatures.Trust;

/// <summary>
/// What the operator trusts: self-signed certificates are anchors, others known intermediates; CRLs and OCSP responses are
/// evidence. Immutable and safe to share between inspections. A file or dossier never adds to it.
/// </summary>
public sealed class TrustStore
{
    private readonly HashSet<Certificate> anchors = [];

    private TrustStore(TrustFileReader read)
    {
        Certificates = new CertificatePool();
        foreach (var certificate in read.Certificates)
        {
            Certificates.Add(certificate);
            if (certificate.IsSelfIssued && new KeyOperations().IsIssuedBy(certificate, certificate))
            {
                anchors.Add(certificate);
            }
        }

        Evidence = new RevocationEvidence(read.Crls, read.OcspResponses);
        Problems = read.Problems;
        Sha256 = Identity(read);
    }

    /// <summary>Trusts nothing: every chain is untrusted, every revocation unknown.</summary>
    public static TrustStore Empty { get; } = new(new TrustFileReader());

    /// <summary>Lower-case hex SHA-256 over everything that was read, whatever its file names and order.</summary>
    public string Sha256 { get; }

    /// <summary>Files, or parts of files, that could not be read or were beyond the bounds: "name: code".</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>How many anchors there are.</summary>
    public int AnchorCount => anchors.Count;

    /// <summary>How many known intermediates there are.</summary>
    public int IntermediateCount => Certificates.All.Count - anchors.Count;

    /// <summary>
    /// Any CRL or OCSP response was read: then evidence is expected for every authority, and its absence for one is
    /// INDETERMINATE (TRY_LATER) instead of a warning (contract.md, "verify"; rules.md, "a signature counts").
    /// </summary>
    public bool HasRevocationEvidence => Evidence.Crls.Count + Evidence.OcspAnswers.Count > 0;

    /// <summary>
    /// Whether of every authority that publishes a list the newest one still holds: until the next it promises, else as long as
    /// given. Without any list, whether an OCSP response does.
    /// </summary>
    public bool IsEvidenceCurrent(DateTimeOffset at, TimeSpan withoutPromise)
    {
        var lists = Evidence.Crls.GroupBy(c => Convert.ToHexString(c.Issuer.Encoded.Span), StringComparer.Ordinal).Select(g => g.MaxBy(c => c.ThisUpdate)!).ToList();
        return lists.Count > 0
            ? lists.TrueForAll(c => at <= (c.NextUpdate ?? c.ThisUpdate + withoutPromise))
            : Evidence.OcspAnswers.Any(a => at <= (a.NextUpdate ?? a.ThisUpdate + withoutPromise));
    }

    internal CertificatePool Certificates { get; }

    internal RevocationEvidence Evidence { get; }

    /// <summary>
    /// Reads certificates, CRLs and OCSP responses from PEM or DER files, bundles and PKCS #7 certificate bags included. Kinds are
    /// recognised by content. At most 2,000 files, 20 MB each, 200 MB together; what exceeds that is listed in <see cref="Problems"/>.
    /// </summary>
    public static TrustStore Load(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reader = new TrustFileReader();
        foreach (var (name, bytes) in files)
        {
            reader.Add(name, bytes);
        }

        return new TrustStore(reader);
    }

    internal bool IsAnchor(Certificate certificate) => anchors.Contains(certificate);

    private static string Identity(TrustFileReader read)
    {
        var hashes = read.Certificates.Select(certificate => "certificate " + certificate.Sha256)
            .Concat(read.Crls.Select(crl => "crl " + Convert.ToHexStringLower(SHA256.HashData(crl.Span))))
            .Concat(read.OcspResponses.Select(ocsp => "ocsp " + Convert.ToHexStringLower(SHA256.HashData(ocsp.Span))))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', hashes))));
    }
}
