using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Finds one kept decision again (contract.md, API: GET dossiers/{id}).</summary>
internal static class ShowDossier
{
    internal sealed record Request(Guid Id, Actor Actor) : IRequest<Outcome<KeptDecision>>
    {
        /// <summary>As the Office left it, where it corrected what was read: for the Office at once, for the agency once it is decided. Else as it was answered at filing.</summary>
        public bool AsItStands { get; init; }
    }

    internal sealed class Handler(IHistory history, IOffice office) : IRequestHandler<Request, Outcome<KeptDecision>>
    {
        public async Task<Outcome<KeptDecision>> Handle(Request request, CancellationToken cancellationToken)
        {
            var kept = await history.FindAsync(request.Id, cancellationToken).ConfigureAwait(false);
            var seen = kept is not null && request.Actor.Sees(kept.Agency);
            await history.NoteAsync(new ActivityLine(request.Actor, seen ? "dossier-viewed" : "dossier-not-found", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            return !seen ? Outcome<KeptDecision>.Refused(new Problem("dossier-not-found"))
                : Outcome<KeptDecision>.Of(request.AsItStands && (request.Actor.May(Permission.SeeDesk) || (await office.FindAsync(request.Id, cancellationToken).ConfigureAwait(false))?.Disposition is not null)
                    ? kept!.On(await office.CorrectedAsync(request.Id, cancellationToken).ConfigureAwait(false))
                    : kept!);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/dossiers/{id}", HandleAsync).Describe(
        new ApiOperation("showDossier", "One kept decision, as it was answered when the dossier was filed.") { Answer = typeof(FiledAnswer), Codes = ["dossier-not-found"] }).Requires(Permission.SeeDossiers);

    private static async Task<IResult> HandleAsync(string id, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        // What is no id at all is the id of no dossier.
        if (!Guid.TryParseExact(id, "D", out var asked))
        {
            return ApiAnswers.Refused(http, new Problem("dossier-not-found"));
        }

        var outcome = await mediator.Send(new Request(asked, actor), cancellation).ConfigureAwait(false);
        return outcome.Value is { } kept
            ? ApiAnswers.Ok(new FiledAnswer(kept.Id, kept.Code, kept.In(ApiAnswers.LanguageOf(http))))
            : ApiAnswers.Refused(http, outcome.Problem!);
    }
}
