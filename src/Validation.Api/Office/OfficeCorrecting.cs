using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.Office.Database.Rows;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office;

/// <summary>How corrections are kept: what was said, what was judged on it, and the desk that points to it, in one transaction.</summary>
internal sealed partial class OfficeStore
{
    public Task<CorrectedResult?> CorrectedAsync(Guid id, CancellationToken cancellation) => ReadAsync(context => CorrectionReading.ResultAsync(context, id, cancellation));

    public Task<Outcome<DeskView>> CorrectAsync(Act act, IReadOnlyList<(CorrectedValue Said, ReadValue Read)> corrections, string reason, Rejudged? judged, CancellationToken cancellation) =>
        DoAsync(act, "facts-corrected", async (work, view) =>
        {
            if (view.Disposition is not null)
            {
                return new Problem("dossier-decided");
            }

            var judgement = judged is null ? (long?)null : await AddAsync(work, judged, cancellation).ConfigureAwait(false);
            var next = await work.NextAsync(w => w.Corrections.Select(c => c.Sequence), cancellation).ConfigureAwait(false);
            var rows = corrections.Select((c, i) => RowOf(act, work, next + i, c.Said, c.Read, reason, judgement)).ToList();
            rows.ForEach(work.Add);
            work.Desk.Judgement = judgement;
            work.Desk.Recommended = judged?.Vietnamese.Decision ?? view.FirstRecommended;
            work.Tell("facts-corrected", new CorrectedPayload([.. rows.Select(r => r.Sequence)], judgement, work.Desk.Recommended, act.Actor.Id));
            return null;
        }, cancellation);

    private static async Task<long> AddAsync(DeskWork work, Rejudged judged, CancellationToken cancellation)
    {
        var sequence = await work.NextAsync(w => w.Judgements.Select(j => j.Sequence), cancellation).ConfigureAwait(false);
        var answer = judged.Vietnamese;
        work.Add(new JudgementRow
        {
            Sequence = sequence,
            Dossier = work.Desk.Dossier,
            Decision = answer.Decision,
            ForwardCode = answer.ForwardTo?.Code,
            ForwardName = answer.ForwardTo?.Name,
            Letter = judged.Letter,
            Title = judged.Title,
            Vietnamese = Contract.ContractJson.Line(judged.Vietnamese),
            English = Contract.ContractJson.Line(judged.English),
            At = work.Now,
        });
        foreach (var (finding, position) in answer.Findings.Select((f, i) => (f, i)))
        {
            work.Add(new JudgedFindingRow
            {
                Judgement = sequence,
                Position = position,
                Rule = finding.Rule,
                Clause = finding.Clause,
                Answer = finding.Answer,
                Severity = finding.Severity,
                Effect = finding.Effect,
                Subject = judged.Subjects[position],
            });
        }

        return sequence;
    }

    private static CorrectionRow RowOf(Act act, DeskWork work, long sequence, CorrectedValue said, ReadValue read, string reason, long? judgement) => new()
    {
        Sequence = sequence,
        Dossier = work.Desk.Dossier,
        File = said.File,
        Field = said.Field,
        WasRead = read.Value,
        ReadFrom = read.From,
        Value = said.Value,
        Reason = reason,
        Judgement = judgement,
        Who = act.Actor.Id,
        Name = act.Actor.Name,
        Role = RoleWords.Of(act.Actor.Role),
        At = work.Now,
    };
}
