using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Technical faults of an upload, each told with its own words within two seconds (product.md, C12).</summary>
public sealed class UploadFaultTests(UploadFaultTests.Running running) : IClassFixture<UploadFaultTests.Running>
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>Name of the fault; what is sent; where it is told: "refused", or the error or rule of a file.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "no file", "refused", "no-files" },
        { "empty", "error", "file-empty" },
        { "cut off", "error", "file-corrupt" },
        { "locked", "error", "file-locked" },
        { "wrong type", "error", "file-type-mismatch" },
        { "unknown type", "error", "file-type-unknown" },
        { "macro", "rule", "file.active-content" },
        { "too large", "refused", "file-too-large" },
        { "too many", "refused", "too-many-files" },
        { "dossier too large", "refused", "dossier-too-large" },
        { "unsafe ZIP", "refused", "archive-unsafe" },
        { "broken ZIP", "refused", "file-corrupt" },
        { "nested ZIP", "refused", "archive-nested" },
        { "locked ZIP", "refused", "archive-locked" },
        { "same name twice", "refused", "file-name-duplicate" },
        { "name that is a path", "refused", "file-name-invalid" },
        { "broken declaration", "refused", "metadata-invalid" },
        { "no form", "refused", "upload-not-multipart" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Post_TechnicalFault_IsToldInItsOwnWords(string fault, string where, string code)
    {
        using var form = Sent(fault);
        var watch = Stopwatch.StartNew();

        var answer = await running.Service.PostAsync("/api/v1/dossiers?lang=vi", form);

        Assert.True(watch.Elapsed < Soon, $"{fault}: {watch.Elapsed}");
        Assert.Equal(code, CodeOf(answer, where, out var words));
        Assert.NotEmpty(words);
        Assert.Empty(running.Service.Waiting);
    }

    [Fact]
    public async Task Post_EveryFault_HasWordsOfItsOwn()
    {
        var said = new List<string>();
        foreach (var row in Faults.Where(f => (string)f[0] is not "broken ZIP"))
        {
            using var form = Sent((string)row[0]);
            CodeOf(await running.Service.PostAsync("/api/v1/prechecks?lang=vi", form), (string)row[1], out var words);
            said.Add(words);
        }

        Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
    }

    private static string CodeOf(ServiceAnswer answer, string where, out string words)
    {
        if (where == "refused")
        {
            words = answer.Json.GetProperty("detail").GetString()!;
            return answer.Code;
        }

        var told = where == "error"
            ? Assert.Single(answer.Json.GetProperty("documents").EnumerateArray()).GetProperty("error")
            : Assert.Single(answer.Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("answer").GetString() == "notMet" && f.GetProperty("rule").GetString() == "file.active-content");
        words = told.GetProperty("message").GetString()!;
        return told.GetProperty(where == "error" ? "code" : "rule").GetString()!;
    }

    private static HttpContent Sent(string fault) => fault switch
    {
        "no file" => new Form().Metadata("{}"),
        "empty" => new Form().File("a.pdf", string.Empty),
        "cut off" => new Form().File("a.pdf", Sample("clean/01-to-trinh-dieu-chinh-quy-hoach.pdf")[..5000]),
        "locked" => new Form().File("a.pdf", SampleOf("file.readable", "file-locked")),
        "wrong type" => new Form().File("a.docx", Sample("clean/01-to-trinh-dieu-chinh-quy-hoach.pdf")),
        "unknown type" => new Form().File("a.bin", "\u0001\u0002\u0003\u0004\u0005"),
        "macro" => new Form().File("a.docm", Sample("worst/du-thao-quyet-dinh.docm")),
        "too large" => new Form().File("a.pdf", new byte[(2 << 20) + 1]),
        "too many" => Enumerable.Range(0, 21).Aggregate(new Form(), (form, i) => form.File((char)('a' + i) + ".txt", "x")),
        "dossier too large" => Enumerable.Range(0, 4).Aggregate(new Form(), (form, i) => form.File((char)('a' + i) + ".txt", new byte[3 << 19])),
        "unsafe ZIP" => new Form().File("a.zip", Zip(("../a.txt", "x"u8.ToArray()))),
        "broken ZIP" => new Form().File("a.zip", "PK\u0003\u0004no more"),
        "nested ZIP" => new Form().File("a.zip", Zip(("b.zip", Zip(("c.txt", "x"u8.ToArray()))))),
        "locked ZIP" => new Form().File("a.zip", Locked(Zip(("c.txt", "x"u8.ToArray())))),
        "same name twice" => new Form().File("Tờ trình.pdf", "x").File("TỜ TRÌNH.PDF", "y"),
        "name that is a path" => new Form().File("../../etc/passwd", "x"),
        "broken declaration" => new Form().File("a.txt", "x").Metadata("{\"agencie\":\"SXD\"}"),
        _ => new StringContent("{}", Encoding.UTF8, "application/json"),
    };

    private static byte[] Sample(string path) => File.ReadAllBytes(Path.Combine(Repository.Samples, path));

    // The sample whose file is locked, whichever of the pair's it is.
    private static byte[] SampleOf(string rule, string code)
    {
        var pdf = Directory.EnumerateFiles(Path.Combine(Repository.Samples, "pairs", rule), "*.pdf", SearchOption.AllDirectories)
            .Select(File.ReadAllBytes).First(b => b.AsSpan().IndexOf("/Encrypt"u8) > 0);
        Assert.NotEmpty(code);
        return pdf;
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(content);
            }
        }

        return buffer.ToArray();
    }

    // Sets the flag "encrypted" in both headers of every entry.
    private static byte[] Locked(byte[] zip)
    {
        for (var i = 0; i < zip.Length - 10; i++)
        {
            if (zip.AsSpan(i, 4).SequenceEqual("PK\u0003\u0004"u8))
            {
                zip[i + 6] |= 1;
            }
            else if (zip.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                zip[i + 8] |= 1;
            }
        }

        return zip;
    }

    /// <summary>A service with small limits: 20 files, 2 MB each, 5 MB together.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal ServiceRun Service { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Service = await ServiceRun.StartAsync(o => o with { FileMegabytes = 2, DossierMegabytes = 5 });
            await Service.PostAsync("/api/v1/prechecks", Form.OfFolder(Path.Combine(Repository.Samples, "clean")));
        }

        public async Task DisposeAsync() => await Service.DisposeAsync();
    }
}
