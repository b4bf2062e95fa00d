using TaskTracking.Signatures.Cms;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

public sealed class Asn1GuardTests
{
    [Fact]
    public void TryMeasure_ZeroPadding_IsNotCounted()
    {
        byte[] padded = [0x30, 0x03, 0x02, 0x01, 0x05, 0, 0, 0, 0];

        Assert.True(Asn1Guard.TryMeasure(padded, Asn1Limits.Message, out var length));
        Assert.Equal(5, length);
    }

    [Fact]
    public void TryMeasure_IndefiniteLengths_EndWithTheirEndOfContents()
    {
        byte[] nested = [0x30, 0x80, 0x24, 0x80, 0x04, 0x01, 0xAA, 0, 0, 0x05, 0x00, 0, 0, 0xFF];

        Assert.True(Asn1Guard.TryMeasure(nested, Asn1Limits.Message, out var length));
        Assert.Equal(13, length);
    }

    [Fact]
    public void Inspect_TwoHundredThousandNestedSequences_IsNoSignatureAndNoCrash()
    {
        var nested = new byte[400_000];
        for (var index = 0; index < nested.Length; index += 2)
        {
            nested[index] = 0x30;
            nested[index + 1] = 0x80;
        }

        Assert.Empty(Judging.Report(nested).Signatures);
        Assert.False(Asn1Guard.TryMeasure(nested, Asn1Limits.Message, out _));
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x30 })]
    [InlineData(new byte[] { 0x30, 0x05, 0x02, 0x01 })]
    [InlineData(new byte[] { 0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF, 0x00 })]
    [InlineData(new byte[] { 0x30, 0x04, 0x02, 0x05, 0x01, 0x01 })]
    [InlineData(new byte[] { 0x04, 0x80, 0x00, 0x00 })]
    [InlineData(new byte[] { 0x30, 0x80, 0x02, 0x01, 0x01 })]
    public void TryMeasure_TruncatedOrOverlong_IsRefused(byte[] malformed) =>
        Assert.False(Asn1Guard.TryMeasure(malformed, Asn1Limits.Message, out _));

    [Fact]
    public void TryMeasure_MoreElementsThanAllowed_IsRefused()
    {
        byte[] value = [0x30, 0x06, 0x05, 0x00, 0x05, 0x00, 0x05, 0x00];

        Assert.True(Asn1Guard.TryMeasure(value, new Asn1Limits(100, 4, 8), out _));
        Assert.False(Asn1Guard.TryMeasure(value, new Asn1Limits(100, 3, 8), out _));
    }
}
