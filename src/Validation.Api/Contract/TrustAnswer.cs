namespace TaskTracking.Validation.Api.Contract;

/// <summary>What is trusted and how it stands: <c>trust show --format json</c>, GET trust and the page.</summary>
/// <param name="Sha256">The identity that decisions record.</param>
/// <param name="At">The moment it was looked at.</param>
/// <param name="Alarm">Something must be done now; the remarks say what.</param>
/// <param name="Remarks">Alarms first.</param>
/// <param name="Registered">Who holds which certificate, as the operator has said.</param>
internal sealed record TrustAnswer(
    string Sha256,
    string At,
    bool Alarm,
    IReadOnlyList<TrustRemarkAnswer> Remarks,
    IReadOnlyList<TrustCertificateAnswer> Certificates,
    IReadOnlyList<TrustEvidenceAnswer> Evidence,
    IReadOnlyList<RegisteredAnswer> Registered,
    TrustHistoryAnswer History);

/// <summary>Something to know.</summary>
/// <param name="Subject">What it is about: a file, a name.</param>
internal sealed record TrustRemarkAnswer(string Code, bool Alarm, string Subject, string Message);

/// <summary>A certificate of the trust folder.</summary>
/// <param name="Role">"anchor", "intermediate", "timestampAuthority", "ocspResponder" or "other".</param>
/// <param name="Validity">"valid", "endsSoon" (within 90 days), "expired" or "notYetValid".</param>
/// <param name="Anchored">It is an anchor or leads to one.</param>
/// <param name="HasEvidence">Whether there is a usable CRL or OCSP response by it; null for what is no authority.</param>
/// <param name="Added">When and by whom, by the history; null where it was placed by hand.</param>
internal sealed record TrustCertificateAnswer(
    string Role,
    string Name,
    string Subject,
    string Issuer,
    string Serial,
    string Sha256,
    string NotBefore,
    string NotAfter,
    string Validity,
    string Key,
    bool Anchored,
    bool? HasEvidence,
    IReadOnlyList<string> Files,
    TrustAddedAnswer? Added);

/// <summary>A CRL or OCSP response of the trust folder.</summary>
/// <param name="Kind">"crl" or "ocsp".</param>
/// <param name="AgeDays">Whole days since it was issued.</param>
/// <param name="IssuerKnown">The authority's certificate is in the folder.</param>
/// <param name="Verified">The authority signed it.</param>
/// <param name="State">"current", "overdue", "superseded", "issuerUnknown", "notSigned" or "notUsable".</param>
internal sealed record TrustEvidenceAnswer(
    string Kind,
    string? Name,
    string? Issuer,
    string Sha256,
    string ThisUpdate,
    string? NextUpdate,
    int AgeDays,
    bool IssuerKnown,
    bool Verified,
    string State,
    IReadOnlyList<string> Files,
    TrustAddedAnswer? Added);

internal sealed record TrustAddedAnswer(string At, string Who);

internal sealed record RegisteredAnswer(string Issuer, string Serial, string Kind, string? Name, string? Note);

/// <summary>What was changed by command or page.</summary>
/// <param name="Intact">Every line's hash fits the line before.</param>
/// <param name="BrokenAt">The first line that does not, from 1.</param>
/// <param name="Head">The hash of the last line: noted elsewhere, it shows lines taken off the end too.</param>
internal sealed record TrustHistoryAnswer(bool Intact, int? BrokenAt, string Head, IReadOnlyList<TrustEventAnswer> Events);

internal sealed record TrustEventAnswer(string At, string Who, string Via, string What, string Kind, string Subject, string Sha256, string File, string? Source, string? Reason);

/// <summary>What an import came to: <c>trust import --format json</c>.</summary>
internal sealed record TrustImportAnswer(bool DryRun, IReadOnlyList<TrustImportedAnswer> Items);

/// <summary>One thing of an import.</summary>
/// <param name="Kind">As a certificate's role, or "crl", "ocsp"; null where the file could not be read.</param>
/// <param name="Outcome">"added", "present" or "refused".</param>
/// <param name="Code">Why it was refused; null where it was not.</param>
internal sealed record TrustImportedAnswer(string File, string? Kind, string Subject, string Sha256, string Outcome, string? Code, string Message);
