using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>Takes a certificate, CRL or OCSP response out of use: its files move into the folder "retired", which nothing reads.</summary>
internal static class TrustRetiring
{
    /// <param name="sha256">Its fingerprint, lower-case hex.</param>
    /// <returns>The events written, the retirement first.</returns>
    public static async Task<Outcome<IReadOnlyList<TrustEvent>>> RunAsync(string folder, string sha256, string reason, TrustHand hand, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return Refused("path-not-found", folder);
        }

        try
        {
            using var changing = await TrustLock.TakeAsync(folder, cancellation).ConfigureAwait(false);
            return changing is null ? Refused("trust-in-use", folder) : Run(folder, sha256, reason, hand);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refused("trust-not-writable", folder);
        }
    }

    private static Outcome<IReadOnlyList<TrustEvent>> Run(string folder, string sha256, string reason, TrustHand hand)
    {
        // Each file is judged alone, as if nothing were trusted: what it holds is all that is asked.
        var files = TrustFolder.Files(folder).Select(f => TrustFolder.NameOf(folder, f)).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Bytes: File.ReadAllBytes(Path.Combine(folder, name))))
            .Select(f => (f.Name, f.Bytes, Holds: TrustAdmission.Judge(TrustStore.Empty, [f], [])))
            .ToList();
        var holding = files.Where(f => f.Holds.Any(c => c.Sha256 == sha256)).ToList();
        if (holding.Count == 0)
        {
            return Refused("trust-not-there", sha256);
        }

        // What else a bundle holds stays in use, in files of its own.
        var elsewhere = files.Except(holding).SelectMany(f => f.Holds).Select(c => c.Sha256).ToHashSet(StringComparer.Ordinal);
        var others = holding.SelectMany(f => f.Holds).Where(c => c.Sha256.Length > 0 && c.Sha256 != sha256 && !elsewhere.Contains(c.Sha256)).DistinctBy(c => c.Sha256, StringComparer.Ordinal).ToList();
        if (others.Count > 0)
        {
            var sources = holding.ToDictionary(f => f.Name, f => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(f.Bytes)), StringComparer.Ordinal);
            TrustWriting.Add(folder, others, sources, hand);
        }

        var retired = holding.SelectMany(f => f.Holds).First(c => c.Sha256 == sha256);
        var events = holding.Select(f => hand.Event("retired", TrustWriting.KindOf(retired), retired.Subject, sha256, f.Name, reason: reason)).ToList();
        TrustHistory.Append(folder, events);
        Directory.CreateDirectory(Path.Combine(folder, TrustFolder.RetiredName));
        foreach (var (name, _, _) in holding)
        {
            File.Move(Path.Combine(folder, name), Path.Combine(folder, FreeName(folder, name)), overwrite: false);
        }

        DurableFolder.Sync(Path.Combine(folder, TrustFolder.RetiredName));
        DurableFolder.Sync(folder);
        return Outcome<IReadOnlyList<TrustEvent>>.Of(events);
    }

    private static string FreeName(string folder, string name)
    {
        var flat = name.Replace('/', '-');
        return Enumerable.Range(0, int.MaxValue).Select(i => Path.Combine(TrustFolder.RetiredName, i == 0 ? flat : $"{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}-{flat}"))
            .First(free => !File.Exists(Path.Combine(folder, free)));
    }

    private static Outcome<IReadOnlyList<TrustEvent>> Refused(string code, string argument) => Outcome<IReadOnlyList<TrustEvent>>.Refused(new Problem(code, argument));
}
