using System.Text;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Tests.Book;

public sealed class RuleBookReaderTests
{
    private const string Good = """
        id: test
        version: 1.0.0
        title: { vi: a, en: a }
        citation: { vi: a, en: a }
        ruleError: { vi: lỗi, en: error }
        sharedReasons: { none: { vi: không, en: none } }
        searched: {}
        rules:
          - id: one.first
            clause: 3.a
            citation: { vi: a, en: a }
            title: { vi: a, en: a }
            text: { vi: a, en: a }
            severity: blocking
            from: 2019-01-01
            settings:
              limit: 3
              words: [ một, hai ]
              rows: [ { name: x, from: 2020-01-01 } ]
            reasons:
              met: { vi: "được {name}", en: "met {name}" }
            examples: { met: { vi: a, en: a, reason: met }, notMet: { vi: a, en: a }, notApplicable: { vi: a, en: a } }
          - id: two.second
            clause: 3.đ
            citation: { vi: a, en: a }
            title: { vi: a, en: a }
            text: { vi: a, en: a }
            severity: advice
            from: 2019-01-01
            until: 2020-12-31
            reasons:
              met: { vi: a, en: a, severity: confirm, remedy: { vi: r, en: r } }
            examples: { met: { vi: a, en: a, reason: met }, notMet: { vi: a, en: a }, notApplicable: { vi: a, en: a } }
        """;

    private static readonly IReadOnlyList<RuleMaker> Catalogue =
    [
        RuleMaker.Of<First, FirstSettings>("one.first", s => new First(s)),
        RuleMaker.Of<Second>(),
    ];

    [Fact]
    public void Read_GoodBook_EveryPart()
    {
        var book = Read(Good).Book!;
        var settings = ((First)book.Rules[0].Predicate).Settings;
        Assert.Equal((3, null, "một"), (settings.Limit, settings.Note, settings.Words[0]));
        Assert.Equal(("x", new DateOnly(2020, 1, 1)), (settings.Rows[0].Name, settings.Rows[0].From));
        Assert.Equal(["met", "none"], book.Rules[0].Reasons.Keys);
        Assert.Equal(Severity.Confirm, book.Rules[1].Reasons["met"].Severity);
        Assert.Single(book.InForceOn(new DateOnly(2026, 1, 1)));
    }

    [Theory]
    [InlineData("clause: 3.a", "clause: 4.a", 9)] // no such clause
    [InlineData("severity: blocking", "severity: fatal", 14)] // no such class
    [InlineData("    severity: blocking\n", "", 9)] // without a class
    [InlineData("    from: 2019-01-01\n    settings", "    settings", 9)] // undated
    [InlineData("    citation: { vi: a, en: a }\n    title: { vi: a, en: a }\n    text: { vi: a, en: a }\n    severity: blocking", "    title: { vi: a, en: a }\n    text: { vi: a, en: a }\n    severity: blocking", 9)] // uncited
    [InlineData("until: 2020-12-31", "until: 2018-12-31", 23)] // ends before it begins
    [InlineData("limit: 3", "limit: many", 17)]
    [InlineData("limit: 3", "limit: 3\n      colour: red", 18)] // unknown setting
    [InlineData("      limit: 3\n", "", 17)] // missing setting
    [InlineData("reasons:\n      met: { vi: \"được {name}\", en: \"met {name}\" }", "reasons:\n      other: { vi: a, en: a }", 9)] // words for a reason the rule never gives, none for one it does
    [InlineData("en: \"met {name}\"", "en: \"met {file}\"", 21)] // placeholders differ between the languages
    [InlineData("id: two.second", "id: two.third", 23)] // not in the program
    [InlineData("id: test\n", "", 1)]
    [InlineData("rules:\n", "colour: red\nrules:\n", 8)] // unknown key
    [InlineData("version: 1.0.0", "version: 1.0.0\nversion: 2.0.0", 3)] // key twice
    [InlineData("version: 1.0.0", "version: &a 1.0.0", 2)] // anchor
    [InlineData("version: 1.0.0", "version: !!str 1.0.0", 2)] // tag
    [InlineData("version: 1.0.0", "version: [", 2)] // not YAML
    [InlineData("    reasons:\n      met: { vi: a, en: a, sev", "    settings: { a: b }\n    reasons:\n      met: { vi: a, en: a, sev", 31)] // settings of a rule that has none
    public void Read_OneThingWrong_SaysWhere(string old, string replacement, int line)
    {
        Assert.Contains(old, Good, StringComparison.Ordinal);
        var result = Read(Good.Replace(old, replacement, StringComparison.Ordinal));
        Assert.Null(result.Book);
        Assert.True(result.Errors.Any(e => e.Line == line && e is { Code: "rules-invalid", File: "rules.yaml" }), string.Join('\n', result.Errors));
        Assert.DoesNotContain(result.Errors, e => e.Message.En.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_RuleOfTheProgramMissingFromTheBook_Refused()
    {
        var result = Read(Good[..Good.IndexOf("  - id: two.second", StringComparison.Ordinal)]);
        Assert.Contains(result.Errors, e => e.Message.En.Contains("\"two.second\" is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_RulesInAnotherOrder_Refused()
    {
        var result = RuleBookReader.Read(Encoding.UTF8.GetBytes(Good), "rules.yaml", [.. Catalogue.Reverse()]);
        Assert.Contains(result.Errors, e => e.Line == 9 && e.Message.En.StartsWith("Out of order", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TwoVersionsOfOneRule_WithoutOverlapOnly()
    {
        var second = Good[Good.IndexOf("  - id: two.second", StringComparison.Ordinal)..];
        var later = second.Replace("2019-01-01", "2021-01-01", StringComparison.Ordinal).Replace("    until: 2020-12-31\n", "", StringComparison.Ordinal);
        var book = Read(Good + "\n" + later).Book!;
        Assert.Equal(2, book.Rules.Count(r => r.Id == "two.second"));
        Assert.Single(book.InForceOn(new DateOnly(2020, 12, 31)), r => r.Id == "two.second");

        var overlapping = Read(Good + "\n" + later.Replace("2021-01-01", "2020-12-31", StringComparison.Ordinal));
        Assert.Contains(overlapping.Errors, e => e.Message.En.Contains("in force on one day", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_HostileBytes_RefusedWithoutAThrow()
    {
        var deep = Encoding.UTF8.GetBytes("a: " + new string('[', 100_000));
        byte[][] hostile = [[], [0xFF, 0xFE, 0x00], deep, new byte[3_000_000], "- a"u8.ToArray(), "a: 1\n---\nb: 2"u8.ToArray(), "a: *b"u8.ToArray()];
        Assert.All(hostile, bytes => Assert.NotEmpty(RuleBookReader.Read(bytes, "rules.yaml").Errors));
    }

    [Fact]
    public void Read_ThousandMutationsOfABook_NeverThrowAndNeverGiveABookWithErrors()
    {
        var random = new Random(20261120);
        var good = Encoding.UTF8.GetBytes(Good);
        var marks = "\n \t:-[]{}&*!|>'\"#%@,?0a"u8.ToArray();
        for (var i = 0; i < 1000; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var change = 0; change < 3; change++)
            {
                bytes[random.Next(bytes.Length)] = marks[random.Next(marks.Length)];
            }

            var result = RuleBookReader.Read(bytes, "rules.yaml", Catalogue);
            Assert.Equal(result.Book is null, result.Errors.Count > 0);
        }
    }

    [Fact]
    public void Read_RepositorysBook_ListsEveryRuleOfTheProgramInOrder()
    {
        Assert.Equal(RuleCatalogue.All.Select(m => m.Id), World.Book.Rules.Select(r => r.Id).Distinct());
        Assert.All(World.Book.Rules, r => Assert.True(r.From >= new DateOnly(2019, 1, 1), r.Id));
    }

    private static BookResult Read(string text) => RuleBookReader.Read(Encoding.UTF8.GetBytes(text), "rules.yaml", Catalogue);

    private sealed record FirstSettings
    {
        public int Limit { get; init; }

        public IReadOnlyList<string> Words { get; init; } = [];

        public string? Note { get; init; }

        public IReadOnlyList<Row> Rows { get; init; } = [];
    }

    private sealed record Row
    {
        public string Name { get; init; } = string.Empty;

        public DateOnly From { get; init; }
    }

    private sealed class First(FirstSettings settings) : Rule
    {
        public FirstSettings Settings { get; } = settings;

        public override string Id => "one.first";

        public override IReadOnlyList<string> Reasons => ["met", "none"];

        public override Ruling Judge(Case @case) => Ruling.Met();
    }

    private sealed class Second : Rule
    {
        public override string Id => "two.second";

        public override IReadOnlyList<string> Reasons => ["met"];

        public override Ruling Judge(Case @case) => Ruling.Met();
    }
}
