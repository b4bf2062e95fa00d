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

    private readonly List<Certificate> certificates = [];
    private readonly List<ReadOnlyMemory<byte>> crls = [];
    private readonly List<ReadOnlyMemory<byte>> ocspResponses = [];
    private readonly List<string> problems = [];
    private long total;
    private int files;

    public IReadOnlyList<Certificate> Certificates => certificates;

    public IReadOnlyList<ReadOnlyMemory<byte>> Crls => crls;

    public IReadOnlyList<ReadOnlyMemory<byte>> OcspResponses => ocspResponses;

    public IReadOnlyList<string> Problems => problems;

    private int Items => certificates.Count + crls.Count + ocspResponses.Count;

    public void Add(string name, byte[] bytes)
    {
        files++;
        total += bytes.Length;
        if (files > MaximumFiles || bytes.Length > MaximumBytes || total > MaximumTotal)
        {
            problems.Add(name + ": too-large");
            return;
        }

        var blocks = PemBlocks.Read(bytes);
        var read = blocks is null ? AddValues(bytes) : blocks.Count > 0 && blocks.TrueForAll(block => AddValues(block));
        if (!read)
        {
            problems.Add(name + ": not-readable");
        }
    }

    /// <summary>One DER file may hold several values one after the other.</summary>
    private bool AddValues(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return false;
        }

        while (!bytes.IsEmpty)
        {
            if (!Asn1Guard.TryMeasure(bytes.Span, Asn1Limits.RevocationList, out var length)
                || Items >= MaximumItems
                || !AddValue(bytes[..length]))
            {
                return false;
            }

            bytes = TrimPadding(bytes[length..]);
        }

        return true;
    }

    private bool AddValue(ReadOnlyMemory<byte> value)
    {
        if (CertificateReader.Read(value) is { } certificate)
        {
            certificates.Add(certificate);
        }
        else if (CrlReader.Read(value) is not null)
        {
            crls.Add(value);
        }
        else if (OcspReader.Read(value).Count > 0)
        {
            ocspResponses.Add(value);
        }
        else
        {
            return CmsReader.Read(value) is { } bag && AddBag(bag);
        }

        return true;
    }

    private bool AddBag(CmsMessage bag)
    {
        var read = bag.Certificates.Select(CertificateReader.Read).OfType<Certificate>().ToList();
        certificates.AddRange(read);
        crls.AddRange(bag.Crls.Where(crl => CrlReader.Read(crl) is not null));
        return read.Count + bag.Crls.Count > 0;
    }

    private static ReadOnlyMemory<byte> TrimPadding(ReadOnlyMemory<byte> rest) =>
        rest.Span.ContainsAnyExcept("\0\r\n \t"u8) ? rest : ReadOnlyMemory<byte>.Empty;
}
