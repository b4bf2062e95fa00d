using System.Globalization;
using System.Text;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Commands.Reports;

/// <summary>
/// A file's signatures for people: the verdict and the seven things that Circular 15/2025/TT-BKHCN wants shown (V13): issuing
/// CA, signer, managing unit, time, integrity, validity at signing, validity period.
/// </summary>
internal static class VerifyReport
{
    public static string Of(VerifyFile file, string language)
    {
        var words = new Wording(language);
        var text = new StringBuilder();
        text.Append(file.File).Append("  [").Append(file.Format).Append("]\n");
        if (file.Error is { } error)
        {
            text.Append("  ").Append(words["error"]).Append(": ").Append(error.Message).Append('\n');
        }
        else if (file.Signatures is { Count: 0 })
        {
            text.Append("  ").Append(words["unsigned"]).Append('\n');
        }

        foreach (var (signature, i) in (file.Signatures ?? []).Select((s, i) => (s, i + 1)))
        {
            Signature(text, words, signature, i);
        }

        return text.Append('\n').ToString();
    }

    private static void Signature(StringBuilder text, Wording words, SignatureAnswer signature, int position)
    {
        var verdict = words[signature.Indication] + (signature.SubIndication is null ? string.Empty : $" ({signature.SubIndication})");
        text.Append(CultureInfo.InvariantCulture, $"  {words["signature"]} {position}: {verdict}\n");
        Row(text, words["signer"], $"{signature.Signer.CommonName ?? "?"} ({words["kind-" + signature.Signer.Kind]})");
        Row(text, words["manager"], signature.Signer.Organization);
        Row(text, words["issuer"], signature.Certificate?.Issuer);
        Row(text, words["signedAt"], Time(words, signature));
        Row(text, words["integrity"], words[signature.Integrity]);
        Row(text, words["changes"], words["changes-" + signature.ChangesAfterSigning]);
        if (signature.Certificate is { } certificate)
        {
            var valid = certificate.ValidAtSigning switch { true => "valid-true", false => "valid-false", null => "valid-null" };
            Row(text, words["validity"], $"{CheckReport.Instant(certificate.NotBefore)} – {CheckReport.Instant(certificate.NotAfter)}, {words[valid]}");
        }

        Row(text, words["chain"], words[signature.Chain]);
        Row(text, words["revocation"], words[signature.Revocation]);
        foreach (var reason in signature.Reasons)
        {
            Row(text, words["reason"], reason);
        }

        foreach (var warning in signature.Warnings)
        {
            Row(text, words["warning"], warning);
        }
    }

    private static string? Time(Wording words, SignatureAnswer signature) => signature switch
    {
        { SignedAt: null } => null,
        { Timestamp: { } stamp, SignedAtSource: "timestamp" } => $"{CheckReport.Instant(signature.SignedAt)}, {words["timestamp"]} {stamp.Authority}",
        _ => $"{CheckReport.Instant(signature.SignedAt)}, {words["claimed"]}",
    };

    private static void Row(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("     ").Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
