using System.Text;
using TaskTracking.Validation.Api.Accounts.SecondFactor;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // RFC 6238, appendix B, SHA-1: the last six of its eight digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void At_InstantsOfTheStandard_GivesItsCodes(long seconds, string code) => Assert.Equal(code, OneTimeCode.At(Secret, DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void StepOf_ClockThatIsOff_IsForgivenOneStep(int off, bool right)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);

        Assert.Equal(right, OneTimeCode.StepOf(Secret, OneTimeCode.At(Secret, now.AddSeconds(off)), now, 0) is not null);
    }

    [Fact]
    public void StepOf_CodeThatWasUsed_IsWrong()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var code = OneTimeCode.At(Secret, now);
        var step = OneTimeCode.StepOf(Secret, code, now, 0)!.Value;

        Assert.Null(OneTimeCode.StepOf(Secret, code, now, step));
        Assert.NotNull(OneTimeCode.StepOf(Secret, OneTimeCode.At(Secret, now.AddSeconds(30)), now, step));
    }

    // RFC 4648, section 10, without padding.
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Encode_TextsOfTheStandard_GiveItsLettersAndBack(string text, string letters)
    {
        Assert.Equal(letters, Base32.Encode(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, Encoding.ASCII.GetString(Base32.Decode(letters)));
    }
}
