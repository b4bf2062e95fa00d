using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>A file of 50 MB goes from the network to the disk and is read from there: no copy of it is on the heap.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests
{
    private const int Megabytes = 50;

    [Theory]
    [InlineData("/api/v1/prechecks")]
    [InlineData("/api/v1/dossiers")]
    [InlineData("/api/v1/signatures/verify")]
    public async Task Post_FileOfFiftyMegabytes_IsNotOnTheHeap(string path)
    {
        await using var service = await ServiceRun.StartAsync();
        await service.PostAsync(path, new Form().File("warm.txt", "x"));
        using var folder = new TemporaryFolder();
        var file = folder.Write("tệp lớn.dwg", "AC1027 ");
        using (var grown = File.OpenWrite(file))
        {
            grown.SetLength(Megabytes << 20);
        }

        await using var source = File.OpenRead(file);
        using var content = new StreamContent(source, 64 * 1024);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileName = "large.dwg" };
        using var form = new MultipartFormDataContent { content };
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var answer = await service.PostAsync(path, form);

        // Client and server together, small objects of the whole way included: far from one copy.
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) >> 20;
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Created, answer.Text);
        Assert.True(allocated < Megabytes / 2, FormattableString.Invariant($"{allocated} MB were allocated"));
    }
}
