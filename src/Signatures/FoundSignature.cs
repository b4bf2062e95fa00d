using TaskTracking.Facts;
using TaskTracking.Facts.Signatures;

namespace TaskTracking.Signatures;

/// <summary>
/// A signature as the reader of its format found it, before any certificate is looked at: which bytes it signs, the CMS
/// itself, what it covers and what came after it. What Pdf/, and later OpenXml/ and Xml/, hand to Cms/ and Certificates/.
/// </summary>
internal sealed record FoundSignature
{
    /// <summary>Fully qualified field name ("Signature1"); null outside PDF.</summary>
    public string? FieldName { get; init; }

    /// <summary>"adbe.pkcs7.detached", "adbe.pkcs7.sha1", "ETSI.CAdES.detached", "ETSI.RFC3161", "adbe.x509.rsa_sha1", as written.</summary>
    public string? SubFilter { get; init; }

    /// <summary>The signed bytes as ranges of the file, in order: what must be hashed.</summary>
    public IReadOnlyList<(long Offset, long Length)> SignedRanges { get; init; } = [];

    /// <summary>Path of the file that a detached signature was found to sign; null otherwise.</summary>
    public string? SignedFile { get; init; }

    /// <summary>The CMS with its zero padding cut off by its own ASN.1 length; empty where the value cannot be used.</summary>
    public ReadOnlyMemory<byte> Cms { get; init; }

    /// <summary>The signer's certificate where it stands beside the signature (/Cert of adbe.x509.rsa_sha1); else empty.</summary>
    public ReadOnlyMemory<byte> SignerCertificate { get; init; }

    /// <summary>The signature cannot be used at all, with the remark saying why; it is listed as TOTAL-FAILED / FORMAT_FAILURE.</summary>
    public SignatureRemark? Unusable { get; init; }

    public Coverage Coverage { get; init; }

    /// <summary>Partial coverage is no fault by the rules of the format: an XML signature may sign a part, and Office signs no document properties.</summary>
    public bool PartialIsOrdinary { get; init; }

    public ChangesAfterSigning Changes { get; init; }

    /// <summary>Why coverage and changes are what they are; each an entry for reasons (when they fail it) or warnings.</summary>
    public IReadOnlyList<SignatureRemark> Remarks { get; init; } = [];

    /// <summary>/M of the dictionary, as claimed.</summary>
    public DateTimeOffset? ClaimedTime { get; init; }

    /// <summary>Type /DocTimeStamp or subfilter ETSI.RFC3161: a timestamp over the document, no signer's signature.</summary>
    public bool IsDocumentTimestamp { get; init; }

    /// <summary>A document timestamp that covers validation data too: the revision it signed has a /DSS.</summary>
    public bool CoversSecurityStore { get; init; }

    /// <summary>P of DocMDP where this is the certification signature; else null.</summary>
    public int? CertificationLevel { get; init; }

    public string? Reason { get; init; }

    public string? Name { get; init; }

    /// <summary>From 1; null where the widget is invisible or on no page.</summary>
    public int? Page { get; init; }

    public Box? Box { get; init; }

    /// <summary>Words its appearance draws; null where it draws none, or none that can be read.</summary>
    public string? AppearanceText { get; init; }

    /// <summary>Validation data carried by the file: DSS and VRI (certificates, CRLs, OCSP responses), DER each.</summary>
    public EmbeddedEvidence Evidence { get; init; } = EmbeddedEvidence.None;
}

/// <summary>Certificates and revocation data that the signed file carries. Never anchors.</summary>
internal sealed record EmbeddedEvidence(
    IReadOnlyList<ReadOnlyMemory<byte>> Certificates,
    IReadOnlyList<ReadOnlyMemory<byte>> Crls,
    IReadOnlyList<ReadOnlyMemory<byte>> OcspResponses)
{
    public static EmbeddedEvidence None { get; } = new([], [], []);
}
