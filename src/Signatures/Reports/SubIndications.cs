namespace TaskTracking.Signatures.Reports;

/// <summary>The sub-indications of EN 319 102-1 §5.1.3 that this validator gives.</summary>
internal static class SubIndications
{
    public const string FormatFailure = "FORMAT_FAILURE";
    public const string HashFailure = "HASH_FAILURE";
    public const string SignatureCryptoFailure = "SIG_CRYPTO_FAILURE";
    public const string Revoked = "REVOKED";
    public const string Expired = "EXPIRED";
    public const string NotYetValid = "NOT_YET_VALID";
    public const string SignatureConstraints = "SIG_CONSTRAINTS_FAILURE";
    public const string ChainConstraints = "CHAIN_CONSTRAINTS_FAILURE";
    public const string CryptoConstraints = "CRYPTO_CONSTRAINTS_FAILURE";
    public const string NoSigningCertificate = "NO_SIGNING_CERTIFICATE_FOUND";
    public const string NoCertificateChain = "NO_CERTIFICATE_CHAIN_FOUND";
    public const string RevokedNoProof = "REVOKED_NO_POE";
    public const string RevokedAuthorityNoProof = "REVOKED_CA_NO_POE";
    public const string OutOfBoundsNoProof = "OUT_OF_BOUNDS_NO_POE";
    public const string TryLater = "TRY_LATER";
    public const string SignedDataNotFound = "SIGNED_DATA_NOT_FOUND";

    /// <summary>Reasons outside the algorithm of EN 319 102-1: here, a format this validator does not read.</summary>
    public const string Custom = "CUSTOM";
}
