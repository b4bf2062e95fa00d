using System.Security.Cryptography;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>What to put into a trust folder.</summary>
/// <param name="Files">Names and bytes; kinds are told by content.</param>
/// <param name="Anchors">Fingerprints that make self-signed certificates anchors, lower-case hex; none from the page.</param>
/// <param name="DryRun">Only say what would happen.</param>
internal sealed record TrustImport(string Folder, IReadOnlyList<(string Name, byte[] Bytes)> Files, IReadOnlyList<string> Anchors, bool DryRun, TrustHand Hand);

/// <summary>What an import came to.</summary>
internal sealed record TrustImported(IReadOnlyList<TrustCandidate> Candidates, bool DryRun)
{
    /// <summary>Something was not taken.</summary>
    public bool HasRefused => Candidates.Any(c => c.Admission is not (Admission.Added or Admission.Present));
}

/// <summary>Imports certificates and evidence into a trust folder: the one way for the command and the page.</summary>
internal static class TrustImporting
{
    public static async Task<Outcome<TrustImported>> RunAsync(TrustImport import, CancellationToken cancellation)
    {
        if (!Directory.Exists(import.Folder))
        {
            return Refused("path-not-found", import.Folder);
        }

        try
        {
            using var changing = import.DryRun ? null : await TrustLock.TakeAsync(import.Folder, cancellation).ConfigureAwait(false);
            return changing is null && !import.DryRun ? Refused("trust-in-use", import.Folder) : Run(import);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refused("trust-not-writable", import.Folder);
        }
    }

    private static Outcome<TrustImported> Run(TrustImport import)
    {
        var loaded = TrustFolder.Load(import.Folder);
        if (loaded.Value is not { } present)
        {
            return loaded.As<TrustImported>();
        }

        var candidates = TrustAdmission.Judge(present, import.Files, import.Anchors);
        if (import.Anchors.FirstOrDefault(a => !candidates.Any(c => c.Sha256 == a && c.Role == TrustRole.Anchor)) is { } stranger)
        {
            return Refused("trust-anchor-not-there", stranger);
        }

        var added = candidates.Where(c => c.Admission == Admission.Added).ToList();
        var files = TrustFolder.Files(import.Folder).ToList();
        if (files.Count + added.Count > TrustFolder.MostFiles || files.Sum(f => f.Length) + added.Sum(c => (long)c.Encoded.Length) > TrustFolder.MostBytes)
        {
            return Refused("trust-full", import.Folder);
        }

        if (!import.DryRun && added.Count > 0)
        {
            var sources = import.Files.GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(f => f.Key, f => Convert.ToHexStringLower(SHA256.HashData(f.First().Bytes)), StringComparer.Ordinal);
            TrustWriting.Add(import.Folder, added, sources, import.Hand);
        }

        return Outcome<TrustImported>.Of(new TrustImported(candidates, import.DryRun));
    }

    private static Outcome<TrustImported> Refused(string code, string argument) => Outcome<TrustImported>.Refused(new Problem(code, argument));
}
