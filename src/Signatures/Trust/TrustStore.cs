using System.Security.Cryptography;
using System.Text;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;

namespace TaskTracking.Signatures.Trust;

/// <summary>
/// What the operator trusts: self-signed certificates are anchors, others known intermediates; CRLs and OCSP responses are
/// evidence; the registry says who holds a certificate. Immutable and safe to share between inspections. A file or dossier never adds to it.
/// </summary>
public sealed class TrustStore
{
    private readonly HashSet<Certificate> anchors = [];
    private readonly Lazy<TrustReviewer> reviewer;

    private TrustStore(IReadOnlyList<TrustItem> items, IReadOnlyList<TrustProblem> problems, CertificateRegistry registry)
    {
        Certificates = new CertificatePool();
        foreach (var certificate in items.Select(item => item.Certificate).OfType<Certificate>())
        {
            Certificates.Add(certificate);
            if (IsSelfSigned(certificate, new KeyOperations()))
            {
                anchors.Add(certificate);
            }
        }

        Evidence = new RevocationEvidence(EncodedOf(items, TrustItemKind.Crl), EncodedOf(items, TrustItemKind.Ocsp));
        (Items, Problems, Registry) = (items, problems, registry);
        Inventory = InventoryOf(items, registry);
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Inventory.Span));
        Answers = new KnownAnswers([.. Certificates.All, .. Evidence.Crls, .. Evidence.OcspAnswers.Select(answer => answer.Response).Distinct()], Certificates.All);
        reviewer = new Lazy<TrustReviewer>(() => new TrustReviewer(this));
    }

    /// <summary>Trusts nothing: every chain is untrusted, every revocation unknown.</summary>
    public static TrustStore Empty { get; } = new([], [], CertificateRegistry.Empty);

    /// <summary>Lower-case hex SHA-256 over everything that was read, whatever its file names and order: that of <see cref="Inventory"/>.</summary>
    public string Sha256 { get; }

    /// <summary>One line for each thing that is trusted or known: its kind and SHA-256, in ordinal order (ASCII).</summary>
    public ReadOnlyMemory<byte> Inventory { get; }

    /// <summary>Files, or parts of files, that could not be read or were beyond the bounds.</summary>
    public IReadOnlyList<TrustProblem> Problems { get; }

    /// <summary>Who holds which certificate, where the operator has said so.</summary>
    public CertificateRegistry Registry { get; }

    /// <summary>How many anchors there are.</summary>
    public int AnchorCount => anchors.Count;

    /// <summary>How many known intermediates there are.</summary>
    public int IntermediateCount => Certificates.All.Count - anchors.Count;

    /// <summary>
    /// Any CRL or OCSP response was read: then evidence is expected for every authority, and its absence for one is
    /// INDETERMINATE (TRY_LATER) instead of a warning (contract.md, "verify"; rules.md, "a signature counts").
    /// </summary>
    public bool HasRevocationEvidence => Evidence.Crls.Count + Evidence.OcspAnswers.Count > 0;

    internal CertificatePool Certificates { get; }

    internal RevocationEvidence Evidence { get; }

    internal IReadOnlyList<TrustItem> Items { get; }

    internal KnownAnswers Answers { get; }

    /// <summary>
    /// Reads certificates, CRLs and OCSP responses from PEM or DER files, bundles and PKCS #7 certificate bags included. Kinds are
    /// recognised by content. At most 2,000 files, 20 MB each, 200 MB together; what exceeds that is listed in <see cref="Problems"/>.
    /// </summary>
    public static TrustStore Load(IReadOnlyList<(string Name, byte[] Bytes)> files, CertificateRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reader = new TrustFileReader();
        foreach (var (name, bytes) in files)
        {
            reader.Add(name, bytes);
        }

        return new TrustStore(reader.Items, reader.Problems, registry ?? CertificateRegistry.Empty);
    }

    /// <summary>How everything in it stands at a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="withoutPromise">How long evidence counts as current that promises no next one.</param>
    public TrustReview Review(DateTimeOffset at, TimeSpan withoutPromise) => reviewer.Value.At(at, withoutPromise);

    internal bool IsAnchor(Certificate certificate) => anchors.Contains(certificate);

    internal TrustStore With(IEnumerable<TrustItem> more) => new([.. Items, .. more], Problems, Registry);

    internal static bool IsSelfSigned(Certificate certificate, KeyOperations keys) => certificate.IsSelfIssued && keys.IsIssuedBy(certificate, certificate);

    private static IEnumerable<ReadOnlyMemory<byte>> EncodedOf(IEnumerable<TrustItem> items, TrustItemKind kind) =>
        items.Where(item => item.Kind == kind).Select(item => item.Encoded);

    private static byte[] InventoryOf(IEnumerable<TrustItem> items, CertificateRegistry registry)
    {
        var lines = items.Select(item => item.Kind.ToString().ToLowerInvariant() + " " + item.Sha256)
            .Concat(registry.Sha256 is { } sha256 ? ["registry " + sha256] : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return Encoding.ASCII.GetBytes(string.Join('\n', lines));
    }
}
