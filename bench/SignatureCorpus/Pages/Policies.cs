using System.Text;

namespace TaskTracking.SignatureCorpus.Pages;

/// <summary>The written policies where good validators disagree, each with the files it touches: those in whose reports its codes stand.</summary>
internal static class Policies
{
    private static readonly (string Policy, string[] Codes)[] All =
    [
        ("Signed attributes not in DER order: the bytes as they stand are verified first, then their DER form; either is accepted, with a warning", ["attributes-not-der"]),
        ("Empty eContent in a detached signature: taken as detached, with a warning", ["content-empty"]),
        ("Content of its own in a detached signature: not passed", ["content-in-detached"]),
        ("RSA DigestInfo without NULL: accepted (RFC 8017), nothing said", []),
        ("Digest algorithm declared differs from the signature's hash: not passed", ["digest-algorithms-differ"]),
        ("Unusual but legal (algorithm or subfilter not implemented, certificate not in the file): INDETERMINATE, never broken", ["algorithm-not-supported", "subfilter-not-supported", "signing-certificate-not-found"]),
        ("Old algorithms: integrity is reported; too weak at the time of signing is INDETERMINATE, else a warning", ["digest-weak", "key-too-short"]),
        ("SHA-1 in a timestamp's imprint: a remark", ["timestamp-digest-weak"]),
        ("A second SignerInfo or a doubled attribute: not passed", ["signer-second", "attribute-duplicated"]),
        ("A field that a signature locks and that is filled in afterwards, or a filled field drawn anew while its value stays: suspicious", ["pdf-change-field-redrawn"]),
    ];

    public static void Write(StringBuilder page, IReadOnlyList<Measured> measured)
    {
        page.Append("| policy | codes | files | of them contested |\n| --- | --- | --- | --- |\n");
        foreach (var (policy, codes) in All)
        {
            var files = measured.Where(item => item.Codes.Intersect(codes, StringComparer.Ordinal).Any()).ToList();
            page.Append($"| {policy} | {string.Join(", ", codes.Select(code => $"`{code}`"))} | {ClassTable.Text(files.Count)} | {string.Join(", ", files.Where(item => item.Case.Contested).Select(item => $"`{item.Case.File}`"))} |\n");
        }
    }

    public static void Contested(StringBuilder page, IReadOnlyList<Measured> contested)
    {
        page.Append("| file | owed, were it not contested | ours | pdfsig |\n| --- | --- | --- | --- |\n");
        foreach (var item in contested)
        {
            var peer = item.Answers.TryGetValue("pdfsig", out var answer) ? $"{answer.Verdict}".ToLowerInvariant() : "";
            page.Append($"| `{item.Case.File}` | {item.Duty.Name} | {$"{item.Answers["ours"].Verdict}".ToLowerInvariant()}: {string.Join(", ", item.Codes.Where(Tells).Distinct(StringComparer.Ordinal).Select(code => $"`{code}`"))} | {peer} |\n");
        }
    }

    // Said of nearly every file of the collection, since nothing is trusted and times are claimed.
    private static bool Tells(string code) => code is not ("no-path-to-anchor" or "signing-time-claimed" or "revocation-not-checked" or "pdf-change-signature-added" or "pdf-change-maintenance" or "certificate-expired-since" or "algorithm-not-recommended" or "timestamp-authority-untrusted");
}
