using System.Text;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Tests.Building;

namespace TaskTracking.Rules.Tests.Book;

public sealed class RuleFiguresTests
{
    private const string Good = """
        book: kontum-directive-clause-3
        version: 0.9.0
        dossiers: 150
        rules:
          draft.present: { expected: 12, found: 11, missed: 1, falseAlarms: 0 }
        """;

    [Fact]
    public void Sentence_OfAMeasuredRule_TellsCountsAndTheOlderBook()
    {
        var sentence = RulePageExtras.Sentence(World.Book, Read(Good).Figures!, "draft.present")!;
        Assert.Equal("Measured on 150 dossiers (book version 0.9.0): found 11 of 12, 0 false alarms.", sentence.En);
        Assert.Equal("Đo trên 150 hồ sơ (bộ quy tắc phiên bản 0.9.0): phát hiện 11/12 trường hợp, báo nhầm 0.", sentence.Vi);
    }

    [Fact]
    public void Sentence_SameVersion_NamesNoVersion()
    {
        var figures = Read(Good.Replace("0.9.0", World.Book.Version, StringComparison.Ordinal)).Figures!;
        Assert.Equal("Measured on 150 dossiers: found 11 of 12, 0 false alarms.", RulePageExtras.Sentence(World.Book, figures, "draft.present")!.En);
    }

    [Fact]
    public void Sentence_RuleNotMeasuredOrOtherBook_IsNone()
    {
        Assert.Null(RulePageExtras.Sentence(World.Book, Read(Good).Figures!, "draft.kind"));
        Assert.Null(RulePageExtras.Sentence(World.Book, Read(Good.Replace("kontum", "other", StringComparison.Ordinal)).Figures!, "draft.present"));
        Assert.Null(RulePageExtras.Sentence(World.Book, RuleFigures.None, "draft.present"));
    }

    [Theory]
    [InlineData("dossiers: 150", "dossiers: many")]
    [InlineData("missed: 1, ", "")]
    [InlineData("expected: 12", "expected: 12, colour: 1")]
    [InlineData("book: kontum-directive-clause-3\n", "")]
    public void Read_OneThingWrong_IsRefused(string old, string replacement) => Assert.NotEmpty(Read(Good.Replace(old, replacement, StringComparison.Ordinal)).Errors);

    private static FiguresResult Read(string yaml) => RuleFigures.Read(Encoding.UTF8.GetBytes(yaml), "rule-figures.yaml");
}
