using System.Globalization;
using TaskTracking.SignatureCorpus;
using TaskTracking.SignatureCorpus.Mutating;
using TaskTracking.SignatureCorpus.Pages;
using TaskTracking.SignatureCorpus.Peers;
using TaskTracking.Signatures.Trust;

// SignatureCorpus FOLDER --page FILE: writes docs/signatures.md: FOLDER/manifest.csv, the documents and trust beside it, the built program.
// SignatureCorpus mutants COUNT [--from SEED] [--keep DIR] FOLDER…: the long run of the mutator over letters made here and the folders' PDFs.
// SignatureCorpus format-mutants COUNT [FOLDER] [--from SEED] [--keep DIR]: the same over CMS, containers, office packages and XML.
// SignatureCorpus FOLDER --list [--trust DIR] [--at TIME]: one line a signature, of every case, or of every file where there is no manifest.
// SignatureCorpus package-mutants COUNT … [--at TIME]: the same over the folders' office packages and XML files.
if (args is ["mutants" or "package-mutants", var count, .. var rest])
{
    string[] options = ["--from", "--keep", "--at"];
    var folders = rest.Where((argument, index) => !options.Contains(argument, StringComparer.Ordinal) && (index == 0 || !options.Contains(rest[index - 1], StringComparer.Ordinal)));
    var (number, first, keep) = (int.Parse(count, CultureInfo.InvariantCulture), int.Parse(Option("--from") ?? "0", CultureInfo.InvariantCulture), Option("--keep") ?? Path.Combine(Path.GetTempPath(), "mutants"));
    return args[0] == "mutants"
        ? MutantRun.Run(number, first, folders, keep)
        : PackageMutantRun.Run(number, first, [.. folders], DateTimeOffset.Parse(Option("--at") ?? "2026-11-20T09:00:00+07:00", CultureInfo.InvariantCulture), keep);
}

if (args is ["format-mutants", var many, ..])
{
    return FormatRun.Run(
        int.Parse(many, CultureInfo.InvariantCulture), int.Parse(Option("--from") ?? "0", CultureInfo.InvariantCulture), args.Length > 2 && !args[2].StartsWith("--", StringComparison.Ordinal) ? args[2] : null, Option("--keep") ?? Path.Combine(Path.GetTempPath(), "format-mutants"));
}

var folder = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal));
if (folder is null || !Directory.Exists(folder))
{
    Console.Error.WriteLine("SignatureCorpus FOLDER --page FILE | FOLDER --list [--trust DIR] [--at TIME] | mutants COUNT [--from SEED] [--keep DIR] FOLDER… | format-mutants COUNT [FOLDER] [--from SEED] [--keep DIR]");
    return 2;
}

var at = DateTimeOffset.Parse(Option("--at") ?? "2026-11-20T09:00:00+07:00", CultureInfo.InvariantCulture);
var trustFolder = Option("--trust") ?? Existing(Path.Combine(folder, "../../trust"));
var trust = trustFolder is null ? TrustStore.Empty
    : TrustStore.Load([.. Directory.EnumerateFiles(trustFolder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllBytes(path)))]);
var manifest = Path.Combine(folder, "manifest.csv");
var cases = File.Exists(manifest)
    ? Manifest.Read(manifest)
    : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Case.Of(Path.GetRelativePath(folder, path)))];
if (Option("--page") is not { } page)
{
    Listing.Write(cases, folder, new Inspector(Option("--trust") is null ? TrustStore.Empty : trust, at));
    return 0;
}

var program = Path.GetFullPath("artifacts/dossier/dossier");
var text = SignaturesPage.Write(
    folder, [.. cases.Where(item => item.Format == "pdf")], [.. cases.Where(item => item.Format != "pdf")], at, Existing(Path.Combine(folder, "../documents/files")), trust, File.Exists(program) ? program : null);
File.WriteAllText(page, text);
return 0;

string? Option(string name)
{
    var index = Array.IndexOf(args, name);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}

static string? Existing(string path) => Directory.Exists(path) ? path : null;
