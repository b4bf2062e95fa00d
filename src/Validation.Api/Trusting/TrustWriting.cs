using TaskTracking.Language;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.History.Files;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>Who changes a trust folder, when, and through which door.</summary>
/// <param name="Who">The account of the operating system; from the page, the sender.</param>
/// <param name="Via">"command" or "page".</param>
internal sealed record TrustHand(string Who, string Via, TimeProvider Clock)
{
    /// <summary>An event by this hand, now.</summary>
    public TrustEvent Event(string what, string kind, string subject, string sha256, string file, string? source = null, string? reason = null) =>
        new(Contract.ContractWords.Of((DateTimeOffset?)Clock.GetUtcNow())!, Who, Via, what, kind, subject, sha256, file, source, reason);
}

/// <summary>Puts things into a trust folder: each in a file of its own, named by its content, whole or not there, never over another.</summary>
internal static class TrustWriting
{
    private const int LongestName = 40;

    /// <summary>Adds what was admitted. The history knows of it before the folder does, so nothing is ever there without its line.</summary>
    /// <param name="sources">SHA-256 of each file they came from, by its name.</param>
    public static void Add(string folder, IReadOnlyList<TrustCandidate> admitted, IReadOnlyDictionary<string, string> sources, TrustHand hand)
    {
        var halves = admitted.Select(candidate => (Half: Path.Combine(folder, $".{candidate.Sha256}.part"), Name: NameOf(candidate), Candidate: candidate)).ToList();
        try
        {
            foreach (var (half, _, candidate) in halves)
            {
                Write(half, candidate.Encoded.Span);
            }

            TrustHistory.Append(folder, [.. halves.Select(h => hand.Event("added", KindOf(h.Candidate), h.Candidate.Subject, h.Candidate.Sha256, h.Name, sources[h.Candidate.File]))]);
            foreach (var (half, name, _) in halves)
            {
                File.Move(half, Path.Combine(folder, name), overwrite: false);
            }

            DurableFolder.Sync(folder);
        }
        finally
        {
            halves.ForEach(h => File.Delete(h.Half));
        }
    }

    /// <summary>Writes a file that is on the disk afterwards; readable by all, as trust is no secret.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>"anchor", "crl" …</summary>
    public static string KindOf(TrustCandidate candidate) =>
        candidate.Role is { } role ? Contract.ContractWords.Of(role) : Contract.ContractWords.Of(candidate.Kind!.Value);

    /// <summary>"intermediate-ca-phuc-vu-cac-co-quan-nha-nuoc-g2-d8cab7a4….cer": kind, who, fingerprint.</summary>
    private static string NameOf(TrustCandidate candidate)
    {
        var (kind, ending) = candidate.Role switch
        {
            TrustRole.TimestampAuthority => ("timestamp", "cer"),
            TrustRole.OcspResponder => ("responder", "cer"),
            { } role => (Contract.ContractWords.Of(role), "cer"),
            null => candidate.Kind == TrustItemKind.Crl ? ("crl", "crl") : ("ocsp", "ors"),
        };
        var day = candidate.ThisUpdate is { } issued ? VietnamTime.DayOf(issued).ToString("-yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
        return $"{kind}-{Plain(candidate.CommonName ?? candidate.Subject)}{day}-{candidate.Sha256[..16]}.{ending}";
    }

    private static string Plain(string name)
    {
        var letters = VietnameseText.Bare(name).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-').ToArray();
        var plain = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return plain.Length == 0 ? "x" : plain[..Math.Min(plain.Length, LongestName)].TrimEnd('-');
    }
}
