using Xunit;

namespace TaskTracking.Architecture.Tests;

public sealed class ConventionTests
{
    [Fact]
    public void SourceFiles_InEveryRoom_AreShort() =>
        Assert.Empty(House.Sources().Select(f => Conventions.TooLong(f, House.Lines(f))).OfType<string>());

    [Fact]
    public void TooLong_FileOf301Lines_IsNamed() =>
        Assert.Equal("a.cs: 301 lines", Conventions.TooLong("a.cs", new string[301]));

    [Fact]
    public void FilesAndFolders_InEveryRoom_SayWhatTheyHold() =>
        Assert.Empty(House.Sources().Select(Conventions.NamesNothing).OfType<string>());

    [Theory]
    [InlineData("src/Rules/Helpers/A.cs")]
    [InlineData("src/Rules/Utils.cs")]
    public void NamesNothing_EmptyWord_IsNamed(string path) => Assert.Equal(path, Conventions.NamesNothing(path));

    [Fact]
    public void PublicTypes_InEveryRoom_AreDocumented() =>
        Assert.Empty(House.Sources().SelectMany(f => Conventions.Undocumented(f, House.Lines(f))));

    [Fact]
    public void Undocumented_PublicTypeWithoutSummary_IsNamed() =>
        Assert.Equal(["a.cs: public enum E"], Conventions.Undocumented("a.cs", ["", "[Flags]", "public enum E "]).ToArray());

    [Fact]
    public void SourceFiles_InEveryRoom_AreFinished() =>
        Assert.Empty(House.Sources().SelectMany(f => Conventions.Unfinished(f, House.Lines(f))));

    [Fact]
    public void Unfinished_MarkerOfOpenWork_IsNamed()
    {
        var marker = "TO" + "DO";

        Assert.Single(Conventions.Unfinished("a.cs", [$"// {marker}: later"]));
    }

    [Fact]
    public void Tests_InEveryProject_AreNamedMethodConditionResult() =>
        Assert.Empty(House.Sources("tests").SelectMany(f => Conventions.BadlyNamedTests(f, House.Lines(f))));

    [Fact]
    public void BadlyNamedTests_OneUnderscore_IsNamed() =>
        Assert.Equal(["a.cs: Works_Well"], Conventions.BadlyNamedTests("a.cs", ["[Fact]", "    public void Works_Well()"]).ToArray());
}
