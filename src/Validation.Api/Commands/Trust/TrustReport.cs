using System.Globalization;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Validation.Api.Commands.Reports;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Commands.Trust;

/// <summary>What the trust commands say to people.</summary>
internal static class TrustReport
{
    private const int ShownEvents = 20;

    /// <summary><c>trust show</c>: what must be done first, then everything, then the history.</summary>
    public static string Of(TrustAnswer answer, string language)
    {
        var (words, text) = (new TrustWording(language), new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"{words["title"]} {CheckReport.Instant(answer.At)}   {answer.Sha256}\n");
        foreach (var remark in answer.Remarks)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {words[remark.Alarm ? "alarm" : "note"]}: {remark.Message}\n");
        }

        foreach (var role in answer.Certificates.GroupBy(c => c.Role, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{words["role-" + role.Key]} ({role.Count()})\n");
            foreach (var certificate in role)
            {
                Certificate(text, words, certificate);
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{words["evidence"]} ({answer.Evidence.Count})\n");
        foreach (var evidence in answer.Evidence)
        {
            Evidence(text, words, evidence);
        }

        if (answer.Registered.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{words["registered"]} ({answer.Registered.Count})\n");
            foreach (var entry in answer.Registered)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {entry.Serial}: {words["kind-" + entry.Kind]}{(entry.Name is null ? string.Empty : ", " + entry.Name)}\n");
                Row(text, words["issuer"], entry.Issuer);
                Row(text, words["remark"], entry.Note);
            }
        }

        History(text, words, answer.History);
        return text.ToString();
    }

    /// <summary><c>trust import</c>: a line for each thing.</summary>
    public static string Of(TrustImportAnswer answer, string language)
    {
        var (words, text) = (new TrustWording(language), new StringBuilder());
        foreach (var item in answer.Items)
        {
            var what = item.Kind is null ? string.Empty : $" {words["one-" + item.Kind]} {item.Subject}";
            text.Append(CultureInfo.InvariantCulture, $"{words[item.Outcome == "added" && answer.DryRun ? "outcome-would-add" : "outcome-" + item.Outcome]}:{what}  [{item.File}]\n");
            Row(text, "SHA-256", item.Sha256);
            Row(text, words["remark"], item.Code is null ? null : item.Message);
        }

        return text.ToString();
    }

    /// <summary>One event of the history.</summary>
    public static string Line(TrustEvent e, string language) => Line(new TrustWording(language), e.At, e.Who, e.Via, e.What, e.Kind, e.Subject, e.Sha256, e.Reason);

    /// <summary>What was said of a certificate.</summary>
    public static string Line(RegisteredCertificate entry, string language)
    {
        var words = new TrustWording(language);
        return $"{words["event-named"]}: {entry.Issuer}; {entry.Serial} → {words["kind-" + ContractWords.Of(entry.Kind)]}{(entry.Name is null ? string.Empty : ", " + entry.Name)}\n";
    }

    private static void Certificate(StringBuilder text, TrustWording words, TrustCertificateAnswer certificate)
    {
        text.Append("  ").Append(certificate.Subject).Append('\n');
        Row(text, words["issuer"], certificate.Issuer == certificate.Subject ? null : certificate.Issuer);
        Row(text, words["serial"], certificate.Serial);
        Row(text, "SHA-256", certificate.Sha256);
        Row(text, words["validity"], $"{CheckReport.Instant(certificate.NotBefore)} – {CheckReport.Instant(certificate.NotAfter)}, {words["validity-" + certificate.Validity]}");
        Row(text, words["key"], certificate.Key);
        Row(text, words["evidence"], certificate.HasEvidence is { } has ? words[has ? "evidence-there" : "evidence-none"] : null);
        Place(text, words, certificate.Files, certificate.Added);
    }

    private static void Evidence(StringBuilder text, TrustWording words, TrustEvidenceAnswer evidence)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {words["one-" + evidence.Kind]} {evidence.Issuer ?? "?"}: {words["state-" + evidence.State]}\n");
        Row(text, words["issued"], $"{CheckReport.Instant(evidence.ThisUpdate)} ({string.Format(CultureInfo.InvariantCulture, words["age"], evidence.AgeDays)})");
        Row(text, words["next"], evidence.NextUpdate is { } next ? CheckReport.Instant(next) : words["next-none"]);
        Row(text, "SHA-256", evidence.Sha256);
        Place(text, words, evidence.Files, evidence.Added);
    }

    private static void Place(StringBuilder text, TrustWording words, IReadOnlyList<string> files, TrustAddedAnswer? added) =>
        Row(text, words["file"], $"{string.Join(", ", files)} ({(added is null ? words["by-hand"] : $"{CheckReport.Instant(added.At)}, {added.Who}")})");

    private static void History(StringBuilder text, TrustWording words, TrustHistoryAnswer history)
    {
        var state = history.Intact ? words["history-intact"] : string.Format(CultureInfo.InvariantCulture, words["history-broken"], history.BrokenAt);
        text.Append(CultureInfo.InvariantCulture, $"\n{words["history"]} ({history.Events.Count}): {state} {history.Head}\n");
        if (history.Events.Count > ShownEvents)
        {
            text.Append("  …  (--format json)\n");
        }

        foreach (var e in history.Events.TakeLast(ShownEvents))
        {
            text.Append("  ").Append(Line(words, e.At, e.Who, e.Via, e.What, e.Kind, e.Subject, e.Sha256, e.Reason));
        }
    }

    private static string Line(TrustWording words, string at, string who, string via, string what, string kind, string subject, string sha256, string? reason) =>
        $"{CheckReport.Instant(at)}  {who} ({words["via-" + via]})  {words["event-" + what]}: {words["one-" + kind]} {subject}  {sha256}{(reason is null ? string.Empty : "  – " + reason)}\n";

    private static void Row(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("     ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
