using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>What was found of signatures, in the contract's shape and the reader's language.</summary>
internal static class SignatureMapping
{
    public static IReadOnlyList<SignatureAnswer> ToAnswers(this SignatureReport report, string language) =>
        [.. report.Signatures.Select(s => s.ToAnswer(language))];

    private static SignatureAnswer ToAnswer(this SignatureFact signature, string language) => new()
    {
        Indication = ContractWords.Of(signature.Indication),
        SubIndication = signature.SubIndication,
        Integrity = ContractWords.Of(signature.Integrity),
        Coverage = ContractWords.Of(signature.Coverage),
        ChangesAfterSigning = ContractWords.Of(signature.ChangesAfterSigning),
        Chain = ContractWords.Of(signature.Chain),
        Path = signature.Path,
        Revocation = ContractWords.Of(signature.Revocation),
        SignedAt = ContractWords.Of(signature.SignedAt),
        SignedAtSource = signature.SignedAtSource == SigningTimeSource.None ? null : ContractWords.Of(signature.SignedAtSource),
        Timestamp = signature.Timestamp is { } stamp
            ? new TimestampAnswer(ContractWords.Of((DateTimeOffset?)stamp.Time)!, stamp.Authority, ContractWords.Of(stamp.Chain))
            : null,
        Signer = new SignerAnswer(signature.Signer.CommonName, signature.Signer.Organization, ContractWords.Of(signature.Signer.Kind)),
        Certificate = signature.Certificate is { } c
            ? new CertificateAnswer(
                c.Subject,
                c.Issuer,
                c.Serial,
                ContractWords.Of((DateTimeOffset?)c.NotBefore)!,
                ContractWords.Of((DateTimeOffset?)c.NotAfter)!,
                c.ValidAtSigning)
            : null,
        Purpose = ContractWords.Of(signature.Purpose),
        Level = signature.Level,
        Digest = signature.Digest,
        Algorithm = signature.Algorithm,
        Reasons = [.. signature.Reasons.Select(r => RemarkText.For(r, language))],
        Warnings = [.. signature.Warnings.Select(r => RemarkText.For(r, language))],
    };
}
