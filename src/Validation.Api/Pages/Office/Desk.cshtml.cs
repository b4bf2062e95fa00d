using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pages.Pictures;
using TaskTracking.Validation.Api.Pages.Results;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>One dossier as the Office works on it: who holds it, each point that stands, the decision, notes, what happened.</summary>
[Requires(Permission.SeeDesk, Posting = Permission.Decide)]
internal sealed class DeskModel(PageText text, IMediator mediator, ResultViews views, PoliciesInForce policies, OfficePeople people, PaperDesk papers, TimeProvider clock) : DossierPage(text)
{
    public DeskView Desk { get; private set; } = null!;

    public ResultView Result { get; private set; } = null!;

    /// <summary>Its place among those filed for the same matter, and what changed since the round before.</summary>
    public RoundView Round { get; private set; } = null!;

    /// <summary>Filed before with the same content; of its own earlier rounds only where nothing changed at all.</summary>
    public IReadOnlyList<Duplicate> Duplicates { get; private set; } = [];

    public IReadOnlyList<OfficePerson> People { get; private set; } = [];

    /// <summary>Kinds of the papers that fit the decision.</summary>
    public IReadOnlyList<string> Papers { get; private set; } = [];

    /// <summary>What was typed into a form that was refused, by field.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool MaySeeActivity => Actor.May(Permission.SeeActivity);

    /// <summary>A decided dossier never changes.</summary>
    public bool MayCorrect => Actor.May(Permission.Decide) && Desk.Disposition is null;

    public bool MayAct => Actor.May(Permission.Decide) && (Desk.Disposition is null || Actor.Role == Role.Head);

    /// <summary>Notes are taken whatever the state.</summary>
    public bool MayNote => Actor.May(Permission.Decide);

    /// <summary>What was typed into a form that is no longer there, because somebody else decided meanwhile: shown, so that it can be copied.</summary>
    public IReadOnlyList<string> Unrecorded => MayAct || Errors.Count == 0 ? []
        : [.. Typed.Where(t => t.Key == "reason" || t.Key.StartsWith("why-", StringComparison.Ordinal)).Select(t => t.Value.Trim()).Where(t => t.Length > 0)];

    public string Self => Actor.Id;

    public IReadOnlyList<Agency> Agencies => [.. policies.Current.Directory.Agencies.Where(a => a.ExistsOn(VietnamTime.DayOf(clock.GetUtcNow())))];

    /// <summary>What is left of its time, in words.</summary>
    public string Left
    {
        get
        {
            var deadline = new Deadline(policies.Current.Calendar, Desk.Due);
            return Text.Left(deadline.Left(clock.GetUtcNow()), deadline.IsOver(clock.GetUtcNow()), policies.Current.Calendar.Hours.OfADay);
        }
    }

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true, Name = "xong")]
    public string? Done { get; set; }

    public string? NameOf(string? account) => account is null ? null : People.FirstOrDefault(p => p.Account == account)?.Name ?? Text.Unknown;

    /// <summary>The picture of the page where a point's evidence stands; null where it has none.</summary>
    public string? PageOf(StandingLine line)
    {
        var finding = Result.Answer.Findings[line.Kept.Position];
        return PageMark.Of(Result.Answer).FirstOrDefault(m => m.Finding == finding) is { } mark ? Links.Page(Desk.Dossier.Id, mark.Evidence.File, mark.Evidence.Page!.Value, mark.Number) : null;
    }

    /// <summary>What was typed; before anything was, what is proposed.</summary>
    public string Of(string field, string? proposed = null) => Typed.TryGetValue(field, out var typed) ? typed : Typed.Count == 0 ? proposed ?? string.Empty : string.Empty;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var desk = await mediator.Send(new ShowDesk.Request(id, Actor), cancellation);
        var kept = await mediator.Send(new ShowDossier.Request(id, Actor) { AsItStands = true }, cancellation);
        if (desk.Value is not { } view || kept.Value is not { } decision)
        {
            return NotFound();
        }

        (Desk, Result, People) = (view, views.Of(decision, Text.Language), await people.AllAsync(cancellation));
        Round = (await mediator.Send(new ShowRound.Request(id, Actor, Text.Language), cancellation)).Value!;
        Duplicates = [.. (await mediator.Send(new FindDuplicates.Request(DossierContent.Of(decision), Actor), cancellation)).Value!.All.Where(d => d.Whole || Round.Chain.All(l => l.Id != d.Id))];
        Papers = [.. (await papers.KindsOfAsync(decision, cancellation)).Select(PaperWord.Of)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, long moves, string? act, CancellationToken cancellation)
    {
        Done = null; // of the act before: the form was sent to the address that told it
        if (await OnGetAsync(id, cancellation) is NotFoundResult none)
        {
            return none;
        }

        var form = await Request.ReadFormAsync(cancellation);
        Typed = form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        var (field, done) = await ActAsync(new Act(id, moves, Actor), act ?? string.Empty, cancellation);
        return done.Value is null ? RefuseAt(done.Problem!, field) : Redirect($"/ho-so/{id:D}/xu-ly?xong={Uri.EscapeDataString((act ?? string.Empty).Split('-')[0])}");
    }

    // The act, and the field that a refusal belongs to.
    private async Task<(string Field, Outcome<DeskView> Done)> ActAsync(Act act, string what, CancellationToken cancellation)
    {
        switch (what.Split('-'))
        {
            case ["take"]:
                return ("holder", await mediator.Send(new AssignDossier.Request(act, Actor.Id), cancellation));
            case ["give"]:
                return Of("holder") is { Length: > 0 } holder && !People.Any(p => p.MayHold && p.Account == holder)
                    ? ("holder", Outcome<DeskView>.Refused(new Problem("holder-unknown")))
                    : ("holder", await mediator.Send(new AssignDossier.Request(act, Of("holder") is { Length: > 0 } given ? given : null), cancellation));
            case ["answer", var position] when int.TryParse(position, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var finding):
                return ("why-" + position, await mediator.Send(new OverrideFinding.Request(act, finding, Of("answer-" + position), Of("why-" + position)), cancellation));
            case ["agree", var number] when long.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sequence):
                return ("points", await mediator.Send(new SecondOverride.Request(act, sequence), cancellation));
            case ["remark"]:
                return ("text", await mediator.Send(new RemarkDossier.Request(act, Of("text")), cancellation));
            case ["decide"]:
                var done = Of("decision") == "forward" && Of("body").Length > 0 && Of("bodyName").Trim().Length > 0
                    ? Outcome<DeskView>.Refused(new Problem("body-twice"))
                    : await mediator.Send(new DecideDossier.Request(act, Order()), cancellation);
                return (done.Problem?.Code switch { "reason-missing" or "text-invalid" => "reason", "body-missing" or "body-twice" => "body", _ => "decide" }, done);
            default:
                return ("content", Outcome<DeskView>.Refused(new Problem("request-invalid")));
        }
    }

    private DispositionOrder Order()
    {
        var listed = Agencies.FirstOrDefault(a => a.Code == Of("body"));
        (string? Code, string Name)? body = listed is not null ? (listed.Code, listed.Name) : Of("bodyName").Trim() is { Length: > 0 } written ? (null, written) : null;
        return new DispositionOrder(Of("decision"), body, Of("reason").Trim() is { Length: > 0 } reason ? reason : null);
    }
}
