namespace TaskTracking.Signatures.Cms;

/// <summary>A CMS SignedData (RFC 5652 §5.1) as read, nothing verified. Every memory is a slice of the message or a copy of constructed strings.</summary>
internal sealed record CmsMessage
{
    /// <summary>eContentType: id-data for documents, id-ct-TSTInfo for timestamp tokens.</summary>
    public required string ContentType { get; init; }

    /// <summary>eContentType as encoded: archive timestamps hash it.</summary>
    public ReadOnlyMemory<byte> ContentTypeEncoded { get; init; }

    /// <summary>The octets of eContent; null where it is absent (detached).</summary>
    public required ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>X.509 certificates, DER or BER each; other kinds (attribute certificates) are left out.</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> Certificates { get; init; }

    /// <summary>The entries of certificates and of crls as they stand, of whatever kind: archive timestamps name them by their hash.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> CertificateChoices { get; init; } = [];

    public IReadOnlyList<ReadOnlyMemory<byte>> RevocationChoices { get; init; } = [];

    public required IReadOnlyList<ReadOnlyMemory<byte>> Crls { get; init; }

    /// <summary>OCSPResponse values (RFC 5940).</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> OcspResponses { get; init; }

    public required IReadOnlyList<CmsSigner> Signers { get; init; }
}

/// <summary>A SignerInfo (RFC 5652 §5.3) as read.</summary>
internal sealed record CmsSigner
{
    /// <summary>issuerAndSerialNumber or subjectKeyIdentifier.</summary>
    public required SignerIdentifier Identifier { get; init; }

    public required AlgorithmIdentifier DigestAlgorithm { get; init; }

    public required AlgorithmIdentifier SignatureAlgorithm { get; init; }

    public required ReadOnlyMemory<byte> Signature { get; init; }

    /// <summary>version, sid, digestAlgorithm, signedAttrs where there are any, signatureAlgorithm and signature as they stand.</summary>
    public required IReadOnlyList<ReadOnlyMemory<byte>> SignedFields { get; init; }

    /// <summary>signedAttrs exactly as they stand, with their [0] tag; empty where there are none.</summary>
    public required ReadOnlyMemory<byte> SignedAttributesEncoded { get; init; }

    public required IReadOnlyList<CmsAttribute> SignedAttributes { get; init; }

    public required IReadOnlyList<CmsAttribute> UnsignedAttributes { get; init; }
}

/// <summary>Who signed, as the SignerInfo names the certificate: by issuer and serial, or by key identifier.</summary>
/// <param name="Issuer">The issuer's Name, encoded; empty where the key identifier names it.</param>
/// <param name="Serial">The serial number's content octets.</param>
/// <param name="KeyIdentifier">subjectKeyIdentifier; empty where issuer and serial name it.</param>
internal sealed record SignerIdentifier(ReadOnlyMemory<byte> Issuer, ReadOnlyMemory<byte> Serial, ReadOnlyMemory<byte> KeyIdentifier);

/// <summary>An AlgorithmIdentifier: the identifier and its parameters as encoded, empty where absent.</summary>
internal readonly record struct AlgorithmIdentifier(string Oid, ReadOnlyMemory<byte> Parameters);

/// <summary>An attribute: its type and the encoded values of its SET.</summary>
/// <param name="Oid">attrType.</param>
/// <param name="Values">attrValues.</param>
/// <param name="Encoded">The whole attribute as it stands.</param>
internal sealed record CmsAttribute(string Oid, IReadOnlyList<ReadOnlyMemory<byte>> Values, ReadOnlyMemory<byte> Encoded);
