using System.Formats.Asn1;

namespace TaskTracking.Signatures.Certificates;

/// <summary>A Time (RFC 5280 §4.1.2.5): UTCTime with the years 1950–2049, or GeneralizedTime. The result is in UTC.</summary>
internal static class Asn1Time
{
    private const int LastTwoDigitYear = 2049;

    /// <summary>Reads the next value; throws <see cref="AsnContentException"/> where it is no time.</summary>
    public static DateTimeOffset Read(AsnReader reader) =>
        (reader.PeekTag().HasSameClassAndValue(Asn1Tag.UtcTime) ? reader.ReadUtcTime(LastTwoDigitYear) : reader.ReadGeneralizedTime()).ToUniversalTime();

    /// <summary>Reads an encoded time, or null.</summary>
    public static DateTimeOffset? TryRead(ReadOnlyMemory<byte> encoded)
    {
        try
        {
            return Read(new AsnReader(encoded, AsnEncodingRules.BER));
        }
        catch (Exception exception) when (exception is AsnContentException or ArgumentException)
        {
            return null;
        }
    }
}
