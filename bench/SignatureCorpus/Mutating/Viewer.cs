using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using TaskTracking.Signatures.Tests.Mutants;

namespace TaskTracking.SignatureCorpus.Mutating;

/// <summary>
/// What poppler draws of a file, as a second opinion: where a signature passes, the pages without annotations must look as one of the
/// original's revisions looks; where all pass, with annotations too.
/// </summary>
internal sealed class Viewer(string folder)
{
    private static readonly string Nothing = Convert.ToHexStringLower(SHA256.HashData([]));

    private readonly ConcurrentDictionary<(string Name, bool Annotations), HashSet<string>> known = [];

    /// <summary>Null where it draws nothing at all: what cannot be opened deceives nobody.</summary>
    public bool? Shows(Original original, Mutant mutant, bool annotations) => Picture(mutant.Bytes, annotations) is { } picture
        ? known.GetOrAdd((original.Name, annotations), _ => [.. original.Prefixes.Select(prefix => Picture(prefix, annotations)).OfType<string>()]).Contains(picture)
        : null;

    private string? Picture(byte[] file, bool annotations)
    {
        var path = Path.Combine(folder, Guid.NewGuid().ToString("N") + ".pdf");
        File.WriteAllBytes(path, file);
        try
        {
            string[] options = annotations ? ["-r", "30", path] : ["-hide-annotations", "-r", "30", path];
            var start = new ProcessStartInfo("pdftoppm", options) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            var hash = Convert.ToHexStringLower(SHA256.HashData(process.StandardOutput.BaseStream));
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
            return hash == Nothing ? null : hash;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
