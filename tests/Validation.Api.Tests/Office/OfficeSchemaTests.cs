using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Tests.History;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

public sealed class OfficeSchemaTests : IDisposable
{
    private readonly OpenOffice _open = new();

    public void Dispose() => _open.Dispose();

    [Fact]
    public void Migrations_AgainstTheModel_LeaveNothingPending()
    {
        using var database = new OfficeDatabase(_open.History.Data);
        using var context = database.Open();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(context.Database.GetPendingMigrations());
    }

    [Theory]
    [InlineData("UPDATE {0} SET {1} = {1}")]
    [InlineData("DELETE FROM {0}")]
    [InlineData("REPLACE INTO {0} SELECT * FROM {0} LIMIT 1")]
    public async Task Change_OfWhatPersonsDid_IsRefused(string statement)
    {
        await FillAsync();
        foreach (var table in new[] { "dispositions", "overrides", "remarks", "corrections", "judgements", "judged_findings", "signed_papers" })
        {
            var sql = string.Format(System.Globalization.CultureInfo.InvariantCulture, statement, table, table == "judged_findings" ? "Rule" : "At");
            Assert.Contains("only grows", Assert.Throws<SqliteException>(() => _open.History.Execute(sql)).Message, StringComparison.Ordinal);
        }

        Assert.Throws<SqliteException>(() => _open.History.Execute("DELETE FROM desk"));
    }

    [Fact]
    public async Task Prepare_DossiersKeptBefore_ComeOntoTheDesk()
    {
        using var history = new OpenStore();
        var before = await history.KeepAsync(new InventedFiling());
        using var database = new OfficeDatabase(history.Data);
        Assert.Null(database.Prepare());
        var after = await history.KeepAsync(new InventedFiling());

        var office = new OfficeStore(database, TimeProvider.System, NullLogger<OfficeStore>.Instance);
        Assert.Equal([before.Code, after.Code], (await office.QueueAsync(new(), new DateOnly(2026, 11, 20), default)).Lines.Select(l => l.Code));
    }

    [Fact]
    public async Task Prepare_DecisionsOfTheFirstSchema_KnowTheOverridesBeforeThem()
    {
        using var history = new OpenStore();
        await history.KeepAsync(new InventedFiling());
        using var database = new OfficeDatabase(history.Data);
        using (var context = database.Open())
        {
            // EF looks a migration up by what follows the first fifteen characters, taking these for a time.
            context.Database.Migrate(OfficeDatabase.Migrations[0][15..]);
        }

        history.Execute("""
            INSERT INTO overrides (Sequence, Dossier, Finding, Rule, Answer, Reason, Who, Name, Role, At) SELECT value, 1, 1, 'x', 'met', 'x', 'a', 'a', 'clerk', '2026-11-28 0' || value || ':00:00' FROM json_each('[1,2,3]');
            INSERT INTO dispositions (Sequence, Id, Dossier, Decision, Recommended, Who, Name, Role, At, Due, Late)
            VALUES (1, 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa', 1, 'accept', 'accept', 'a', 'a', 'clerk', '2026-11-28 02:00:00', '2026-11-30', 0);
            """);
        Assert.Null(database.Prepare());

        Assert.Equal(["2"], history.Rows("SELECT Overrides FROM dispositions"));
        Assert.Contains("only grows", Assert.Throws<SqliteException>(() => history.Execute("UPDATE dispositions SET Overrides = 3")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_AfterManyActs_IsWhatTheEventsTell()
    {
        await FillAsync();
        var told = _open.History.Rows("""
            SELECT e.Decision || ' ' || coalesce((SELECT json_extract(a.Payload, '$.to') FROM events AS a WHERE a.Decision = e.Decision AND a.Type = 'dossier-assigned' ORDER BY a.Sequence DESC LIMIT 1), '-')
                || ' ' || coalesce((SELECT json_extract(d.Payload, '$.id') FROM events AS d WHERE d.Decision = e.Decision AND d.Type = 'dossier-decided' ORDER BY d.Sequence DESC LIMIT 1), '-')
                || ' ' || (SELECT count(*) FROM events AS m WHERE m.Decision = e.Decision AND m.Type IN ('dossier-assigned', 'finding-overridden', 'override-seconded', 'facts-corrected', 'remark-added', 'dossier-decided', 'paper-signed'))
                || ' ' || coalesce((SELECT json_extract(c.Payload, '$.judgement') || ' ' || json_extract(c.Payload, '$.recommended') FROM events AS c WHERE c.Decision = e.Decision AND c.Type = 'facts-corrected' ORDER BY c.Sequence DESC LIMIT 1), 'kept ' || json_extract(e.Payload, '$.decision'))
            FROM events AS e WHERE e.Type = 'dossier-filed' ORDER BY e.Decision
            """);

        Assert.Equal(told, _open.History.Rows("SELECT k.Dossier || ' ' || coalesce(k.Holder, '-') || ' ' || coalesce(p.Id, '-') || ' ' || k.Moves || ' ' || coalesce(k.Judgement, 'kept') || ' ' || k.Recommended FROM desk AS k LEFT JOIN dispositions AS p ON p.Sequence = k.Disposition ORDER BY k.Dossier"));
    }

    private static Rejudged Rejudged()
    {
        var answer = new InventedFiling { Decision = Rules.Verdicts.Decision.Accept, Draft = Rules.Verdicts.Answer.Met }.Filing.Judgement.ToAnswer("vi");
        return new Rejudged(answer, answer, "1/TTr-SXD", null, [null, new string('a', 64)]);
    }

    private async Task FillAsync()
    {
        for (var i = 0; i < 3; i++)
        {
            var id = (await _open.FileAsync()).Id;
            await _open.Office.AssignAsync(await _open.ActAsync(id, OpenOffice.Head), i == 0 ? null : OpenOffice.An.Id, default);
            await _open.Office.OverrideAsync(await _open.ActAsync(id, OpenOffice.An), 1, "met", "x", default);
            await _open.Office.CorrectAsync(await _open.ActAsync(id, OpenOffice.An), [(new("1.pdf", "subject", "x"), new(null, "none"))], "x", i == 0 ? null : Rejudged(), default);
            await _open.Office.RemarkAsync(await _open.ActAsync(id, OpenOffice.An), "x", default);
            if (i < 2)
            {
                await _open.Office.DecideAsync(await _open.ActAsync(id, OpenOffice.An), new DispositionOrder("return", null, "x"), default);
                var verdict = new VerifyAnswer([new VerifyFile { File = "x.pdf", Sha256 = new string('a', 64), Format = "PAdES", Signatures = [] }]);
                await _open.Office.KeepPaperAsync(await _open.ActAsync(id, OpenOffice.An), new PaperOrder(new string('a', 64), 1, "TOTAL-PASSED", new PaperVerdict(verdict, verdict)), default);
            }
        }
    }
}
