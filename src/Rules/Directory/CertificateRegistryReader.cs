using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.Directory;

/// <summary>What certificates.yaml says, or why it cannot be used.</summary>
public sealed record CertificateRegistryResult(IReadOnlyList<RegisteredCertificate> Certificates, IReadOnlyList<BookError> Errors);

/// <summary>
/// Reads certificates.yaml of a trust folder, strictly: who holds a certificate whose name does not tell (domain.md §2.6), by its
/// issuer and serial number as <c>verify</c> prints them.
/// </summary>
public static class CertificateRegistryReader
{
    /// <summary>The code of every error of a registry.</summary>
    public const string InvalidCode = "certificates-invalid";

    private const int Most = 10_000;
    private const int LongestSerial = 64;

    /// <summary>Reads a registry.</summary>
    /// <param name="content">The file's bytes: UTF-8, at most 2 MB.</param>
    /// <param name="file">The file's name for error messages.</param>
    public static CertificateRegistryResult Read(ReadOnlySpan<byte> content, string file)
    {
        var faults = new Faults(file, InvalidCode);
        var certificates = new List<RegisteredCertificate>();
        if (YamlTree.Read(content, faults) is { } root)
        {
            var reader = new MapReader(root, faults);
            ReadAll(reader.Items("certificates", required: true), certificates, faults);
            reader.Close();
        }

        return faults.Any ? new CertificateRegistryResult([], faults.Errors) : new CertificateRegistryResult(certificates, []);
    }

    private static void ReadAll(IReadOnlyList<YamlNode> items, List<RegisteredCertificate> certificates, Faults faults)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in items.Take(Most).Select(item => MapReader.Over(item, faults)).OfType<MapReader>())
        {
            if (ReadOne(row, faults) is not { } certificate)
            {
                continue;
            }

            if (!known.Add(string.Join(' ', certificate.Issuer.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + "\n" + certificate.Serial))
            {
                faults.Add(row.Line, $"Chứng thư số có số \"{certificate.Serial}\" của tổ chức này lặp lại.", $"The certificate \"{certificate.Serial}\" of this issuer stands twice.");
            }

            certificates.Add(certificate);
        }

        if (items.Count > Most)
        {
            faults.Add(items[Most].Line, "Có quá nhiều chứng thư số.", "There are too many certificates.");
        }
    }

    private static RegisteredCertificate? ReadOne(MapReader row, Faults faults)
    {
        var issuer = row.Text("issuer");
        var serial = row.Text("serial");
        var kind = row.Word<SignerIdentityKind>("kind");
        var name = row.Text("name", required: false);
        var note = row.Text("note", required: false);
        row.Close();
        if (kind == SignerIdentityKind.Unknown)
        {
            faults.Add(row.Line, "\"kind\" phải là person hoặc organization.", "\"kind\" must be person or organization.");
        }

        if (serial is not null && SerialOf(serial) is null)
        {
            faults.Add(row.Line, "\"serial\" phải là số hệ mười sáu.", "\"serial\" must be a hexadecimal number.");
        }

        return issuer is null || serial is null || kind is null || SerialOf(serial) is not { } number ? null : new RegisteredCertificate(issuer, number, kind.Value, name, note);
    }

    /// <summary>A serial number as <c>verify</c> prints it: lower-case hexadecimal without leading zeros; null where the text is none.</summary>
    /// <param name="text">With or without ":" and spaces between.</param>
    public static string? SerialOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.Replace(":", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        if (digits.Length is 0 or > LongestSerial || !digits.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        var trimmed = digits.TrimStart('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }
}
