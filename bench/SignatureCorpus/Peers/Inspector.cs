using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus.Peers;

/// <summary>
/// Ours. A signature is called sound when it is TOTAL-PASSED, or when it is intact, not partial, without suspicious changes and
/// INDETERMINATE for nothing but a chain that ends at no anchor.
/// </summary>
internal sealed class Inspector(TrustStore trust, DateTimeOffset at) : IPeer
{
    public string Name => "ours";

    public bool Reads(string format) => true;

    public PeerAnswer Judge(Case item, string folder)
    {
        var report = Report(item, folder);
        var words = report.Error ?? string.Join("; ", report.Signatures.Select(Words).Distinct(StringComparer.Ordinal));
        return new PeerAnswer(Verdict(report), report.Signatures.Count, words);
    }

    /// <summary>The report itself.</summary>
    public SignatureReport Report(Case item, string folder) => SignatureInspector.Inspect(
        item.File, File.ReadAllBytes(Path.Combine(folder, item.File)), Options(item, folder));

    public InspectionOptions Options(Case item, string folder) => new()
    {
        ValidationTime = at,
        Trust = trust,
        Policy = BookPolicy.Value,
        Password = item.Password,
        DetachedContent = [.. item.Detached.Select(path => (path, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(folder, path))))],
    };

    private static FileVerdict Verdict(SignatureReport report) => report switch
    {
        { Error: not null } => FileVerdict.Rejected,
        { Signatures: [] } => FileVerdict.Unsigned,
        _ when report.Signatures.Any(signature => signature.Reasons.Any(reason => reason.Code == "format-not-supported")) => FileVerdict.NotSupported,
        _ when report.Signatures.Any(IsRejected) => FileVerdict.Rejected,
        _ => report.Signatures.All(IsSound) ? FileVerdict.Accepted : FileVerdict.Indeterminate,
    };

    private static bool IsRejected(SignatureFact signature) =>
        signature.Indication == Indication.TotalFailed
        || signature.Integrity == Integrity.Broken
        || signature.Coverage == Coverage.Partial
        || signature.ChangesAfterSigning == ChangesAfterSigning.Suspicious;

    private static bool IsSound(SignatureFact signature) =>
        signature.Indication == Indication.TotalPassed
        || (signature is { Indication: Indication.Indeterminate, Integrity: Integrity.Intact, SubIndication: "NO_CERTIFICATE_CHAIN_FOUND" });

    private static string Words(SignatureFact signature) =>
        $"{signature.Indication} {signature.SubIndication} [{string.Join(' ', signature.Reasons.Select(reason => reason.Code).Distinct(StringComparer.Ordinal))}]";
}
