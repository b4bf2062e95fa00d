namespace TaskTracking.Signatures.Certificates;

/// <summary>Certificates at hand for building paths, found by subject. Being here gives no trust.</summary>
internal sealed class CertificatePool
{
    private const int Maximum = 5_000;

    private const int MaximumAttempts = 20_000;

    private readonly HashSet<Certificate> all = [];
    private int attempts;

    public IReadOnlyCollection<Certificate> All => all;

    public void Add(Certificate certificate)
    {
        if (all.Count < Maximum)
        {
            all.Add(certificate);
        }
    }

    /// <summary>Reads and adds encoded certificates; those that cannot be read are left out.</summary>
    public void AddEncoded(IEnumerable<ReadOnlyMemory<byte>> encoded)
    {
        foreach (var value in encoded)
        {
            if (++attempts > MaximumAttempts)
            {
                return;
            }

            if (CertificateReader.Read(value) is { } certificate)
            {
                Add(certificate);
            }
        }
    }

    /// <summary>
    /// Those whose name could issue <paramref name="subject"/>, the ones named by the authority key identifier first. A
    /// different identifier does not exclude: it only guides the search (RFC 5280 §4.2.1.1), the signature decides.
    /// </summary>
    public IEnumerable<Certificate> PossibleIssuersOf(Certificate subject) => all
        .Where(candidate => candidate.Subject.Matches(subject.Issuer))
        .OrderByDescending(candidate => KeyIdentifiersMatch(subject, candidate))
        .ThenByDescending(candidate => candidate.NotAfter)
        .ThenBy(candidate => candidate.Sha256, StringComparer.Ordinal);

    public static bool KeyIdentifiersMatch(Certificate subject, Certificate issuer) =>
        subject.Extensions.AuthorityKeyIdentifier is { Length: > 0 } wanted
        && issuer.Extensions.SubjectKeyIdentifier is { } has
        && wanted.Span.SequenceEqual(has.Span);
}
