using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Database.Rows;

namespace TaskTracking.Validation.Api.Office;

/// <summary>What was corrected of a dossier, and the findings that stand since.</summary>
/// <param name="AtFiling">As the machine found at filing.</param>
/// <param name="InForce">Of the judgement in force; the same where nothing is corrected.</param>
/// <param name="Judgement">Null where nothing is corrected.</param>
internal sealed record CorrectionReading(IReadOnlyList<KeptFinding> AtFiling, IReadOnlyList<KeptFinding> InForce, JudgementLine? Judgement, IReadOnlyList<CorrectionAct> Acts)
{
    public static async Task<CorrectionReading> OfAsync(OfficeContext context, long dossier, long? inForce, CancellationToken cancellation)
    {
        var atFiling = await context.Database.SqlQueryRaw<KeptFinding>(
            "SELECT Position, Rule, Clause, Answer, Severity, Effect, NULL AS Subject FROM findings WHERE Decision = $dossier ORDER BY Position",
            new SqliteParameter("$dossier", dossier)).ToListAsync(cancellation).ConfigureAwait(false);
        var rows = await RowsAsync(context, dossier, cancellation).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            return new CorrectionReading(atFiling, atFiling, null, []);
        }

        var judged = (await context.JudgedFindings.AsNoTracking()
            .Where(f => context.Judgements.Any(j => j.Dossier == dossier && j.Sequence == f.Judgement)).OrderBy(f => f.Position).ToListAsync(cancellation).ConfigureAwait(false))
            .ToLookup(f => f.Judgement, f => new KeptFinding(f.Position, f.Rule, f.Clause, f.Answer, f.Severity, f.Effect, f.Subject));
        IReadOnlyList<KeptFinding> FindingsOf(long? judgement) => judgement is { } which ? [.. judged[which]] : atFiling;
        var acts = new List<CorrectionAct>();
        var before = (IReadOnlyList<KeptFinding>)atFiling;
        foreach (var said in ActsIn(rows))
        {
            var after = FindingsOf(said[0].Judgement);
            acts.Add(new CorrectionAct(said, FindingChange.Between(before, after)));
            before = after;
        }

        var line = inForce is null ? null : await context.Judgements.Where(j => j.Sequence == inForce)
            .Select(j => new JudgementLine(j.Decision, j.ForwardCode, j.ForwardName, j.Letter, j.Title)).SingleAsync(cancellation).ConfigureAwait(false);
        return new CorrectionReading(atFiling, FindingsOf(inForce), line, acts);
    }

    /// <summary>The answers of the judgement in force; null where nothing is corrected.</summary>
    public static async Task<CorrectedResult?> ResultAsync(OfficeContext context, Guid id, CancellationToken cancellation)
    {
        var found = await context.Database.SqlQueryRaw<ResultRow>(
            "SELECT j.Dossier, j.Vietnamese, j.English FROM decisions AS d JOIN desk AS k ON k.Dossier = d.Sequence JOIN judgements AS j ON j.Sequence = k.Judgement WHERE d.Id = $id",
            new SqliteParameter("$id", id.ToString("D"))).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        return found is null ? null : new CorrectedResult(
            ContractJson.Read<CheckAnswer>(found.Vietnamese),
            ContractJson.Read<CheckAnswer>(found.English),
            Correction.InForce(await RowsAsync(context, found.Dossier, cancellation).ConfigureAwait(false)));
    }

    private static async Task<IReadOnlyList<Correction>> RowsAsync(OfficeContext context, long dossier, CancellationToken cancellation) =>
        [.. (await context.Corrections.AsNoTracking().Where(c => c.Dossier == dossier).OrderBy(c => c.Sequence).ToListAsync(cancellation).ConfigureAwait(false)).Select(Of)];

    private static Correction Of(CorrectionRow row) => new(
        row.Sequence,
        new CorrectedValue(row.File, row.Field, row.Value),
        new ReadValue(row.WasRead, row.ReadFrom),
        row.Reason,
        row.Judgement,
        new Signatory(row.Who, row.Name, row.Role, row.At));

    // Said at once: one judgement followed. Two acts in a row never lead to the same, nor both back to the kept result.
    private static IEnumerable<IReadOnlyList<Correction>> ActsIn(IReadOnlyList<Correction> corrections)
    {
        for (var i = 0; i < corrections.Count;)
        {
            var act = corrections.Skip(i).TakeWhile(c => c.Judgement == corrections[i].Judgement).ToList();
            yield return act;
            i += act.Count;
        }
    }

    private sealed record ResultRow(long Dossier, string Vietnamese, string English);
}

/// <summary>A judgement of corrected facts, in short.</summary>
internal sealed record JudgementLine(string Decision, string? ForwardCode, string? ForwardName, string? Letter, string? Title);
