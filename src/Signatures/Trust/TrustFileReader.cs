using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Certificates.Revocation;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Trust;

/// <summary>Sorts the files of a trust folder by content into certificates, CRLs and OCSP responses, within bounds.</summary>
internal sealed class TrustFileReader
{
    private const int MaximumFiles = 2_000;
    private const int MaximumBytes = 20 * 1024 * 1024;
    private const long MaximumTotal = 200L * 1024 * 1024;
    private const int MaximumItems = 10_000;

    private readonly List<TrustItem> items = [];
    private readonly List<TrustProblem> problems = [];
    private long total;
    private int files;

    public IReadOnlyList<TrustItem> Items => items;

    public IReadOnlyList<TrustProblem> Problems => problems;

    public void Add(string name, byte[] bytes)
    {
        files++;
        total += bytes.Length;
        if (files > MaximumFiles || bytes.Length > MaximumBytes || total > MaximumTotal)
        {
            problems.Add(new TrustProblem(name, "too-large"));
            return;
        }

        var blocks = PemBlocks.Read(bytes);
        var read = blocks is null ? AddValues(name, bytes) : blocks.Count > 0 && blocks.TrueForAll(block => AddValues(name, block));
        if (!read)
        {
            problems.Add(new TrustProblem(name, "not-readable"));
        }
    }

    /// <summary>One DER file may hold several values one after the other.</summary>
    private bool AddValues(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return false;
        }

        while (!bytes.IsEmpty)
        {
            if (!Asn1Guard.TryMeasure(bytes.Span, Asn1Limits.RevocationList, out var length)
                || items.Count >= MaximumItems
                || !AddValue(name, bytes[..length]))
            {
                return false;
            }

            bytes = TrimPadding(bytes[length..]);
        }

        return true;
    }

    private bool AddValue(string name, ReadOnlyMemory<byte> value)
    {
        if (CertificateReader.Read(value) is { } certificate)
        {
            items.Add(ItemOf(name, certificate));
        }
        else if (CrlReader.Read(value) is not null)
        {
            items.Add(new TrustItem(name, TrustItemKind.Crl, value));
        }
        else if (OcspReader.Read(value).Count > 0)
        {
            items.Add(new TrustItem(name, TrustItemKind.Ocsp, value));
        }
        else
        {
            return CmsReader.Read(value) is { } bag && AddBag(name, bag);
        }

        return true;
    }

    private bool AddBag(string name, CmsMessage bag)
    {
        var read = bag.Certificates.Select(CertificateReader.Read).OfType<Certificate>().ToList();
        items.AddRange(read.Select(certificate => ItemOf(name, certificate)));
        items.AddRange(bag.Crls.Where(crl => CrlReader.Read(crl) is not null).Select(crl => new TrustItem(name, TrustItemKind.Crl, crl)));
        return read.Count + bag.Crls.Count > 0;
    }

    private static TrustItem ItemOf(string name, Certificate certificate) =>
        new(name, TrustItemKind.Certificate, certificate.Encoded) { Certificate = certificate };

    private static ReadOnlyMemory<byte> TrimPadding(ReadOnlyMemory<byte> rest) =>
        rest.Span.ContainsAnyExcept("\0\r\n \t"u8) ? rest : ReadOnlyMemory<byte>.Empty;
}
