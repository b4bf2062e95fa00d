namespace TaskTracking.Signatures.Cms;

/// <summary>Object identifiers of CMS, its attributes and timestamps (RFC 5652, 5035, 3161; EN 319 122-1; ISO 32000-2 §12.8.3.3).</summary>
internal static class Oids
{
    public const string Data = "1.2.840.113549.1.7.1";
    public const string SignedData = "1.2.840.113549.1.7.2";
    public const string TimestampInfo = "1.2.840.113549.1.9.16.1.4";

    public const string ContentType = "1.2.840.113549.1.9.3";
    public const string MessageDigest = "1.2.840.113549.1.9.4";
    public const string SigningTime = "1.2.840.113549.1.9.5";
    public const string SigningCertificate = "1.2.840.113549.1.9.16.2.12";
    public const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    public const string SignaturePolicy = "1.2.840.113549.1.9.16.2.15";
    public const string AlgorithmProtection = "1.2.840.113549.1.9.52";
    public const string AdobeRevocation = "1.2.840.113583.1.1.8";

    public const string SignatureTimestamp = "1.2.840.113549.1.9.16.2.14";
    /// <summary>archive-time-stamp-v3 (EN 319 122-1 §5.5.3), and the older two that hash a whole signature in one order of its parts.</summary>
    public const string ArchiveTimestamp = "0.4.0.1733.2.4";
    public const string ArchiveTimestampV1 = "1.2.840.113549.1.9.16.2.27";
    public const string ArchiveTimestampV2 = "1.2.840.113549.1.9.16.2.48";
    public const string HashIndex = "0.4.0.1733.2.5";
    public const string HashIndexV3 = "0.4.0.19122.1.5";
    public const string CounterSignature = "1.2.840.113549.1.9.6";
    public const string CertificateValues = "1.2.840.113549.1.9.16.2.23";
    public const string RevocationValues = "1.2.840.113549.1.9.16.2.24";

    public const string OcspResponseFormat = "1.3.6.1.5.5.7.16.2";
    public const string BasicOcspResponse = "1.3.6.1.5.5.7.48.1.1";
}
