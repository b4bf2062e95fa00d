using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.SignatureCorpus.Peers;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>Real documents of the state, as counts only.</summary>
internal static class DocumentsSection
{
    public static void Write(StringBuilder page, string folder, TrustStore trust, DateTimeOffset at)
    {
        var ours = new Inspector(trust, at);
        var pdfsig = new Pdfsig();
        var cases = Files(folder).Select(path => Case.Of(Path.GetRelativePath(folder, path))).ToList();
        var reports = cases.ConvertAll(item => ours.Report(item, folder));
        var signed = cases.Zip(reports).Where(pair => pair.Second.Signatures.Count > 0).ToList();
        var all = signed.SelectMany(pair => pair.Second.Signatures).ToList();
        var theirs = signed.ConvertAll(pair => pdfsig.Judge(pair.First, folder).Verdict);
        page.Append($"{ClassTable.Text(cases.Count)} PDFs, {ClassTable.Text(signed.Count)} of them signed, {ClassTable.Text(all.Count)} signatures. pdfsig accepts {ClassTable.Text(theirs.Count(verdict => verdict == FileVerdict.Accepted))} of the signed files; ours refuses {ClassTable.Text(reports.Count(report => report.Error is not null))} of all.\n\n");
        page.Append("| | |\n| --- | --- |\n");
        Row(page, "indication", all, signature => signature.SubIndication is { } sub ? $"{signature.Indication} {sub}" : $"{signature.Indication}");
        Row(page, "integrity", all, signature => $"{signature.Integrity}");
        Row(page, "coverage", all, signature => $"{signature.Coverage}");
        Row(page, "changes after signing", all, signature => $"{signature.ChangesAfterSigning}");
        Row(page, "chain", all, signature => $"{signature.Chain}");
        Row(page, "revocation", all, signature => $"{signature.Revocation}");
        Row(page, "signer", all, signature => $"{signature.Signer.Kind}");
        Row(page, "purpose", all, signature => $"{signature.Purpose}");
        Row(page, "level", all, signature => signature.Level ?? "none");
        Row(page, "algorithm", all, signature => $"{signature.Algorithm} {signature.Digest}");
    }

    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static void Row(StringBuilder page, string name, IEnumerable<SignatureFact> all, Func<SignatureFact, string> word) =>
        page.Append($"| {name} | {string.Join(", ", all.GroupBy(word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {ClassTable.Text(group.Count())}"))} |\n");
}
