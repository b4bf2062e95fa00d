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

        Assert.Equal("Tiếp nhận", await clerk.HeadingAsync());
        var facts = await clerk.Page.InnerTextAsync(".decision");
        Assert.Contains("20/11/2026 09:00", facts, StringComparison.Ordinal);
        Assert.Contains("26/11/2026", facts, StringComparison.Ordinal);
        Assert.Contains("Số riêng <b>17</b>", facts, StringComparison.Ordinal);
        var code = (await clerk.Page.InnerTextAsync(".decision__what")).Split(' ')[^1];
        await clerk.Page.GotoAsync("/ho-so");
        Assert.Equal(1, await clerk.Page.GetByText(code).CountAsync());
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
    public async Task Precheck_Dossier_KeepsNothing()
    {
        await using var clerk = await service.ClerkAsync();
        var (waiting, quarantined) = (service.Waiting.Count, service.Quarantined);
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        var address = clerk.Page.Url;
        Assert.Equal(waiting + 1, service.Waiting.Count);
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".decision");

        Assert.Equal((waiting, quarantined), (service.Waiting.Count, service.Quarantined));
        Assert.Equal("Tiếp nhận", await clerk.HeadingAsync());
        Assert.Equal(0, await clerk.Page.Locator(".evidence__place a").CountAsync());
        Assert.Equal(404, (await clerk.Page.GotoAsync(address))!.Status);
    }

    [Fact]
    public async Task Roles_Changed_AreJudgedAsDeclared()
    {
        await using var clerk = await service.ClerkAsync();
        await clerk.UploadAsync(Repository.Files("clean-cong-van"));
        Assert.Equal("submission", await clerk.Page.InputValueAsync("#role-0"));
        Assert.Contains("kính gửi Ủy ban nhân dân tỉnh", await clerk.Page.InnerTextAsync(".role >> nth=0"), StringComparison.Ordinal);
        await clerk.Page.SelectOptionAsync("#role-0", "attachment");
        await clerk.PressAsync("precheck");
        await clerk.Page.WaitForSelectorAsync(".decision");

        Assert.Equal("Cần xem xét", await clerk.HeadingAsync());
        Assert.Contains("Tài liệu kèm theo (theo khai báo)", await clerk.Page.InnerTextAsync(".document >> nth=0"), StringComparison.Ordinal);
        Assert.Contains("(hệ thống nhận biết)", await clerk.Page.InnerTextAsync(".document >> nth=1"), StringComparison.Ordinal);
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
            Assert.Equal("Không có trang này", await clerk.HeadingAsync());
            await clerk.UploadAsync(Repository.Files("clean-hai-ban"));
            await clerk.PressAsync("precheck");
            await clerk.Page.WaitForSelectorAsync(".decision");
            Assert.Equal((0, 0L), (service.Waiting.Count, service.Quarantined));
        }
        finally
        {
            service.Clock.Now = began;
        }

        Assert.True(quarantined >= service.Quarantined);
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

        Assert.Equal(2, await clerk.Page.Locator(".role").CountAsync());
    }
}
