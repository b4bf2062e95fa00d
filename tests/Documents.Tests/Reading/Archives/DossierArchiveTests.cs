using System.Text;
using TaskTracking.Documents.Tests.Reading.Building;
using Xunit;

namespace TaskTracking.Documents.Tests.Reading.Archives;

public sealed class DossierArchiveTests
{
    private static readonly ArchiveLimits Limits = new(20, 50 << 20, 200 << 20);

    [Fact]
    public void Open_Dossier_GivesItsFilesByPath()
    {
        var content = Open(new ZipBuilder().File("02-du-thao.txt", "hai").File("01-to-trinh.txt", "một").File("y-kien/stc.txt", "ba"));

        Assert.Equal(["01-to-trinh.txt", "02-du-thao.txt", "y-kien/stc.txt"], content.Files.Select(f => f.Path));
        Assert.Equal("một", Encoding.UTF8.GetString(content.Files[0].Content.Span));
    }

    [Fact]
    public void Open_OneTopFolder_IsTheRoot()
    {
        var content = Open(new ZipBuilder().File("Hồ sơ/", "").File("Hồ sơ/a.txt", "a").File("Hồ sơ/b/c.txt", "c").File("__MACOSX/Hồ sơ/._a.txt", "x").File("Hồ sơ/.DS_Store", "x"));

        Assert.Equal(["a.txt", "b/c.txt"], content.Files.Select(f => f.Path));
        Assert.Equal([".DS_Store", "__MACOSX/Hồ sơ/._a.txt"], content.Ignored);
    }

    [Fact]
    public void Open_Names_AreNfcWhateverTheirEncoding()
    {
        var dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!.GetBytes("é.txt");

        var content = Open(new ZipBuilder()
            .File("To\u031B\u0300 tri\u0300nh.txt", "a")
            .File("x", "b", e => (e.Flags, e.CentralName, e.LocalName) = (0, dos, dos))
            .File("Nghị quyết.txt", "c", e => e.Flags = 0));

        Assert.Equal(["Nghị quyết.txt", "Tờ trình.txt", "é.txt"], content.Files.Select(f => f.Path));
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("b/../../a.txt")]
    [InlineData("/etc/passwd")]
    [InlineData(@"..\a.txt")]
    [InlineData("C:/a.txt")]
    [InlineData(@"C:\a.txt")]
    [InlineData("a//b.txt")]
    [InlineData("a\u0000.txt")]
    [InlineData("1/2/3/4/5.txt")]
    public void Open_NameThatLeavesTheDossier_IsUnsafe(string name) =>
        Assert.Equal("archive-unsafe", Open(new ZipBuilder().File("a.pdf", "x").File(name, "y")).Error);

    [Theory]
    [InlineData("A.txt", "a.TXT")]
    [InlineData("Tờ.txt", "To\u031B\u0300.txt")]
    [InlineData("a", "a/b.txt")]
    public void Open_TwoNamesForOneFile_IsUnsafe(string one, string other) =>
        Assert.Equal("archive-unsafe", Open(new ZipBuilder().File(one, "x").File(other, "y")).Error);

    [Fact]
    public void Open_SymbolicLink_IsUnsafe() =>
        Assert.Equal("archive-unsafe", Open(new ZipBuilder().File("a.txt", "/etc/passwd", e => e.Attributes = 0xA1FF0000)).Error);

    [Fact]
    public void Open_HeadersThatDisagree_IsUnsafe()
    {
        var names = new ZipBuilder().File("a.txt", "x", e => e.LocalName = "b.txt"u8.ToArray());
        var overlap = new ZipBuilder().File("a.txt", "x").File("b.txt", "x", e => (e.SharesHeaderOf, e.LocalName, e.CentralName) = (0, "a.txt"u8.ToArray(), "a.txt"u8.ToArray()));

        Assert.Equal(("archive-unsafe", "archive-unsafe"), (Open(names).Error, Open(overlap).Error));
    }

    [Fact]
    public void Open_MoreBytesThanDeclared_IsUnsafe() =>
        Assert.Equal("archive-unsafe", Open(new ZipBuilder().File("a.txt", new byte[100_000], e => e.Size = 10)).Error);

    [Fact]
    public void Open_Bomb_IsUnsafeBeforeItIsInflated() =>
        Assert.Equal("archive-unsafe", Open(new ZipBuilder().File("a.txt", new byte[40 << 20])).Error);

    [Fact]
    public void Open_WrongChecksumOrShortData_IsCorrupt()
    {
        Assert.Equal("file-corrupt", Open(new ZipBuilder().File("a.txt", "xyz", e => e.Crc ^= 1)).Error);
        Assert.Equal("file-corrupt", Open(new ZipBuilder().File("a.txt", "xyz", e => e.Size = 300)).Error);
    }

    [Fact]
    public void Open_TruncatedOrEmpty_IsCorrupt()
    {
        var zip = new ZipBuilder().File("a.txt", "xyz").Build();

        Assert.Equal("file-corrupt", DossierArchive.Open(zip.AsMemory(0, zip.Length - 8), Limits).Error);
        Assert.Equal("file-corrupt", DossierArchive.Open(default, Limits).Error);
    }

    [Fact]
    public void Open_LockedEntry_IsLocked()
    {
        var content = Open(new ZipBuilder().File("a.txt", "x", e => e.Flags |= 1));

        Assert.Equal(("archive-locked", "a.txt"), (content.Error, content.Culprit));
    }

    [Fact]
    public void Open_ArchiveInside_IsNestedWhateverItsName()
    {
        var inner = new ZipBuilder().File("b.txt", "x").Build();

        Assert.Equal("archive-nested", Open(new ZipBuilder().File("a.docx", inner)).Error);
        Assert.Equal("archive-nested", Open(new ZipBuilder().File("a.dat", [0x1F, 0x8B, 8, 0, 0])).Error);
    }

    [Fact]
    public void Open_OfficeFilesInside_AreNoArchives()
    {
        var docx = DocxBuilder.WithBody(DocxBuilder.P("x")).Build();

        var content = Open(new ZipBuilder().File("a.docx", docx).File("cut.docx", docx[..(docx.Length / 2)]));

        Assert.Equal((null, 2), (content.Error, content.Files.Count));
    }

    [Fact]
    public void Open_BeyondALimit_SaysWhich()
    {
        var three = new ZipBuilder().File("dossier.json", "{}").File("a.txt", "xx").File("b.txt", "xx").File("c.txt", "xxxx").Build();

        IEnumerable<string?> errors = new[] { Limits with { Files = 2 }, Limits with { FileBytes = 3 }, Limits with { TotalBytes = 9 }, Limits with { Entries = 3 }, Limits with { Files = 3 } }
            .Select(l => DossierArchive.Open(three, l).Error);

        Assert.Equal(["too-many-files", "file-too-large", "dossier-too-large", "too-many-files", null], errors);
    }

    [Fact]
    public void Open_TenThousandEntries_EndAtTheLimit()
    {
        var zip = new ZipBuilder();
        for (var i = 0; i < 10_000; i++)
        {
            zip.File(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "x");
        }

        Assert.Equal("too-many-files", Open(zip).Error);
    }

    [Fact]
    public void Open_NothingToJudge_SaysSo() =>
        Assert.Equal("no-files", Open(new ZipBuilder().File("dossier.json", "{}").File(".DS_Store", "x")).Error);

    [Theory]
    [InlineData(".DS_Store", true)]
    [InlineData("thumbs.db", true)]
    [InlineData("~$to-trinh.docx", true)]
    [InlineData("~to-trinh.docx", false)]
    [InlineData("desktop.ini.pdf", false)]
    public void IsIgnored_Name_ByTheContract(string name, bool expected) => Assert.Equal(expected, DossierNames.IsIgnored(name));

    private static ArchiveContent Open(ZipBuilder zip) => DossierArchive.Open(zip.Build(), Limits);
}
