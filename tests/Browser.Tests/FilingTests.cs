using Microsoft.Playwright;
using TaskTracking.Validation.Api.Accounts;
using Xunit;

namespace TaskTracking.Browser.Tests;

/// <summary>From files to a decision.</summary>
[Collection(OneBrowser.Name)]
public sealed class FilingTests(RunningService service)
{
    [Fact]
    public async Task File_CleanDossier_IsAcceptedAndFoundAgain()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.ChooseAsync(Repository.Files("clean-cong-van"));
        await clerk.Page.SelectOptionAsync("#agency", "STC");
        await clerk.Page.FillAsync("#reference", "Số riêng <b>17</b>");
        await clerk.PressAsync("file");
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");
        await clerk.PressAsync("file");
        await clerk.Page.WaitForURLAsync("**/ho-so/**");

        await clerk.SeeHeadingAsync("Tiếp nhận");
        var facts = await clerk.Page.InnerTextAsync(".decision");
        Assert.Contains("20/11/2026 09:00", facts, StringComparison.Ordinal);
        Assert.Contains("26/11/2026", facts, StringComparison.Ordinal);
        Assert.Contains("Số riêng <b>17</b>", facts, StringComparison.Ordinal);
        var code = (await clerk.Page.InnerTextAsync(".decision__what")).Split(' ')[^1];
        await clerk.Page.GotoAsync("/ho-so");
        await Assertions.Expect(clerk.Page.GetByText(code)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task File_TheSameUploadAgain_LeadsToTheOneDecision()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        var waiting = clerk.Page.Url;
        await clerk.PressAsync("file");
        await clerk.Page.WaitForURLAsync("**/ho-so/**");
        var filed = clerk.Page.Url;

        await clerk.Page.GotoAsync(waiting);

        Assert.Equal(filed, clerk.Page.Url);
    }

    [Fact]
    public async Task Precheck_Dossier_IsFiledWithoutAnotherUpload()
    {
        await using var clerk = await service.ClerkAsync();
        var (waiting, quarantined) = (service.Waiting.Count, service.Quarantined);
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        var address = clerk.Page.Url;
        Assert.Equal(waiting + 1, service.Waiting.Count);
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".decision");

        await clerk.SeeHeadingAsync("Tiếp nhận");
        await Assertions.Expect(clerk.Page.Locator(".evidence__place a")).ToHaveCountAsync(0);
        await clerk.Page.GotoAsync(address.Split('?')[0]);
        await clerk.SeeHeadingAsync("Tiếp nhận");
        await clerk.PressAsync("file");
        await clerk.Page.WaitForURLAsync("**/ho-so/**");
        Assert.InRange(service.Waiting.Count, 0, waiting); // an older pre-check of the same account may have given way
        Assert.InRange(service.Quarantined, 0, quarantined);
    }

    [Fact]
    public async Task Roles_Changed_AreJudgedAsDeclared()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        await Assertions.Expect(clerk.Page.Locator("#role-0")).ToHaveValueAsync("submission");
        await Assertions.Expect(clerk.Page.Locator(".role >> nth=0")).ToContainTextAsync("kính gửi Ủy ban nhân dân tỉnh");
        await clerk.Page.SelectOptionAsync("#role-0", "attachment");
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".decision");

        await clerk.SeeHeadingAsync("Cần xem xét");
        await Assertions.Expect(clerk.Page.Locator(".document >> nth=0")).ToContainTextAsync("Tài liệu kèm theo (theo khai báo)");
        await Assertions.Expect(clerk.Page.Locator(".document >> nth=1")).ToContainTextAsync("(hệ thống nhận biết)");
    }

    [Fact]
    public async Task Roles_OfAnotherAccount_AreNotFound()
    {
        await using var clerk = await service.ClerkAsync();
        await using var stranger = await service.ClerkAsync(role: Role.Head);
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        await stranger.UploadAsync(Repository.Files("clean-cong-van"));

        Assert.Equal(404, (await stranger.Page.GotoAsync(clerk.Page.Url))!.Status);
    }

    [Fact]
    public async Task Roles_WhenTheTimeIsOver_ArePurged()
    {
        await using var clerk = await service.ClerkAsync();
        var quarantined = service.Quarantined;
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        var began = service.Clock.Now;
        try
        {
            service.Clock.Now = began.AddMinutes(15).AddSeconds(1);
            Assert.Equal(404, (await clerk.Page.ReloadAsync())!.Status);
            await clerk.SeeHeadingAsync("Không có trang này");
            await clerk.UploadAsync(Repository.Files("clean-hai-ban"));
            await clerk.PressAsync("precheck");
            await clerk.Page.WaitForSelectorAsync(".decision");
            Assert.InRange(service.Quarantined, 0, quarantined + Repository.Files("clean-hai-ban").Sum(f => new FileInfo(f).Length));
        }
        finally
        {
            service.Clock.Now = began;
        }
    }

    [Fact]
    public async Task Upload_OfAZip_IsTheDossierInIt()
    {
        using var zip = new MemoryStream();
        await using (var archive = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Repository.Files("clean-cong-van"))
            {
                await using var entry = await archive.CreateEntry(Path.GetFileName(file)).OpenAsync();
                await entry.WriteAsync(await File.ReadAllBytesAsync(file));
            }
        }

        await using var clerk = await service.ClerkAsync();
        await clerk.Page.GotoAsync("/");
        await clerk.Page.SetInputFilesAsync("#files", new FilePayload { Name = "ho-so.zip", MimeType = "application/zip", Buffer = zip.ToArray() });
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForURLAsync("**/cho-tham-dinh/**");

        await Assertions.Expect(clerk.Page.Locator(".role")).ToHaveCountAsync(2);
    }
}
