using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Office.Database;
using TaskTracking.Validation.Api.Office.Database.Rows;

namespace TaskTracking.Validation.Api.Office;

/// <summary>Reads one dossier's desk. What the history keeps of it is read as columns: its rows are the history's own.</summary>
internal static class DeskReading
{
    public static async Task<DeskView?> FindAsync(OfficeContext context, Guid id, CancellationToken cancellation)
    {
        var dossier = await context.Database.SqlQueryRaw<DeskDossier>(
            "SELECT Sequence, Id, Code, ReceivedAt, Decision AS Recommended, ForwardCode, ForwardName, Agency, AgencyName, Letter, Title FROM decisions WHERE Id = $id",
            new SqliteParameter("$id", id.ToString("D"))).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (dossier is null)
        {
            return null;
        }

        var sequence = dossier.Sequence;
        var desk = await context.Desk.AsNoTracking().SingleAsync(d => d.Dossier == sequence, cancellation).ConfigureAwait(false);
        var corrected = await CorrectionReading.OfAsync(context, sequence, desk.Judgement, cancellation).ConfigureAwait(false);
        var findings = corrected.InForce;
        var overrides = await context.Overrides.AsNoTracking().Where(o => o.Dossier == sequence).OrderBy(o => o.Sequence).ToListAsync(cancellation).ConfigureAwait(false);
        var dispositions = await context.Dispositions.AsNoTracking().Where(d => d.Dossier == sequence).OrderBy(d => d.Sequence).ToListAsync(cancellation).ConfigureAwait(false);
        var remarks = await context.Remarks.AsNoTracking().Where(r => r.Dossier == sequence).OrderBy(r => r.Sequence).ToListAsync(cancellation).ConfigureAwait(false);
        var events = await context.Events.AsNoTracking().Where(e => e.Decision == sequence).OrderBy(e => e.Sequence).ToListAsync(cancellation).ConfigureAwait(false);
        var first = dossier.Recommended;
        dossier = corrected.Judgement is { } now ? dossier with { Recommended = now.Decision, ForwardCode = now.ForwardCode, ForwardName = now.ForwardName, Letter = now.Letter, Title = now.Title } : dossier;
        var papers = await context.SignedPapers.AsNoTracking().Where(p => p.Dossier == sequence).OrderBy(p => p.Sequence).ToListAsync(cancellation).ConfigureAwait(false);
        var namesBody = dossier.ForwardName is not null;
        return new DeskView(
            dossier,
            desk.Due,
            desk.Holder,
            desk.Moves,
            Standing.Of(findings, Overridden(overrides), namesBody),
            dispositions.Count == 0 ? null : Standing.Of(findings, Overridden([.. overrides.Where(o => o.Sequence <= dispositions[^1].Overrides)]), namesBody),
            [.. dispositions.Select(d => DispositionOf(d, dispositions))],
            [.. remarks.Select(r => new Remark(r.Text, new Signatory(r.Who, r.Name, r.Role, r.At)))],
            [.. events.Select(e => new DeskEvent(e.At, e.Type, e.Payload))])
        {
            FirstRecommended = first,
            IsCorrected = corrected.Judgement is not null,
            Corrections = corrected.Acts,
            SinceFiling = FindingChange.Between(corrected.AtFiling, findings),
            SignedPapers = [.. papers.Select((p, i) => new SignedPaper(
                i + 1, p.Kind, p.Sha256, p.Size, p.Indication, new PaperVerdict(ContractJson.Read<VerifyAnswer>(p.Vietnamese), ContractJson.Read<VerifyAnswer>(p.English)), new Signatory(p.Who, p.Name, p.Role, p.At)))],
        };
    }

    private static IReadOnlyList<Overridden> Overridden(IReadOnlyList<OverrideRow> rows)
    {
        var seconds = rows.Where(r => r.Seconds is not null).ToDictionary(r => r.Seconds!.Value, r => new Signatory(r.Who, r.Name, r.Role, r.At));
        return [.. rows.Where(r => r.Seconds is null).Select(r =>
            new Overridden(r.Sequence, r.Finding, r.Answer, r.Reason, new Signatory(r.Who, r.Name, r.Role, r.At), seconds.GetValueOrDefault(r.Sequence), r.Subject, r.Rule))];
    }

    private static Disposition DispositionOf(DispositionRow row, IReadOnlyList<DispositionRow> all) => new(
        row.Id,
        row.Replaces is { } before ? all.First(d => d.Sequence == before).Id : null,
        row.Decision,
        row.ForwardCode,
        row.ForwardName,
        row.Recommended,
        row.Reason,
        new Signatory(row.Who, row.Name, row.Role, row.At),
        row.Due,
        row.Late);
}
