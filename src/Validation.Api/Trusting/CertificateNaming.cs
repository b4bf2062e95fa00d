using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History.Files;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>Says once who holds a certificate: writes it into the registry of a trust folder (domain.md §2.6).</summary>
internal static class CertificateNaming
{
    private const string Head = """
        # Who holds a certificate whose name does not tell (docs/operating.md, "Trust"). Written by `dossier trust name`, which puts it in order
        # anew and keeps no comments: use "note".
        certificates:

        """;

    /// <returns>What the registry says of the certificate now; the same object as given where it said so before.</returns>
    public static async Task<Outcome<RegisteredCertificate>> RunAsync(string folder, RegisteredCertificate named, TrustHand hand, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome<RegisteredCertificate>.Refused(new Problem("path-not-found", folder));
        }

        try
        {
            using var changing = await TrustLock.TakeAsync(folder, cancellation).ConfigureAwait(false);
            return changing is null ? Outcome<RegisteredCertificate>.Refused(new Problem("trust-in-use", folder)) : Run(folder, named, hand);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Outcome<RegisteredCertificate>.Refused(new Problem("trust-not-writable", folder));
        }
    }

    private static Outcome<RegisteredCertificate> Run(string folder, RegisteredCertificate named, TrustHand hand)
    {
        var path = Path.Combine(folder, TrustFolder.RegistryName);
        var loaded = TrustFolder.LoadRegistry(path);
        if (loaded.Value is not { } registry)
        {
            return loaded.As<RegisteredCertificate>();
        }

        var before = registry.Find(named.Issuer, named.Serial);
        if (before is not null && before with { Issuer = named.Issuer } == named)
        {
            return Outcome<RegisteredCertificate>.Of(before);
        }

        var bytes = Encoding.UTF8.GetBytes(Write(registry.Entries.Where(e => e != before).Append(named)));
        var half = Path.Combine(folder, $".{TrustFolder.RegistryName}.part");
        TrustWriting.Write(half, bytes);
        TrustHistory.Append(
            folder,
            [hand.Event("named", "registry", $"{named.Issuer}; {named.Serial}", Convert.ToHexStringLower(SHA256.HashData(bytes)), TrustFolder.RegistryName, reason: Change(before, named))]);
        File.Move(half, path, overwrite: true);
        DurableFolder.Sync(folder);
        return Outcome<RegisteredCertificate>.Of(named);
    }

    private static string Change(RegisteredCertificate? before, RegisteredCertificate now) =>
        (before is null ? string.Empty : ContractWords.Of(before.Kind) + " → ") + ContractWords.Of(now.Kind) + (now.Name is null ? string.Empty : $" ({now.Name})");

    // A text of JSON is a text of YAML.
    private static string Write(IEnumerable<RegisteredCertificate> entries)
    {
        var yaml = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var entry in entries.OrderBy(e => e.Issuer, StringComparer.Ordinal).ThenBy(e => e.Serial, StringComparer.Ordinal))
        {
            yaml.Append("  - issuer: ").Append(Quoted(entry.Issuer)).Append("\n    serial: ").Append(Quoted(entry.Serial)).Append("\n    kind: ").Append(ContractWords.Of(entry.Kind)).Append('\n');
            foreach (var (key, value) in new[] { ("name", entry.Name), ("note", entry.Note) })
            {
                if (value is not null)
                {
                    yaml.Append("    ").Append(key).Append(": ").Append(Quoted(value)).Append('\n');
                }
            }
        }

        return yaml.ToString();
    }

    private static string Quoted(string text) => "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
}
