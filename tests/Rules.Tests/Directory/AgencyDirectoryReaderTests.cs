using System.Text;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Directory;

public sealed class AgencyDirectoryReaderTests
{
    private const string Good = """
        province: { name: Kon Tum, committee: Ủy ban nhân dân tỉnh Kon Tum, place: Kon Tum, code: H34 }
        agencies:
          - code: SXD
            name: Sở Xây dựng
            kind: department
            from: 2016-01-01
            until: 2030-12-31
            successor: null
            head:
              title: Giám đốc
              terms: [ { name: Nguyễn Văn Giả, from: 2021-01-01, acting: false } ]
            certificates: [ { commonName: SỞ XÂY DỰNG } ]
        """;

    [Fact]
    public void Read_ContractsExample_EveryField()
    {
        var agency = Read(Good).Directory!.Agencies.Single();
        Assert.Equal(("SXD", AgencyKind.Department, null), (agency.Code, agency.Kind, agency.Successor));
        Assert.True(agency.Head!.Terms.Single().Covers(new DateOnly(2026, 11, 18)));
        Assert.False(agency.Head.Terms.Single().Covers(new DateOnly(2020, 12, 31)));
    }

    [Fact]
    public void Read_RepositorysDirectory_ThirtyAgenciesWithHeadsOnTheSamplesDay()
    {
        var result = AgencyDirectoryReader.Read(RepositoryFiles.Read("agencies.yaml"), "agencies.yaml");
        Assert.Empty(result.Errors);
        Assert.Equal(30, result.Directory!.Agencies.Count);
        Assert.All(result.Directory.Agencies, a => Assert.NotEmpty(a.HeadsOn(new DateOnly(2026, 11, 20))));
        Assert.All(result.Directory.Agencies, a => Assert.NotEmpty(a.HeadsOn(new DateOnly(2019, 6, 20))));
    }

    [Theory]
    [InlineData("kind: department", "kind: ministry", 5)]
    [InlineData("from: 2016-01-01", "from: 2016-13-01", 6)]
    [InlineData("until: 2030-12-31", "until: 2015-12-31", 3)]
    [InlineData("successor: null", "successor: STC", 1)]
    [InlineData("acting: false", "acting: no", 11)]
    [InlineData("acting: false", "acting: false, deputy: true", 11)]
    [InlineData("{ commonName: SỞ XÂY DỰNG }", "{ issuer: CA }", 12)]
    [InlineData("    name: Sở Xây dựng\n", "", 3)]
    [InlineData("head:", "haed:", 9)]
    [InlineData("place: Kon Tum, ", "", 1)]
    public void Read_OneThingWrong_SaysWhere(string old, string replacement, int line)
    {
        var result = Read(Good.Replace(old, replacement, StringComparison.Ordinal));
        Assert.Null(result.Directory);
        Assert.Contains(result.Errors, e => e.Line == line && e.Code == "agencies-invalid");
    }

    [Fact]
    public void Read_CodeTwice_Refused()
    {
        var twice = Good + "\n  - { code: sxd, name: Sở Xây dựng, kind: department }\n";
        Assert.Contains(Read(twice).Errors, e => e.Line == 13);
    }

    private static DirectoryResult Read(string text) => AgencyDirectoryReader.Read(Encoding.UTF8.GetBytes(text), "agencies.yaml");
}
