using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>What is counted adds up, and is what is listed.</summary>
public sealed class AuditTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private readonly OpenOffice _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public async Task Count_OfEverything_AddsUpAndEachNumberListsItsDossiers()
    {
        await FillAsync();

        var (counts, clauses) = await _open.Office.StatisticsAsync(new AuditQuery(), Today, default);

        Assert.Equal([("", "2026-10"), ("STC", "2026-11"), ("SXD", "2026-10"), ("SXD", "2026-11")], counts.Select(c => (c.Agency, c.Month)));
        Assert.All(counts, c =>
        {
            Assert.Equal(c.Received, c.Accepted + c.Returned + c.Forwarded + c.OpenInTerm + c.OpenOverdue);
            Assert.Equal(c.Decided, c.OnTime + c.Late);
        });
        Assert.Equal(12, counts.Sum(c => c.Received));
        foreach (var (decision, time, count) in new (string?, string?, Func<AuditCount, int>)[]
        {
            (null, null, c => c.Received), ("accept", null, c => c.Accepted), ("return", null, c => c.Returned), ("forward", null, c => c.Forwarded), ("decided", "onTime", c => c.OnTime),
            ("decided", "late", c => c.Late), ("open", "onTime", c => c.OpenInTerm), ("open", "late", c => c.OpenOverdue),
        })
        {
            foreach (var row in counts)
            {
                var query = AuditDrill.Within(new AuditQuery { Agency = row.Agency.Length > 0 ? row.Agency : "-", Decision = decision, Time = time, Limit = 100 }, row.Month);
                Assert.Equal(count(row), (await _open.Office.SearchAsync(query, Today, default)).Lines.Count);
            }
        }

        Assert.Equal(("3.d", counts.Sum(c => c.Returned)), (clauses.Single().Clause, clauses.Single().Returned));
    }

    [Fact]
    public async Task Count_AfterManyMoves_CountsADossierOnce()
    {
        var id = (await _open.FileAsync()).Id;
        for (var i = 0; i < 5; i++)
        {
            await _open.Office.AssignAsync(await _open.ActAsync(id, OpenOffice.Head), i % 2 == 0 ? OpenOffice.An.Id : null, default);
        }

        await DecideAsync(id, "return");
        await _open.Office.DecideAsync(await _open.ActAsync(id, OpenOffice.Head), new DispositionOrder("forward", (null, "Sở Y tế"), "Nhầm thẩm quyền."), default);

        var count = (await _open.Office.StatisticsAsync(new AuditQuery(), Today, default)).Counts.Single();
        Assert.Equal((1, 0, 1), (count.Received, count.Returned, count.Forwarded));
        Assert.Single((await _open.Office.SearchAsync(new AuditQuery { Who = OpenOffice.Head.Id }, Today, default)).Lines);
        Assert.Empty((await _open.Office.SearchAsync(new AuditQuery { Who = OpenOffice.An.Id }, Today, default)).Lines);
    }

    [Fact]
    public async Task Clauses_OfReturnedDossiers_CountWhatPersonsLeftStanding()
    {
        var overruled = await _open.FileAsync();
        var first = (await _open.Office.OverrideAsync(await _open.ActAsync(overruled.Id, OpenOffice.An), 1, "met", "x", default)).Value!;
        await _open.Office.SecondAsync(await _open.ActAsync(overruled.Id, OpenOffice.Binh), first.Standing.Lines[0].Override!.Sequence, default);
        await DecideAsync(overruled.Id, "return");
        var alone = await _open.FileAsync();
        await _open.Office.OverrideAsync(await _open.ActAsync(alone.Id, OpenOffice.An), 1, "met", "nobody agreed", default);
        await DecideAsync(alone.Id, "return");
        var doubted = await _open.FileAsync(new InventedFiling { Decision = Decision.Review, Draft = Answer.CannotTell });
        await _open.Office.OverrideAsync(await _open.ActAsync(doubted.Id, OpenOffice.An), 1, "notMet", "x", default);
        await DecideAsync(doubted.Id, "return");

        Assert.Equal([new ClauseCount("3.d", 2)], (await _open.Office.StatisticsAsync(new AuditQuery(), Today, default)).Clauses);
        Assert.Equal(
            [doubted.Code, alone.Code],
            (await _open.Office.SearchAsync(new AuditQuery { Decision = "return", Clause = "3.d" }, Today, default)).Lines.Select(l => l.Code));
    }

    [Fact]
    public async Task Drill_FromEveryNumberUnderEveryFilter_ListsWhatWasCounted()
    {
        await FillAsync();
        foreach (var filter in new AuditQuery[]
        {
            new(), new() { Decision = "return" }, new() { Decision = "open" }, new() { Time = "late" }, new() { Time = "onTime" }, new() { Agency = "SXD" }, new() { Agency = "-" },
            new() { From = new DateOnly(2026, 10, 21), To = new DateOnly(2026, 11, 21) }, new() { Decision = "forward", Time = "late", Clause = "3.d" },
        })
        {
            var (counts, _) = await _open.Office.StatisticsAsync(filter, Today, default);
            foreach (var row in counts.Append(AuditCount.Sum(counts, string.Empty, null, string.Empty)))
            {
                foreach (var column in AuditDrill.Columns)
                {
                    var query = AuditDrill.Of(filter, row, column, isTotal: row.Month.Length == 0) with { Limit = 100 };
                    Assert.Equal((column, AuditDrill.Count(row, column)), (column, AuditDrill.Count(row, column) == 0 ? 0 : (await _open.Office.SearchAsync(query, Today, default)).Lines.Count));
                }
            }
        }
    }

    [Theory]
    [InlineData("draft.present", 1)]
    [InlineData("submission.present", 0)] // met
    [InlineData("' OR 1 --", 0)]
    public async Task Search_ByRule_FindsWhereItWasNotMet(string rule, int found)
    {
        await _open.FileAsync();

        var page = await _open.Office.SearchAsync(new AuditQuery { Rule = rule }, Today, default);

        Assert.Equal(found, page.Lines.Count);
        Assert.All(page.Lines, l => Assert.Equal("draft.present", l.Rules));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+84", "\"'+84\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("\0=1", "\"'=1\"")]
    [InlineData("Sở \"A\", B\nC", "\"Sở \"\"A\"\", B\nC\"")]
    [InlineData("", "\"\"")]
    public void Cell_OfAnyText_IsNeverAFormulaAndNeverEndsEarly(string value, string cell) => Assert.Equal(cell, CsvText.Cell(value));

    private async Task FillAsync()
    {
        foreach (var (agency, month) in new (string?, int)[] { ("SXD", 10), ("SXD", 11), ("STC", 11), (null, 10) })
        {
            for (var i = 0; i < 3; i++)
            {
                var filing = new InventedFiling { Agency = agency, AgencyName = "Cơ quan " + agency, Decision = Decision.Return, ReceivedAt = new DateTimeOffset(2026, month, 20 + i, 9, 0, 0, TimeSpan.FromHours(7)) };
                var id = (await _open.FileAsync(filing)).Id;
                if (i < 2)
                {
                    _open.Clock.Now = i == 0 ? filing.ReceivedAt.AddHours(1) : filing.ReceivedAt.AddDays(60);
                    await DecideAsync(id, i == 0 ? "return" : "forward");
                }
            }
        }
    }

    private async Task DecideAsync(Guid id, string decision) => Assert.NotNull((await _open.Office.DecideAsync(
        await _open.ActAsync(id, OpenOffice.An), new DispositionOrder(decision, decision == "forward" ? (null, "Sở Y tế") : null, "thử"), default)).Value);
}
