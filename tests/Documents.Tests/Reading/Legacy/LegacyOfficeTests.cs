using System.Text;
using TaskTracking.Documents.Reading.Legacy;
using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;
using Xunit;
using static TaskTracking.Documents.Tests.Reading.Building.Doors;

namespace TaskTracking.Documents.Tests.Reading.Legacy;

public sealed class LegacyOfficeTests
{
    [Fact]
    public async Task Read_OldDocumentWithMacros_ShowsThem()
    {
        var result = await Read("a.doc", new CompoundFileBuilder().Stream("WordDocument").Stream("_VBA_PROJECT").Build());

        Assert.Equal(ActiveContentKind.Macro, Assert.Single(result.Document!.Active).Kind);
    }

    [Fact]
    public async Task Read_LockedFiles_SaySo()
    {
        var modern = new CompoundFileBuilder().Stream("EncryptionInfo").Stream("EncryptedPackage").Build();
        var word = new CompoundFileBuilder().Stream("WordDocument", [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0x00, 0x01]).Build();
        var excel = new CompoundFileBuilder().Stream("Workbook", [0x09, 0x08, 0x04, 0, 1, 2, 3, 4, 0x2F, 0, 2, 0, 0, 0]).Build();

        Assert.Equal(["file-locked", "file-locked", "file-locked"], [(await Read("a.docx", modern)).Error!, (await Read("a.doc", word)).Error!, (await Read("a.xls", excel)).Error!]);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(520)]
    [InlineData(1500)]
    public async Task Read_CutOffFile_IsCorrupt(int length) =>
        Assert.Equal("file-corrupt", (await Read("a.doc", new CompoundFileBuilder().Stream("WordDocument").Build()[..length])).Error);

    [Fact]
    public async Task Read_ChainsThatLoop_End()
    {
        var file = new CompoundFileBuilder().Stream("WordDocument").Build();
        file[512 + 4] = 1;
        file[512 + 5] = file[512 + 6] = file[512 + 7] = 0;

        Assert.Equal(FileFormat.Doc, (await Read("a.doc", file)).Format);
    }

    [Theory]
    [InlineData("hoa-don.exe", true)]
    [InlineData("bang-tinh.xlsx", false)]
    public void CarriesExecutable_PackedFile_IsToldByItsName(string name, bool expected)
    {
        byte[] native = [0, 0, 0, 0, 2, 0, .. Encoding.Latin1.GetBytes(name), 0, .. "C:\\x\0"u8];

        Assert.Equal(expected, OleContents.CarriesExecutable(new CompoundFileBuilder().Stream("\u0001Ole10Native", native).Build()));
    }
}
