using System.Formats.Asn1;
using TaskTracking.Signatures.Cms;

namespace TaskTracking.Signatures.Certificates.Revocation;

/// <summary>Searches a CRL for a serial number, entry by entry, without unpacking the others.</summary>
internal static class CrlSearch
{
    private const string ReasonCode = "2.5.29.21";

    /// <summary>Searches the list.</summary>
    /// <param name="crl">The list.</param>
    /// <param name="serial">Content octets of the serial number.</param>
    /// <param name="entry">The entry; null where the list does not name the certificate.</param>
    /// <returns>False where the list is malformed and says nothing.</returns>
    public static bool TryFind(Crl crl, ReadOnlySpan<byte> serial, out RevocationEntry? entry)
    {
        entry = null;
        if (crl.Index() is { } index && !index.MayHold(serial))
        {
            return true;
        }

        RevocationEntry? found = null;
        var wanted = serial.ToArray();
        var read = TryVisit(crl.RevokedCertificates, (listed, whole) =>
        {
            found = listed.SequenceEqual(wanted) ? Read(new AsnReader(whole, AsnEncodingRules.BER).ReadSequence()) : null;
            return found is null;
        });
        entry = found;
        return read;
    }

    /// <summary>Shows each entry's serial number and its bytes, until told to stop.</summary>
    /// <returns>False where the list is malformed before that.</returns>
    public static bool TryVisit(ReadOnlyMemory<byte> revokedCertificates, EntryVisitor visit)
    {
        var rest = revokedCertificates;
        try
        {
            while (!rest.IsEmpty)
            {
                AsnDecoder.ReadEncodedValue(rest.Span, AsnEncodingRules.BER, out var offset, out var length, out var consumed);
                var fields = rest.Span.Slice(offset, length);
                AsnDecoder.ReadEncodedValue(fields, AsnEncodingRules.BER, out var serialOffset, out var serialLength, out _);
                if (!visit(fields.Slice(serialOffset, serialLength), rest[..consumed]))
                {
                    return true;
                }

                rest = rest[consumed..];
            }

            return true;
        }
        catch (Exception exception) when (exception is AsnContentException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Looks at an entry of a list.</summary>
    /// <returns>Whether to go on.</returns>
    public delegate bool EntryVisitor(ReadOnlySpan<byte> serial, ReadOnlyMemory<byte> entry);

    private static RevocationEntry Read(AsnReader entry)
    {
        entry.ReadEncodedValue();
        var at = Asn1Time.Read(entry);
        return new RevocationEntry(at, entry.HasData ? ReadReason(entry.ReadSequence()) : 0);
    }

    /// <summary>The value of reasonCode: an ENUMERATED of one octet.</summary>
    private static int ReadReason(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var isReason = extension.ReadObjectIdentifier() == ReasonCode;
            if (extension.NextIs(Asn1Tag.Boolean))
            {
                extension.ReadEncodedValue();
            }

            var value = extension.ReadOctetString();
            if (isReason && value.Length == 3)
            {
                return value[2];
            }
        }

        return 0;
    }
}
