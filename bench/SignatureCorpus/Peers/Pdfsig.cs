using System.Diagnostics;

namespace TaskTracking.SignatureCorpus.Peers;

/// <summary>
/// poppler's pdfsig, a process a file, with -nocert: it then judges the mathematics and the ranges and asks no trust store, so that
/// trust confuses nothing. What it does not implement (document timestamps) is left out where it judges another signature of the file.
/// </summary>
internal sealed class Pdfsig : IPeer
{
    private const string Line = "- Signature Validation: ";

    public string Name => "pdfsig";

    public bool Reads(string format) => format == "pdf";

    public PeerAnswer Judge(Case item, string folder)
    {
        var (code, output) = Run(item, folder);
        var signatures = output.Split("Signature #").Skip(1).Where(part => part.Contains(Line, StringComparison.Ordinal)).ToList();
        var said = signatures.ConvertAll(part => part[(part.IndexOf(Line, StringComparison.Ordinal) + Line.Length)..].Split('\n')[0].Trim());
        var note = said.Count > 0 ? string.Join("; ", said.Distinct(StringComparer.Ordinal)) : output.Split('\n')[0];
        if (signatures.Exists(part => part.Contains("Not total document signed", StringComparison.Ordinal)))
        {
            note += " (not total document signed)";
        }

        return new PeerAnswer(Verdict(code, output, said), said.Count, note);
    }

    /// <summary>Runs it as an office would, and takes what it prints.</summary>
    public static (int Code, string Output) Run(Case item, string folder)
    {
        var start = new ProcessStartInfo("pdfsig") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-nocert");
        if (item.Password is { } password)
        {
            start.ArgumentList.Add("-upw");
            start.ArgumentList.Add(password);
        }

        start.ArgumentList.Add(Path.Combine(folder, item.File));
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.GetAwaiter().GetResult();
        return (process.ExitCode, output);
    }

    private static FileVerdict Verdict(int code, string output, List<string> said)
    {
        var judged = said.Where(words => !words.Contains("not yet been verified", StringComparison.Ordinal)).ToList();
        if (judged.Count > 0)
        {
            return judged.TrueForAll(words => words == "Signature is Valid.") ? FileVerdict.Accepted : FileVerdict.Rejected;
        }

        if (said.Count > 0)
        {
            return FileVerdict.Indeterminate;
        }

        return code == 0 || output.Contains("does not contain any signatures", StringComparison.Ordinal) ? FileVerdict.Unsigned : FileVerdict.Rejected;
    }
}
