using TaskTracking.Facts.Signatures;
using TaskTracking.Language;

namespace TaskTracking.Signatures.Trust;

/// <summary>
/// Who holds a certificate, by its issuer and serial number: what the operator has said once where the name does not tell
/// (domain.md §2.6). It goes before what is read from the name.
/// </summary>
public sealed class CertificateRegistry
{
    private readonly Dictionary<(string Issuer, string Serial), RegisteredCertificate> entries = [];

    /// <summary>A registry.</summary>
    /// <param name="entries">Of an issuer and serial number that stand twice, the last counts.</param>
    /// <param name="sha256">Of the file it was read from, lower-case hex; null where there is none.</param>
    public CertificateRegistry(IReadOnlyList<RegisteredCertificate> entries, string? sha256)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            this.entries[KeyOf(entry.Issuer, entry.Serial)] = entry;
        }

        Sha256 = sha256;
    }

    /// <summary>Knows nobody.</summary>
    public static CertificateRegistry Empty { get; } = new([], null);

    /// <summary>Of the file it was read from; null where there is none.</summary>
    public string? Sha256 { get; }

    /// <summary>Everything it says.</summary>
    public IReadOnlyCollection<RegisteredCertificate> Entries => entries.Values;

    /// <summary>What it says of a certificate; null where nothing. Names compare without case and runs of spaces, serial numbers as numbers.</summary>
    public RegisteredCertificate? Find(string issuer, string serial)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(serial);
        return entries.GetValueOrDefault(KeyOf(issuer, serial));
    }

    /// <summary>The signer as read from the certificate's name, or as the registry says.</summary>
    internal SignerIdentity Correct(SignerIdentity read, CertificateFact certificate) =>
        entries.Count > 0 && Find(certificate.Issuer, certificate.Serial) is { } entry
            ? read with { Kind = entry.Kind, OtherNames = entry.Name is { } name ? [.. read.OtherNames, name] : read.OtherNames }
            : read;

    private static (string Issuer, string Serial) KeyOf(string issuer, string serial) => (
        string.Join(' ', VietnameseText.Compose(issuer).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant(),
        serial.TrimStart('0').ToLowerInvariant());
}
