using System.Formats.Asn1;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// The two forms signed attributes are verified in: as they stand, and in DER (RFC 5652 §5.4 asks for DER; 13 real files are
/// signed over another order). Both carry the universal SET tag in place of [0].
/// </summary>
internal static class DerForm
{
    /// <summary>The attributes as they stand.</summary>
    public static byte[] AsTheyStand(ReadOnlyMemory<byte> signedAttributes)
    {
        var bytes = signedAttributes.ToArray();
        bytes[0] = 0x31;
        return bytes;
    }

    /// <summary>The attributes in DER: definite lengths, sets sorted. Depth is bounded by <see cref="Asn1Guard"/>.</summary>
    /// <returns>Null where they cannot be re-encoded.</returns>
    public static byte[]? Of(ReadOnlyMemory<byte> signedAttributes)
    {
        try
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            Write(AsTheyStand(signedAttributes), writer);
            return writer.Encode();
        }
        catch (Exception exception) when (exception is AsnContentException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static void Write(ReadOnlyMemory<byte> value, AsnWriter writer)
    {
        var reader = new AsnReader(value, AsnEncodingRules.BER);
        var tag = reader.PeekTag();
        if (!tag.IsConstructed)
        {
            writer.WriteEncodedValue(value.Span);
        }
        else if (tag.HasSameClassAndValue(Asn1Tag.PrimitiveOctetString))
        {
            writer.WriteOctetString(reader.ReadOctetString());
        }
        else if (tag.HasSameClassAndValue(Asn1Tag.SetOf))
        {
            using (writer.PushSetOf())
            {
                WriteAll(reader.ReadSetOf(skipSortOrderValidation: true), writer);
            }
        }
        else
        {
            using (writer.PushSequence(tag))
            {
                WriteAll(reader.ReadSequence(tag), writer);
            }
        }
    }

    private static void WriteAll(AsnReader contents, AsnWriter writer)
    {
        while (contents.HasData)
        {
            Write(contents.ReadEncodedValue(), writer);
        }
    }
}
