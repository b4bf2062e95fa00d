using TaskTracking.Validation.Api.Accounts.Passwords;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Accounts;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("ngắn quá", "password-length")]
    [InlineData("12345678901", "password-length")]
    [InlineData("123456789012", "password-common")]
    [InlineData("aaaaaaaaaaaa", "password-common")]
    [InlineData("abcabcabcabc", "password-common")]
    [InlineData("xk7qxk7qxk7q", "password-common")]
    [InlineData("qwertyuiop12", "password-common")]
    [InlineData("1qaz2wsx3edc", "password-common")]
    [InlineData("Password1234!", "password-common")]
    [InlineData("P@ssw0rd2026", "password-common")]
    [InlineData("matkhau123456", "password-common")]
    [InlineData("Mật khẩu 2026!", "password-common")]
    [InlineData("quản trị viên", "password-common")]
    [InlineData("admin@vietnam", "password-common")]
    [InlineData("UBND kontum 2026", "password-common")]
    [InlineData("iloveyou20261128", "password-common")]
    [InlineData("nguyen.van.an1990", "password-common")]
    [InlineData("bốn từ không ai đoán ra", null)]
    [InlineData("correct horse battery staple", null)]
    [InlineData("x7#kQ9!vLm2pR4", null)]
    [InlineData("xe đạp xanh ngoài sân", null)]
    public void ProblemOf_Password_IsRefusedWhereItIsGuessedFirst(string password, string? code) => Assert.Equal(code, PasswordRule.ProblemOf(password, "nguyen.van.an"));

    [Fact]
    public void ProblemOf_NoneOrEndless_IsRefused()
    {
        Assert.Equal("password-length", PasswordRule.ProblemOf(null, null));
        Assert.Equal("password-length", PasswordRule.ProblemOf(new string('x', 257), null));
    }
}
