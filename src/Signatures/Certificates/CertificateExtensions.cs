namespace TaskTracking.Signatures.Certificates;

/// <summary>The extensions of a certificate that validation reads (RFC 5280 §4.2). An absent one is null.</summary>
internal sealed record CertificateExtensions
{
    public static CertificateExtensions None { get; } = new();

    public ReadOnlyMemory<byte>? SubjectKeyIdentifier { get; init; }

    public ReadOnlyMemory<byte>? AuthorityKeyIdentifier { get; init; }

    /// <summary>cA of basicConstraints; null where the extension is absent.</summary>
    public bool? IsAuthority { get; init; }

    public int? PathLength { get; init; }

    public KeyUsages? KeyUsage { get; init; }

    /// <summary>Object identifiers of the extended key usages.</summary>
    public IReadOnlyList<string>? ExtendedKeyUsage { get; init; }

    /// <summary>The distribution points' GeneralNames, encoded each.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>>? CrlDistributionPoints { get; init; }

    /// <summary>nameConstraints of an authority (§4.2.1.10), encoded.</summary>
    public ReadOnlyMemory<byte>? NameConstraints { get; init; }

    /// <summary>The GeneralNames of subjectAltName, encoded.</summary>
    public ReadOnlyMemory<byte>? AlternativeNames { get; init; }

    /// <summary>What the certificate says of certificate policies.</summary>
    public CertificatePolicies Policies { get; init; } = CertificatePolicies.None;

    /// <summary>id-pkix-ocsp-nocheck (RFC 6960 §4.2.2.2.1).</summary>
    public bool OcspNoCheck { get; init; }

    /// <summary>Identifiers of critical extensions that this validator does not process; such a certificate must be refused.</summary>
    public IReadOnlyList<string> UnhandledCritical { get; init; } = [];
}

/// <summary>certificatePolicies, policyMappings, policyConstraints and inhibitAnyPolicy (RFC 5280 §4.2.1.4, .5, .11, .14).</summary>
internal sealed record CertificatePolicies
{
    public static CertificatePolicies None { get; } = new();

    /// <summary>Object identifiers; null where the extension is absent.</summary>
    public IReadOnlyList<string>? Identifiers { get; init; }

    /// <summary>Each policy of the issuer's domain with its equivalent in the subject's.</summary>
    public IReadOnlyList<(string Issuer, string Subject)> Mappings { get; init; } = [];

    public int? RequireExplicit { get; init; }

    public int? InhibitMapping { get; init; }

    public int? InhibitAny { get; init; }
}

/// <summary>keyUsage (RFC 5280 §4.2.1.3), the bits that decide here.</summary>
[Flags]
internal enum KeyUsages
{
    None = 0,
    DigitalSignature = 1,
    NonRepudiation = 2,
    CertificateSign = 4,
    CrlSign = 8,
}

/// <summary>Extended key usages that decide here.</summary>
internal static class ExtendedKeyUsages
{
    public const string Any = "2.5.29.37.0";
    public const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    public const string CodeSigning = "1.3.6.1.5.5.7.3.3";
    public const string TimeStamping = "1.3.6.1.5.5.7.3.8";
    public const string OcspSigning = "1.3.6.1.5.5.7.3.9";
}
