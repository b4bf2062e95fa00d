using System.Globalization;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>The signatures one certificate made in a file: an organisation signs a document three or four times, and is still one signer.</summary>
internal sealed record CertificateGroup(IReadOnlyList<SignatureAnswer> Signatures)
{
    public SignatureAnswer First => Signatures[0];

    /// <summary>The worst of its signatures: one that failed, else one that is not settled, else passed.</summary>
    public string Indication => WorstOf(Signatures);

    /// <summary>The worst indication of some signatures; of none, "TOTAL-PASSED".</summary>
    public static string WorstOf(IReadOnlyList<SignatureAnswer> signatures) =>
        signatures.Any(s => s.Indication == "TOTAL-FAILED") ? "TOTAL-FAILED"
        : signatures.Any(s => s.Indication != "TOTAL-PASSED") ? "INDETERMINATE"
        : "TOTAL-PASSED";

    public static IReadOnlyList<CertificateGroup> Of(IReadOnlyList<SignatureAnswer> signatures) =>
    [
        .. signatures.Select((signature, i) => (signature, i))
            .GroupBy(s => s.signature.Certificate is { } c ? c.Issuer + "\n" + c.Serial : s.i.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(g => new CertificateGroup([.. g.Select(s => s.signature)])),
    ];

    /// <summary>The values of one dimension over all signatures, each once.</summary>
    public IReadOnlyList<string> Each(Func<SignatureAnswer, string> dimension) => [.. Signatures.Select(dimension).Distinct(StringComparer.Ordinal)];
}
