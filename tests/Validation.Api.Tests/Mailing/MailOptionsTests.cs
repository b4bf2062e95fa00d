using TaskTracking.Validation.Api.Hosting;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Mailing;

/// <summary>The settings of mail: all of them or none, and a password over TLS only.</summary>
public sealed class MailOptionsTests
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["mailHost"] = "smtp.example.gov.vn", ["mailUser"] = "hoso", ["mailPassword"] = "chimyen", ["mailFrom"] = "hoso@example.gov.vn", ["publicUrl"] = "https://hoso.example.gov.vn",
    };

    [Fact]
    public void Read_WholeSet_IsTakenAndItsPasswordShownNowhere()
    {
        var options = ServiceConfiguration.Read(null, Whole.Select(s => KeyValuePair.Create("DOSSIER_" + s.Key.ToUpperInvariant(), s.Value)), new Dictionary<string, string>(StringComparer.Ordinal)).Value!;

        Assert.True(options.Mail.IsOn);
        Assert.Equal((587, "starttls", "chimyen"), (options.Mail.Port, options.Mail.Tls, options.Mail.Password));
        Assert.Equal("https://hoso.example.gov.vn/toi", options.Mail.LinkTo("/toi"));
        Assert.DoesNotContain("chimyen", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mailHost", null, "mailHost")]
    [InlineData("mailHost", "a b", "mailHost")]
    [InlineData("mailPort", "0", "mailPort")]
    [InlineData("mailPort", "65536", "mailPort")]
    [InlineData("mailTls", "ssl", "mailTls")]
    [InlineData("mailTls", "none", "mailTls")]
    [InlineData("mailUser", null, "mailPassword")]
    [InlineData("mailPassword", null, "mailPassword")]
    [InlineData("mailFrom", null, "mailFrom")]
    [InlineData("mailFrom", "Văn phòng <hoso@example.gov.vn>", "mailFrom")]
    [InlineData("publicUrl", null, "publicUrl")]
    [InlineData("publicUrl", "hoso.example.gov.vn", "publicUrl")]
    [InlineData("publicUrl", "ftp://hoso.example.gov.vn", "publicUrl")]
    public void Read_OneSettingWrong_IsRefusedByName(string name, string? value, string named)
    {
        var settings = Whole.Where(s => s.Key != name).Concat(value is null ? [] : [KeyValuePair.Create(name, value)]).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);
        var problem = ServiceConfiguration.Read(null, [], settings).Problem!;

        Assert.Equal(("option-invalid", named), (problem.Code, problem.Arguments[0]));
    }
}
