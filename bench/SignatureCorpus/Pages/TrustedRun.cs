using System.Globalization;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.SignatureCorpus.Peers;
using TaskTracking.Signatures;
using TaskTracking.Signatures.Trust;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>
/// The stricter sense of a false accept: every root that the files carry is trusted, and each file is judged an hour after its
/// latest signature, so that TOTAL-PASSED can occur.
/// </summary>
internal static class TrustedRun
{
    public static void Write(StringBuilder page, IReadOnlyList<Measured> measured, string folder)
    {
        var trust = EmbeddedRoots.Of(measured.Select(item => (File.ReadAllBytes(Path.Combine(folder, item.Case.File)), item.Case.Password)));
        var reports = measured.Select(item => (Item: item, Report: Judge(item, folder, trust))).ToList();
        var all = reports.SelectMany(pair => pair.Report.Signatures).ToList();
        page.Append($"Anchors {ClassTable.Text(trust.AnchorCount)}, known intermediates {ClassTable.Text(trust.IntermediateCount)}; of {ClassTable.Text(all.Count)} signatures {ClassTable.Text(all.Count(signature => signature.Chain == ChainStatus.Trusted))} reach an anchor and {ClassTable.Text(all.Count(signature => signature.Indication == Indication.TotalPassed))} are TOTAL-PASSED.\n\n");
        page.Append("| owed | files | all TOTAL-PASSED | one TOTAL-FAILED, or refused | else INDETERMINATE | unsigned |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var group in reports.GroupBy(pair => (pair.Item.Duty.Name, pair.Item.Case.Contested)).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
        {
            page.Append($"| {group.Key.Name}{(group.Key.Contested ? " (contested)" : "")} | {ClassTable.Text(group.Count())} | {Count(group, Passed)} | {Count(group, Failed)} | {Count(group, report => !Passed(report) && !Failed(report) && report.Signatures.Count > 0)} | {Count(group, report => report.Error is null && report.Signatures.Count == 0)} |\n");
        }

        var wrong = reports.Where(pair => ClassTable.MustStop(pair.Item) && !pair.Item.Case.Contested && Passed(pair.Report) && !Warns(pair.Item, pair.Report)).Select(pair => pair.Item.Case.File).ToList();
        page.Append(wrong.Count == 0 ? "\nNothing that must be stopped is TOTAL-PASSED.\n" : $"\nTOTAL-PASSED although it must be stopped: {string.Join(", ", wrong)}\n");
    }

    private static SignatureReport Judge(Measured item, string folder, TrustStore trust)
    {
        var last = item.Report.Signatures.Max(signature => signature.SignedAt) ?? DateTimeOffset.Parse("2026-11-20T09:00:00+07:00", CultureInfo.InvariantCulture);
        return new Inspector(trust, last.AddHours(1)).Report(item.Case, folder);
    }

    /// <summary>Where a warning is all that is owed: the signature is said to protect a part only.</summary>
    private static bool Warns(Measured item, SignatureReport report) =>
        item.Duty.Name == "reject or warn" && report.Signatures.Any(signature => signature.Coverage == Coverage.Partial);

    private static bool Passed(SignatureReport report) => report.Signatures.Count > 0 && report.Signatures.All(signature => signature.Indication == Indication.TotalPassed);

    private static bool Failed(SignatureReport report) => report.Error is not null || report.Signatures.Any(signature => signature.Indication == Indication.TotalFailed);

    private static string Count(IEnumerable<(Measured Item, SignatureReport Report)> group, Func<SignatureReport, bool> what) => ClassTable.Text(group.Count(pair => what(pair.Report)));
}
