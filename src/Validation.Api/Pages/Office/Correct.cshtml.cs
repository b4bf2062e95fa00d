using MediatR;
using Microsoft.AspNetCore.Mvc;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>One file of a dossier on the desk: what was read, and the form to say what it is instead.</summary>
[Requires(Permission.SeeDesk, Posting = Permission.Decide)]
internal sealed class CorrectModel(PageText text, IMediator mediator, PoliciesInForce policies, TimeProvider clock) : DossierPage(text)
{
    private const string Back = "back-";

    public ShowReadFile.ReadParts Shown { get; private set; } = null!;

    /// <summary>What was typed into a form that was refused, by field.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool MayAct => Actor.May(Permission.Decide) && Shown.Desk.Disposition is null;

    public IReadOnlyList<Agency> Agencies => [.. policies.Current.Directory.Agencies.Where(a => a.ExistsOn(VietnamTime.DayOf(clock.GetUtcNow())))];

    /// <summary>The file's path.</summary>
    [BindProperty(SupportsGet = true, Name = "tap-tin")]
    public string? Asked { get; set; }

    public string Of(ShowReadFile.Part part) => Typed.GetValueOrDefault(part.Field) ?? (part is { Field: "date", Now: { } day } ? PageText.Day(day) : part.Now ?? string.Empty);

    public static string Address(Guid id, string file) => $"/ho-so/{id:D}/dinh-chinh?tap-tin={Uri.EscapeDataString(file)}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        var shown = await mediator.Send(new ShowReadFile.Request(id, Asked, Actor), cancellation);
        if (shown.Value is not { } parts)
        {
            return NotFound();
        }

        Shown = parts;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, long moves, string? act, CancellationToken cancellation)
    {
        if (await OnGetAsync(id, cancellation) is NotFoundResult none)
        {
            return none;
        }

        var form = await Request.ReadFormAsync(cancellation);
        Typed = form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        var taken = act is not null && act.StartsWith(Back, StringComparison.Ordinal) ? act[Back.Length..] : null;
        var said = Shown.Parts.Where(p => taken is null ? Typed.ContainsKey(p.Field) : p.Field == taken).ToDictionary(p => p.Field, p => taken is null ? Typed[p.Field] : p.Read.Value ?? string.Empty, StringComparer.Ordinal);
        var done = await mediator.Send(new CorrectFile.Request(new Act(id, moves, Actor), Shown.File, said, Typed.GetValueOrDefault("reason") ?? string.Empty), cancellation);
        return done.Problem is { } problem ? RefuseAt(problem, FieldOf(problem)) : Redirect($"/ho-so/{id:D}/xu-ly?xong=correct#corrections");
    }

    private string FieldOf(Problem problem) => problem switch
    {
        { Code: "text-invalid" } => "reason",
        { Arguments: [.., var field] } when Shown.Parts.Any(p => p.Field == field) => field,
        _ => "content",
    };
}
