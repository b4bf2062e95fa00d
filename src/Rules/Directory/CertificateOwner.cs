using TaskTracking.Facts.Signatures;
using TaskTracking.Language;

namespace TaskTracking.Rules.Directory;

/// <summary>Whose organisation certificate signed (domain.md §2.6): the directory's entries decide; without them the name does.</summary>
internal static class CertificateOwner
{
    /// <summary>Whether a signature was made with a certificate of the agency.</summary>
    public static bool Owns(this AgencyDirectory directory, Agency agency, SignatureFact signature) =>
        agency.Certificates.Count > 0
            ? agency.Certificates.Any(c => Fits(directory, c, signature))
            : NamesIt(signature, written => directory.Names(agency, written));

    /// <summary>Whether a signature's certificate bears a name as a letterhead writes it: for agencies that the directory does not know.</summary>
    public static bool Bears(this AgencyDirectory directory, string letterhead, SignatureFact signature) =>
        NamesIt(signature, written => directory.SameName(written, letterhead));

    private static bool Fits(AgencyDirectory directory, AgencyCertificate entry, SignatureFact signature)
    {
        if (entry.CommonName is { } name && !directory.Bears(name, signature))
        {
            return false;
        }

        return entry.Serial is null
            || (signature.Certificate is { } certificate
                && string.Equals(Hex(entry.Serial), Hex(certificate.Serial), StringComparison.Ordinal)
                && (entry.Issuer is null || certificate.Issuer.Contains(entry.Issuer, StringComparison.OrdinalIgnoreCase)));
    }

    // The common name is the agency's, or a lasting "văn thư" account of it whose organisation is the agency's.
    private static bool NamesIt(SignatureFact signature, Func<string, bool> isIt) =>
        signature.Signer is { Kind: not SignerIdentityKind.Person, CommonName: { } name }
        && (isIt(name) || (signature.Signer.Organization is { } organization && isIt(organization) && IsRegistry(name)));

    private static bool IsRegistry(string commonName) => VietnameseText.Fold(commonName).StartsWith("văn thư", StringComparison.Ordinal);

    private static string Hex(string serial) => serial.Replace(":", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).TrimStart('0').ToLowerInvariant();
}
