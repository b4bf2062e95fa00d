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
                var query = TaskTracking.Validation.Api.Pages.Office.AuditTyped.Within(new AuditQuery { Agency = row.Agency.Length > 0 ? row.Agency : "-", Decision = decision, Time = time, Limit = 100 }, row.Month);
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
