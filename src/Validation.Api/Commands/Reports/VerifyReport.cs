using System.Globalization;
using System.Text;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Commands.Reports;

/// <summary>
/// A file's signatures as a clerk reads and files them: the verdict, who signed in which part, and for each certificate the seven things
/// that Circular 15/2025/TT-BKHCN wants shown (V13): issuing authority, signer, managing unit, time, integrity, validity at signing, validity
/// period.
/// </summary>
internal static class VerifyReport
{
    /// <summary>The report of one file.</summary>
    /// <param name="file">What was found.</param>
    /// <param name="language">"vi" or "en".</param>
    /// <param name="at">The moment the signatures were judged at.</param>
    public static string Of(VerifyFile file, string language, DateTimeOffset at)
    {
        var words = new Wording(language);
        var text = new StringBuilder();
        text.Append(file.File).Append("  [").Append(file.Format).Append("]\n");
        Row(text, "  ", "SHA-256", file.Sha256);
        Row(text, "  ", words["checked"], CheckReport.Instant(ContractWords.Of((DateTimeOffset?)at)!));
        if (file.Error is { } error)
        {
            Row(text, "  ", words["error"], error.Message);
        }
        else if (file.Signatures is not { Count: > 0 } signatures)
        {
            text.Append("  ").Append(words["unsigned"]).Append('\n');
        }
        else
        {
            Signatures(text, words, signatures);
        }

        return text.Append('\n').ToString();
    }

    private static void Signatures(StringBuilder text, Wording words, IReadOnlyList<SignatureAnswer> signatures)
    {
        var summary = SignedSummary.Of(signatures);
        var groups = CertificateGroup.Of(signatures);
        var count = string.Format(CultureInfo.InvariantCulture, words["count"], signatures.Count, groups.Count);
        text.Append(CultureInfo.InvariantCulture, $"\n  {words[summary.Indication]} ({count})\n");
        foreach (var line in summary.Lines)
        {
            var doubt = line.Indication == "TOTAL-PASSED" ? string.Empty : " – " + words[line.Indication];
            Row(text, "  ", words["part-" + line.Part], (line.Name ?? "?") + (line.At is null ? string.Empty : ", " + CheckReport.Instant(line.At)) + doubt);
        }

        foreach (var (group, number) in groups.Select((group, i) => (group, i + 1)))
        {
            Certificate(text, words, group, number);
        }
    }

    private static void Certificate(StringBuilder text, Wording words, CertificateGroup group, int number)
    {
        var first = group.First;
        var standard = string.Join(", ", group.Signatures.Select(s => s.SubIndication).OfType<string>().Distinct(StringComparer.Ordinal));
        var verdict = words[group.Indication] + (standard.Length == 0 ? string.Empty : $" ({standard})");
        text.Append(CultureInfo.InvariantCulture, $"\n  {number}. {first.Signer.CommonName ?? "?"} ({words["kind-" + first.Signer.Kind]}): {verdict}\n");
        void Each(string label, Func<SignatureAnswer, string?> value) =>
            Row(text, "     ", words[label], string.Join("; ", group.Each(s => value(s) ?? string.Empty).Where(v => v.Length > 0)));

        Each("signature", s => words["purpose-" + s.Purpose]);
        Each("manager", s => s.Signer.Organization);
        Each("issuer", s => s.Certificate?.Issuer);
        Each("signedAt", s => Time(words, s));
        Each("integrity", s => words[s.Integrity]);
        Each("changes", s => words["changes-" + s.ChangesAfterSigning]);
        Each("validity", s => s.Certificate is null ? null : words[s.Certificate.ValidAtSigning switch { true => "valid-true", false => "valid-false", null => "valid-null" }]);
        Each("period", s => s.Certificate is { } c ? $"{CheckReport.Instant(c.NotBefore)} – {CheckReport.Instant(c.NotAfter)}" : null);
        Each("chain", s => words.Chain(s));
        Each("revocation", s => words[s.Revocation]);
        Each("technique", s => string.Join(", ", new[] { s.Algorithm, s.Digest, s.Level }.Where(part => part is not null)));
        Remarks(text, words["reason"], group.Signatures.SelectMany(s => s.Reasons));
        Remarks(text, words["warning"], group.Signatures.SelectMany(s => s.Warnings));
    }

    private static void Remarks(StringBuilder text, string label, IEnumerable<string> remarks)
    {
        foreach (var remark in remarks.Distinct(StringComparer.Ordinal))
        {
            Row(text, "     ", label, remark);
        }
    }

    private static string? Time(Wording words, SignatureAnswer signature) => signature switch
    {
        { SignedAt: null } => null,
        { Timestamp: { } stamp, SignedAtSource: "timestamp" } => $"{CheckReport.Instant(signature.SignedAt)}, {words["timestamp"]} {stamp.Authority}",
        _ => $"{CheckReport.Instant(signature.SignedAt)}, {words["claimed"]}",
    };

    private static void Row(StringBuilder text, string indent, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(indent).Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
