using TaskTracking.Signatures.Cms;
using Xunit;

namespace TaskTracking.Signatures.Tests.Cms;

/// <summary>The truncated SHA-512 that Circular 15/2025/TT-BKHCN lists, against the vectors of FIPS 180-4.</summary>
public sealed class DigestAlgorithmTests
{
    [Theory]
    [InlineData("2.16.840.1.101.3.4.2.5", "4634270F707B6A54DAAE7530460842E20E37ED265CEEE9A43E8924AA")]
    [InlineData("2.16.840.1.101.3.4.2.6", "53048E2681941EF99B2E29B76B4C7DABE4C2D0C634FC6D46E0E2F13107E7AF23")]
    public void Hash_TruncatedSha512_IsThatOfTheStandard(string oid, string expected)
    {
        var digest = DigestAlgorithm.Of(oid)!;

        Assert.Equal(expected, Convert.ToHexString(digest.Hash("abc"u8)));
        Assert.Equal(digest.Size * 2, expected.Length);
    }
}
