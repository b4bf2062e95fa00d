using System.Globalization;
using TaskTracking.SignatureCorpus;
using TaskTracking.Signatures.Trust;

// SignatureCorpus FOLDER [--trust DIR] [--at TIME] [--format pdf] [--all]: holds the inspector against FOLDER/manifest.csv.
// SignatureCorpus FOLDER --files [--trust DIR]: every signed file of FOLDER, one line a signature. Prints Markdown.
var folder = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal));
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("SignatureCorpus FOLDER [--trust DIR] [--at TIME] [--format FORMAT] [--files] [--all]");
    return 2;
}

var trust = Option("--trust") is { } directory
    ? TrustStore.Load([.. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)))])
    : TrustStore.Empty;
var at = Option("--at") is { } time ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture) : TimeProvider.System.GetUtcNow();
var files = args.Contains("--files", StringComparer.Ordinal);
var cases = files
    ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => new Case(Path.GetRelativePath(folder, path), string.Empty, string.Empty, "must-not-crash", false, null, []))]
    : Manifest.Read(Path.Combine(folder, "manifest.csv")).Where(item => Option("--format") is not { } format || item.Format == format).ToList();
var measured = cases.Select(item => Measurement.Of(item, folder, trust, at)).ToList();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"Trust: {trust.AnchorCount} anchors, {trust.IntermediateCount} intermediates, {trust.Problems.Count} files not read. Cases: {measured.Count}."));
if (files)
{
    Listing.Signatures(measured);
}
else
{
    Listing.Rules(measured);
    Listing.Misses(measured, args.Contains("--all", StringComparer.Ordinal));
}

Listing.Times(measured);
return !files && measured.Exists(item => item is { Outcome: Outcome.FalseAccept, Case.Contested: false }) ? 1 : 0;

string? Option(string name)
{
    var index = Array.IndexOf(args, name);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}
