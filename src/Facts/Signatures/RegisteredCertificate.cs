namespace TaskTracking.Facts.Signatures;

/// <summary>Who holds a certificate, as an operator has said (certificates.yaml of a trust folder).</summary>
/// <param name="Issuer">The issuer's name as <c>verify</c> prints it: "C=VN, O=…, CN=…".</param>
/// <param name="Serial">Hexadecimal.</param>
/// <param name="Kind">A person or an organisation.</param>
/// <param name="Name">Who it is, where the certificate names a post; null where not given.</param>
/// <param name="Note">For the next operator; null where not given.</param>
public sealed record RegisteredCertificate(string Issuer, string Serial, SignerIdentityKind Kind, string? Name, string? Note);
