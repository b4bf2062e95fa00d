using System.Text.RegularExpressions;
using TaskTracking.Validation.Api.Accounts;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Mailing;

/// <summary>An address counts once its owner typed the code that was sent there.</summary>
public sealed partial class AddressBookTests : IAsyncDisposable
{
    private readonly MailRoom _room = new();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Confirm_CodeOfTheMail_TurnsMailOn()
    {
        _room.Catcher.Start();
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD", mail: false);
        Assert.Null(await _room.Book().AskAsync(own, " an@so.gov.vn ", default));
        await _room.Open.FileAsync();
        await _room.TurnAsync();
        var (to, mail) = Assert.Single(_room.Catcher.Taken);
        Assert.Equal("an@so.gov.vn", to);
        Assert.Equal("mail-code-wrong", (await _room.Book().ConfirmAsync(own, "00000000", default))!.Code);

        _room.Open.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Null(await _room.Book().ConfirmAsync(own, CodeIn(mail.TextBody), default));
        await _room.Open.FileAsync();
        await _room.TurnAsync();

        // What happened before the address was confirmed stands in the inbox only.
        Assert.Equal(2, _room.Catcher.Taken.Count);
        Assert.DoesNotContain(CodeIn(mail.TextBody), string.Join(' ', _room.Open.History.Rows("SELECT CodeSha256 || Pending FROM mail_addresses UNION ALL SELECT What FROM activity")), StringComparison.Ordinal);
        Assert.Equal("mail-code-wrong", (await _room.Book().ConfirmAsync(own, CodeIn(mail.TextBody), default))!.Code);
    }

    [Fact]
    public async Task Confirm_GuessedTooOftenOrTooLate_IsRefused()
    {
        _room.Catcher.Start();
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD", mail: false);
        await _room.Book().AskAsync(own, "an@so.gov.vn", default);
        for (var i = 0; i < 5; i++)
        {
            await _room.Book().ConfirmAsync(own, "00000000", default);
        }

        Assert.Equal("mail-code-wrong", (await _room.Book().ConfirmAsync(own, CodeIn(_room.Catcher.Taken.Single().Mail.TextBody), default))!.Code);
        await _room.Book().AskAsync(own, "an@so.gov.vn", default);
        _room.Open.Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal("mail-code-wrong", (await _room.Book().ConfirmAsync(own, CodeIn(_room.Catcher.Taken.Last().Mail.TextBody), default))!.Code);
    }

    [Fact]
    public async Task Ask_SixTimesInADay_IsRefused()
    {
        _room.Catcher.Start();
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD", mail: false);
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await _room.Book().AskAsync(own, "an@so.gov.vn", default));
        }

        Assert.Equal("mail-asked-often", (await _room.Book().AskAsync(own, "an@so.gov.vn", default))!.Code);
        Assert.Equal(5, _room.Catcher.Taken.Count);
        _room.Open.Clock.Now += TimeSpan.FromDays(1);
        Assert.Null(await _room.Book().AskAsync(own, "an@so.gov.vn", default));
    }

    [Fact]
    public async Task Ask_NoServerOrNoAddress_IsRefused()
    {
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD", mail: false);

        Assert.Equal("mail-not-sent", (await _room.Book().AskAsync(own, "an@so.gov.vn", default))!.Code);
        Assert.Equal("mail-address-invalid", (await _room.Book().AskAsync(own, "an@so.gov.vn\r\nBcc: x@y.vn", default))!.Code);
        Assert.Equal("mail-address-invalid", (await _room.Book().AskAsync(own, null, default))!.Code);
    }

    [Fact]
    public async Task Want_OffAndOnAgain_SendsWhatHappensAfterwards()
    {
        _room.Catcher.Start();
        var own = await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Book().WantAsync(own, wanted: false, default);
        await _room.Open.FileAsync();
        _room.Open.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.True(await _room.Book().WantAsync(own, wanted: true, default));
        await _room.TurnAsync();
        Assert.Empty(_room.Catcher.Taken);

        await _room.Open.FileAsync();
        await _room.TurnAsync();
        Assert.Single(_room.Catcher.Taken);
    }

    private static string CodeIn(string? body) => Eight().Match(body!).Value;

    [GeneratedRegex(@"\b\d{8}\b", RegexOptions.None, 1000)]
    private static partial Regex Eight();
}
