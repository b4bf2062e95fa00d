using System.Formats.Asn1;
using System.Text;
using TaskTracking.Language;

namespace TaskTracking.Signatures.Certificates;

/// <summary>
/// A Name (RFC 5280 §4.1.2.4): its bytes, its attributes in order, and a form to compare by (§7.1: case and runs of spaces
/// do not count). Values are in NFC, without control characters, cut at 500 characters.
/// </summary>
internal sealed class DistinguishedName
{
    public const string CommonNameOid = "2.5.4.3";
    public const string SurnameOid = "2.5.4.4";
    public const string OrganizationOid = "2.5.4.10";
    public const string OrganizationalUnitOid = "2.5.4.11";
    public const string LocalityOid = "2.5.4.7";
    public const string UserIdOid = "0.9.2342.19200300.100.1.1";
    public const string GivenNameOid = "2.5.4.42";

    private const int MaximumAttributes = 100;
    private const int MaximumLength = 500;

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        [CommonNameOid] = "CN",
        [SurnameOid] = "SN",
        ["2.5.4.5"] = "serialNumber",
        ["2.5.4.6"] = "C",
        [LocalityOid] = "L",
        ["2.5.4.8"] = "ST",
        ["2.5.4.9"] = "street",
        [OrganizationOid] = "O",
        [OrganizationalUnitOid] = "OU",
        ["2.5.4.12"] = "T",
        [GivenNameOid] = "GN",
        ["2.5.4.97"] = "organizationIdentifier",
        [UserIdOid] = "UID",
        ["0.9.2342.19200300.100.1.25"] = "DC",
        ["1.2.840.113549.1.9.1"] = "E",
    };

    private readonly string comparable;

    private DistinguishedName(ReadOnlyMemory<byte> encoded, IReadOnlyList<(string Oid, string Value)> attributes)
    {
        Encoded = encoded;
        Attributes = attributes;
        comparable = string.Join('\n', attributes.Select(attribute =>
            attribute.Oid + '=' + string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()));
    }

    public ReadOnlyMemory<byte> Encoded { get; }

    public IReadOnlyList<(string Oid, string Value)> Attributes { get; }

    /// <summary>Reads an encoded Name; throws <see cref="AsnContentException"/> where it is none.</summary>
    public static DistinguishedName Read(ReadOnlyMemory<byte> encoded)
    {
        var attributes = new List<(string, string)>();
        var sequence = new AsnReader(encoded, AsnEncodingRules.BER).ReadSequence();
        while (sequence.HasData)
        {
            var relative = sequence.ReadSetOf(skipSortOrderValidation: true);
            while (relative.HasData && attributes.Count < MaximumAttributes)
            {
                var attribute = relative.ReadSequence();
                attributes.Add((attribute.ReadObjectIdentifier(), ReadText(attribute)));
            }
        }

        return new DistinguishedName(encoded, attributes);
    }

    /// <summary>The last value of an attribute: the most specific one in the order of encoding; null where absent.</summary>
    public string? Value(string oid)
    {
        var value = Attributes.LastOrDefault(attribute => attribute.Oid == oid).Value;
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    public IEnumerable<string> Values(string oid) =>
        Attributes.Where(attribute => attribute.Oid == oid && attribute.Value.Length > 0).Select(attribute => attribute.Value);

    /// <summary>Name chaining: the same bytes, or the same attributes apart from case, spaces and string types.</summary>
    public bool Matches(DistinguishedName other) =>
        Encoded.Span.SequenceEqual(other.Encoded.Span) || (Attributes.Count > 0 && comparable == other.comparable);

    /// <summary>"C=VN, O=…, CN=…" in the order of encoding.</summary>
    public override string ToString() => string.Join(", ", Attributes.Select(attribute =>
        Labels.GetValueOrDefault(attribute.Oid, attribute.Oid) + "=" + attribute.Value.Replace(",", "\\,", StringComparison.Ordinal)));

    private static string ReadText(AsnReader attribute)
    {
        var tag = attribute.PeekTag();
        var value = attribute.PeekContentBytes().Span;
        attribute.ReadEncodedValue();
        var encoding = (UniversalTagNumber)tag.TagValue switch
        {
            UniversalTagNumber.BMPString => Encoding.BigEndianUnicode,
            UniversalTagNumber.UniversalString => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            UniversalTagNumber.T61String when !System.Text.Unicode.Utf8.IsValid(value) => Encoding.Latin1,
            _ => Encoding.UTF8,
        };

        var text = encoding.GetString(value[..Math.Min(value.Length, MaximumLength * 4)]);
        var kept = new string([.. text.Select(character => char.IsControl(character) ? ' ' : character).Take(MaximumLength)]);
        return VietnameseText.Compose(kept.Trim());
    }
}
