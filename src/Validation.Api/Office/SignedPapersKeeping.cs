using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Office.Database.Rows;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office;

/// <summary>How a paper that came back signed is kept.</summary>
internal sealed partial class OfficeStore
{
    public Task<Outcome<DeskView>> KeepPaperAsync(Act act, PaperOrder paper, CancellationToken cancellation) => DoAsync(act, "paper-signed", async (work, view) =>
    {
        if (view.Disposition is not { } made || work.Desk.Disposition is not { } disposition)
        {
            return new Problem("dossier-not-decided");
        }

        var row = new SignedPaperRow
        {
            Sequence = await work.NextAsync(w => w.SignedPapers.Select(p => p.Sequence), cancellation).ConfigureAwait(false),
            Dossier = work.Desk.Dossier,
            Disposition = disposition,
            Kind = made.Decision,
            Sha256 = paper.Sha256,
            Size = paper.Size,
            Indication = paper.Indication,
            Vietnamese = ContractJson.Line(paper.Verdict.Vietnamese),
            English = ContractJson.Line(paper.Verdict.English),
            Who = act.Actor.Id,
            Name = act.Actor.Name,
            Role = RoleWords.Of(act.Actor.Role),
            At = work.Now,
        };
        work.Add(row);
        work.Tell("paper-signed", new PaperSignedPayload(row.Sequence, row.Kind, row.Sha256, row.Indication, row.Who));
        return null;
    }, cancellation);
}
