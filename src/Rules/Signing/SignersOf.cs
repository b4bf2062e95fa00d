using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Signing;

/// <summary>Which signatures of a file stand for whom (domain.md §2.6, §2.7): signatures are grouped by purpose and owner, never counted.</summary>
internal static class SignersOf
{
    /// <summary>Signatures by which a person approves: no initials, no copy mark, no portal. A certificate that bears the name in the signature block is that person's.</summary>
    public static IReadOnlyList<SignatureFact> Approvals(this DossierFile file) =>
        [.. file.Signatures.Signatures.Where(s => (s.Signer.Kind == SignerIdentityKind.Person || IsOfSigner(s, file)) && IsOwn(s) && s.Purpose != SignaturePurpose.Initials)];

    /// <summary>Signatures of organisations in their own right: seals and number stamps, no copy mark, no portal.</summary>
    public static IReadOnlyList<SignatureFact> Organisations(this DossierFile file) =>
        [.. file.Signatures.Signatures.Where(s => s.Signer.Kind == SignerIdentityKind.Organization && IsOwn(s))];

    /// <summary>Signatures whose owner is neither plainly a person nor plainly an organisation.</summary>
    public static IReadOnlyList<SignatureFact> Unknown(this DossierFile file) =>
        [.. file.Signatures.Signatures.Where(s => s.Signer.Kind == SignerIdentityKind.Unknown && !IsOfSigner(s, file) && IsOwn(s) && s.Purpose != SignaturePurpose.Initials)];

    /// <summary>Signatures of the agency that filed, by the directory or, where it does not know the agency, by the letterhead.</summary>
    public static IReadOnlyList<SignatureFact> OfFiler(this DossierFile file, Case @case) =>
        [.. file.Signatures.Signatures.Where(s => s.Signer.Kind != SignerIdentityKind.Person && IsOwn(s) && IsFiler(s, @case))];

    private static bool IsFiler(SignatureFact signature, Case @case) => @case.Filer is { } agency
        ? @case.Directory.Owns(agency, signature)
        : @case.Letter is { Issuer: { } letterhead } letter
            && (@case.Directory.Bears(letterhead, signature) || (AgencyLookup.WithParent(letter) is { } whole && @case.Directory.Bears(whole, signature)));

    private static bool IsOfSigner(SignatureFact signature, DossierFile file) =>
        signature.Signer.Kind == SignerIdentityKind.Unknown && CertifiedName.Is(signature.Signer.CommonName, file.Document?.Signer?.Name) == true;

    private static bool IsOwn(SignatureFact signature) => signature.Purpose is not (SignaturePurpose.Copy or SignaturePurpose.Portal);
}
