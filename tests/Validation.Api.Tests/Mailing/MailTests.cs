#pragma warning disable RS0030 // The program uses no network; a test of its service is a client.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using SmtpServer.Protocol;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Database;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.Mailing;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Notices;
using TaskTracking.Validation.Api.Tests.Api;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Mailing;

/// <summary>Mails through a real SMTP server.</summary>
public sealed class MailTests : IAsyncDisposable
{
    private readonly MailRoom _room = new();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task Turn_DossierReturned_SendsTheAgencyAMailWithItsSubjectInVietnamese()
    {
        _room.Catcher.Start();
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.PersonAsync("foreign", Role.AgencyUser, "STC");
        await _room.PersonAsync("silent", Role.AgencyUser, "SXD", mail: false);
        var clerk = await _room.PersonAsync("clerk", Role.Clerk);
        var kept = await _room.Open.FileAsync();
        await _room.Open.Office.DecideAsync(await _room.Open.ActAsync(kept.Id, clerk), new DispositionOrder("return", null, "Sở Tư pháp chưa thẩm định."), default);
        await _room.TurnAsync();

        Assert.Equal(["own@example.vn", "own@example.vn"], _room.Catcher.Taken.Select(t => t.To));
        var mail = _room.Catcher.Taken.Last().Mail;
        Assert.Equal($"{kept.Code}: hồ sơ được trả lại", mail.Subject);
        Assert.Contains("Mở hồ sơ để xem lý do và cách khắc phục", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://hoso.example.gov.vn/ho-so/{kept.Id:D}", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Empty(mail.Attachments);

        // Nothing of the dossier, of the decision's words, of anybody.
        Assert.DoesNotContain("Sở Tư pháp", mail.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("quy hoạch", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Người thử", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(["sent 1 -", "sent 1 -"], _room.Mails());

        await _room.TurnAsync(TimeSpan.FromDays(1));
        Assert.Equal(2, _room.Catcher.Taken.Count);
    }

    [Fact]
    public async Task Turn_ServerAway_LetsDecideAndSendsOnceItIsBack()
    {
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        var clerk = await _room.PersonAsync("clerk", Role.Clerk);
        var id = (await _room.Open.FileAsync()).Id;
        for (var i = 0; i < 30; i++)
        {
            await _room.TurnAsync(TimeSpan.FromSeconds(30));
        }

        Assert.NotNull((await _room.Open.Office.DecideAsync(await _room.Open.ActAsync(id, clerk), new DispositionOrder("return", null, null), default)).Value);
        Assert.Equal("mail-unreachable", _room.State.Last!.Code);
        Assert.Equal(["waiting 0 -"], _room.Mails());

        _room.Catcher.Start();
        await _room.TurnAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(2, _room.Catcher.Taken.Count);
        Assert.Null(_room.State.Last!.Code);
        Assert.Equal(["sent 1 -", "sent 1 -"], _room.Mails());
    }

    [Fact]
    public async Task Turn_ServerAwayForDays_GivesUp()
    {
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        await _room.TurnAsync();
        await _room.TurnAsync(TimeSpan.FromDays(3));
        _room.Catcher.Start();
        await _room.TurnAsync(TimeSpan.FromDays(1));

        Assert.Equal(["expired 0 mail-unreachable"], _room.Mails());
        Assert.Empty(_room.Catcher.Taken);
        Assert.Equal(("own", "expired"), ((await _room.Outbox.SeeAsync(default)).Failed.Single().Name, (await _room.Outbox.SeeAsync(default)).Failed.Single().State));
    }

    [Fact]
    public async Task Turn_RefusedForGood_IsNotTriedAgainAndOthersGo()
    {
        _room.Catcher.Answer = to => to.StartsWith("gone", StringComparison.Ordinal) ? new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such user") : null;
        _room.Catcher.Start();
        await _room.PersonAsync("gone", Role.AgencyUser, "SXD");
        await _room.PersonAsync("here", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        await _room.TurnAsync();
        await _room.TurnAsync(TimeSpan.FromHours(5));

        Assert.Equal(["here@example.vn"], _room.Catcher.Taken.Select(t => t.To));
        Assert.Equal(["refused 1 smtp-550", "sent 1 -"], _room.Mails());
        Assert.Equal("smtp-550", (await _room.Outbox.SeeAsync(default)).Failed.Single().Code);
    }

    [Fact]
    public async Task Turn_RefusedForNow_IsTriedAgainAfterPausesThatGrow()
    {
        var (refusals, tries) = (3, new List<DateTimeOffset>());
        _room.Catcher.Answer = _ =>
        {
            tries.Add(_room.Open.Clock.Now);
            return tries.Count <= refusals ? new SmtpResponse((SmtpReplyCode)451, "later") : null;
        };
        _room.Catcher.Start();
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        for (var i = 0; i < 60; i++)
        {
            await _room.TurnAsync(TimeSpan.FromSeconds(30));
        }

        Assert.Equal(["sent 4 -"], _room.Mails());
        Assert.Equal([1.0, 5.0, 15.0], tries.Zip(tries.Skip(1), (a, b) => (b - a).TotalMinutes));
    }

    [Fact]
    public async Task Turn_KilledBeforeItIsSent_SendsAfterAPause()
    {
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        _room.NewWatch(new DyingServer());
        await Assert.ThrowsAsync<OperationCanceledException>(() => _room.TurnAsync());
        Assert.Equal(["waiting 1 -"], _room.Mails());

        _room.NewWatch();
        _room.Catcher.Start();
        await _room.TurnAsync();
        Assert.Empty(_room.Catcher.Taken);
        await _room.TurnAsync(TimeSpan.FromMinutes(1));
        Assert.Single(_room.Catcher.Taken);
    }

    [Fact]
    public async Task Turn_KilledBetweenTheAnswerAndItsRow_SendsTheSameMessageAgain()
    {
        _room.Catcher.Start();
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        await _room.TurnAsync();

        // What a kill at that moment leaves: the attempt is noted, its end is not.
        _room.Open.History.Execute("UPDATE mails SET State = 'waiting', DoneAt = NULL");
        _room.NewWatch();
        await _room.TurnAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, _room.Catcher.Taken.Count);
        Assert.Single(_room.Catcher.Taken.Select(t => t.Mail.MessageId).Distinct(StringComparer.Ordinal));
        Assert.Equal(["sent 2 -"], _room.Mails());
    }

    [Fact]
    public async Task Turn_DiskTakesNoRowAfterTheAnswer_DoesNotSendTwice()
    {
        _room.Catcher.Start();
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        await _room.Outbox.FillAsync(default);
        _room.Catcher.Before = () =>
        {
            // From now on no mail's end can be written.
            _room.Open.History.Execute("CREATE TRIGGER full BEFORE UPDATE ON mails WHEN NEW.State = 'sent' BEGIN SELECT RAISE(ABORT, 'disk full'); END");
            return Task.CompletedTask;
        };
        await _room.TurnAsync();
        await _room.TurnAsync(TimeSpan.FromHours(1));
        _room.Open.History.Execute("DROP TRIGGER full");
        await _room.TurnAsync(TimeSpan.FromHours(1));

        Assert.Single(_room.Catcher.Taken);
        Assert.Equal(["sent 1 -"], _room.Mails());
    }

    [Fact]
    public async Task Turn_StartTlsWantedAndNotThere_SendsNothingInTheClear()
    {
        _room.Catcher.Start();
        await _room.PersonAsync("own", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        _room.NewWatch(new SmtpMailServer(_room.Options with { Tls = "starttls" }));
        await _room.TurnAsync();
        Assert.Equal("mail-tls-failed", _room.State.Last!.Code);

        _room.NewWatch(new SmtpMailServer(_room.Options with { User = "hoso", Password = "x" }));
        await _room.TurnAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("mail-sign-in-refused", _room.State.Last!.Code);
        Assert.Empty(_room.Catcher.Taken);
    }

    [Fact]
    public async Task Turn_WhateverFails_LogsNumbersAndCodesOnly()
    {
        using var log = new LogCapture();
        using var loggers = new LoggerFactory([log]);
        await _room.PersonAsync("chimyen", Role.AgencyUser, "SXD");
        var code = (await _room.Open.FileAsync()).Code;
        _room.NewWatch(log: loggers.CreateLogger<MailWatch>());
        await _room.TurnAsync();
        _room.Catcher.Answer = to => new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no chimyen here");
        _room.Catcher.Start();
        await _room.TurnAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["Mail server: mail-unreachable; 1 mails wait", "Mail 1 was not taken: smtp-550, for good: True"], log.Lines.Select(l => l.Line.Split(" Code=")[0].Split(" Mail=")[0]));
        Assert.DoesNotContain(log.Lines, l => l.Line.Contains("chimyen", StringComparison.Ordinal) || l.Line.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Serve_MailConfigured_SendsWithoutBeingAsked()
    {
        _room.Catcher.Start();
        await using var service = await ServiceRun.StartAsync(o => o with { Mail = _room.Options });
        await using (var context = service.Parts.GetRequiredService<AccountsDatabase>().Open())
        {
            var account = Account.New("own", "Người thử", Role.AgencyUser, "SXD", ServiceRun.Now);
            (account.NormalizedUserName, account.SecurityStamp) = ("OWN", "x");
            context.Add(account);
            context.Add(new MailAddressRow { Account = account.Id, Address = "own@example.vn", WantedSince = ServiceRun.Now });
            await context.SaveChangesAsync();
        }

        await service.AsAsync(TestKeys.Foreign, HttpMethod.Post, "/api/v1/dossiers", new Form().File("a.txt", "x"));
        var code = (await service.AsAsync(TestKeys.Own, HttpMethod.Post, "/api/v1/dossiers", new Form().File("a.txt", "x"))).Json.GetProperty("code").GetString();

        Assert.True(await ServiceRun.SoonAsync(() => !_room.Catcher.Taken.IsEmpty) || await ServiceRun.SoonAsync(() => !_room.Catcher.Taken.IsEmpty));
        Assert.Equal($"{code}: đã nhận hồ sơ", _room.Catcher.Taken.Single().Mail.Subject);
    }

    [Fact]
    public async Task Turn_SwitchedOffDisabledOrMoved_SendsNoMore()
    {
        var off = await _room.PersonAsync("off", Role.AgencyUser, "SXD");
        var disabled = await _room.PersonAsync("disabled", Role.AgencyUser, "SXD");
        var moved = await _room.PersonAsync("moved", Role.AgencyUser, "SXD");
        await _room.Open.FileAsync();
        await _room.TurnAsync();
        await _room.ChangeAsync(off, (_, mail) => mail.WantedSince = null);
        await _room.ChangeAsync(disabled, (account, _) => account.DisabledAt = _room.Open.Clock.GetUtcNow());
        await _room.ChangeAsync(moved, (account, _) => account.Agency = "STC");
        await _room.Open.FileAsync();
        _room.Catcher.Start();
        await _room.TurnAsync(TimeSpan.FromMinutes(10));

        Assert.Empty(_room.Catcher.Taken);
        Assert.Equal(["dropped 0 -", "dropped 0 -", "dropped 0 -"], _room.Mails());
        Assert.Equal(["received", "received"], await _room.ToldAsync(off));
    }

    [Fact]
    public async Task Write_EveryKind_SaysWhatToDoInBothLanguagesAndNothingThatBreaksAHeader()
    {
        foreach (var (what, audience, decision) in new[]
        {
            ("received", "agency", null), ("decided", "agency", "accept"), ("decided", "agency", "return"), ("decided", "agency", "forward"), ("decided-anew", "agency", "accept"),
            ("due-changed", "agency", null), ("due-changed", "account", null), ("overdue", "agency", null), ("overdue", "office", null), ("overdue", "account", null),
            ("assigned", "account", null), ("reminder-day", "account", null), ("reminder-day", "office", null), ("reminder-hours", "account", (string?)null),
        })
        {
            var notice = new Notice(1, _room.Open.Clock.Now, new(what, audience, decision), Guid.Empty, "HS-2026-000001\r\nBcc: x@y.vn", new DateOnly(2026, 11, 25), null);
            using var mail = _room.Writer.Write(new DueMail(1, "a", "own@example.vn", notice));
            using var stream = new MemoryStream();
            await mail.WriteToAsync(stream);
            stream.Position = 0;
            using var read = await MimeMessage.LoadAsync(stream);

            Assert.Empty(read.Bcc);
            Assert.Equal("own@example.vn", Assert.Single(read.To.Mailboxes).Address);
            Assert.DoesNotContain(read.Headers, h => h.Field == "Bcc");
            Assert.Equal(2, read.TextBody!.Split("HS-2026-000001").Length - 1);
            Assert.Equal(audience == "agency", !read.TextBody.Contains("/xu-ly", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("an@so.gov.vn", true)]
    [InlineData("an.nguyen+hs@so-xd.gov.vn", true)]
    [InlineData("an@so.gov.vn\r\nBcc: x@y.vn", false)]
    [InlineData("an@so.gov.vn\n", false)]
    [InlineData("an@so.gov.vn,binh@so.gov.vn", false)]
    [InlineData("An <an@so.gov.vn>", false)]
    [InlineData("\"an\"@so.gov.vn", false)]
    [InlineData("an@localhost", false)]
    [InlineData("an@@so.gov.vn", false)]
    [InlineData("nguyễn@so.gov.vn", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void IsSound_Address_IsToldApart(string? address, bool sound) => Assert.Equal(sound, MailAddress.IsSound(address));

    /// <summary>The process ends while a mail is handed over.</summary>
    private sealed class DyingServer : IMailServer, IMailConnection
    {
        public bool IsUsable => true;

        public Task<MailConnected> ConnectAsync(CancellationToken cancellation) => Task.FromResult(new MailConnected(this, null));

        public Task<MailSent> SendAsync(MimeMessage mail, CancellationToken cancellation) => throw new OperationCanceledException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
