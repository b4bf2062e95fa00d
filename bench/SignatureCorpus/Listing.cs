using System.Globalization;
using TaskTracking.SignatureCorpus.Peers;
using TaskTracking.Signatures;

namespace TaskTracking.SignatureCorpus;

/// <summary>Every signed file of a folder, one line a signature, for people who look into a case.</summary>
internal static class Listing
{
    public static void Write(IEnumerable<Case> cases, string folder, Inspector ours)
    {
        foreach (var item in cases)
        {
            var report = ours.Report(item, folder);
            Console.WriteLine($"- {item.File}: {report.Error}");
            foreach (var signature in report.Signatures)
            {
                var time = signature.SignedAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
                Console.WriteLine(
                    $"  - {signature.Indication} {signature.SubIndication} · {signature.Integrity} {signature.Coverage} {signature.ChangesAfterSigning} · chain {signature.Chain} · {signature.Revocation} · {time} {signature.SignedAtSource} · {signature.Signer.Kind} {signature.Purpose} · {signature.Level} {signature.Digest} {signature.Algorithm} · {string.Join("; ", signature.Reasons.Select(reason => RemarkText.For(reason, "en")))} · {string.Join(' ', signature.Warnings.Select(warning => warning.Code))}");
            }
        }
    }
}
