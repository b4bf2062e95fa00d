namespace TaskTracking.Validation.Api.Contract;

/// <summary>What a person wants to know first of a signed file: does it hold, who signed the document, who only initialled, sealed or copied it.</summary>
/// <param name="Indication">The worst of all signatures.</param>
/// <param name="Lines">One for each certificate and part, the signer of the document first.</param>
internal sealed record SignedSummary(string Indication, IReadOnlyList<SignedLine> Lines)
{
    /// <summary>An organisation numbers, dates and seals a document with one certificate: one part, not three (domain.md §2.7).</summary>
    private static readonly (string Part, string[] Purposes)[] Parts =
    [
        ("approval", ["approval"]),
        ("initials", ["initials"]),
        ("seal", ["seal", "numbering"]),
        ("copy", ["copy"]),
        ("portal", ["portal"]),
        ("unknown", ["unknown"]),
    ];

    public static SignedSummary Of(IReadOnlyList<SignatureAnswer> signatures) => new(
        CertificateGroup.WorstOf(signatures),
        [
            .. from part in Parts
               from certificate in CertificateGroup.Of([.. signatures.Where(s => part.Purposes.Contains(s.Purpose, StringComparer.Ordinal))])
               select new SignedLine(part.Part, certificate.First.Signer.CommonName, certificate.Signatures[^1].SignedAt, certificate.Indication),
        ]);
}

/// <summary>One signer's part in a file.</summary>
/// <param name="Part">"approval", "initials", "seal" (with number and date), "copy", "portal" or "unknown".</param>
/// <param name="Name">The certificate's common name; null where there is none.</param>
/// <param name="At">When the last of these signatures was made, ISO 8601; null where unknown.</param>
/// <param name="Indication">The worst of these signatures.</param>
internal sealed record SignedLine(string Part, string? Name, string? At, string Indication);
