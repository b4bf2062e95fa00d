using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Judges a decision's stored facts again: by its own book the same must come out, by today's what changed is told.</summary>
internal static class ReplayDossier
{
    /// <param name="Book">"own" or "today".</param>
    internal sealed record Request(Guid Id, string Book, string Language, Actor Actor) : IRequest<Outcome<Replay>>;

    internal sealed class Handler(IHistory history, IOffice office, Replaying replaying) : IRequestHandler<Request, Outcome<Replay>>
    {
        public async Task<Outcome<Replay>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (request.Book is not ("own" or "today"))
            {
                return Outcome<Replay>.Refused(new Problem("query-invalid", "book"));
            }

            if (await history.FindAsync(request.Id, cancellationToken).ConfigureAwait(false) is not { } filed)
            {
                return Outcome<Replay>.Refused(new Problem("dossier-not-found"));
            }

            // With what the Office corrected: once decided, nothing is corrected any more, so these are what the decision knew.
            var kept = filed.On(await office.CorrectedAsync(request.Id, cancellationToken).ConfigureAwait(false));

            await history.NoteAsync(new ActivityLine(request.Actor, "dossier-replayed", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            var again = request.Book == "own" ? await replaying.ByItsOwnAsync(kept, cancellationToken).ConfigureAwait(false) : replaying.ByTodays(kept);
            return again.Value is { } judgement
                ? Outcome<Replay>.Of(new Replay(request.Book, kept.In(request.Language), judgement.ToAnswer(request.Language)))
                : again.As<Replay>();
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/dossiers/{id}/replay", HandleAsync).Describe(
        new ApiOperation("replayDossier", "The stored facts, with what the Office corrected of them, judged again, by the policies that judged them then or by those in force, and every rule that says something else. Files are not read again; signatures stay as they were validated.")
        {
            Answer = typeof(ReplayAnswer),
            Codes = ["dossier-not-found", "query-invalid", "replay-impossible", "calendar-uncovered"],
            Parameters = [new("book", "By which policies.", "own") { Words = ["own", "today"] }],
        }).Requires(Permission.SeeDesk);

    private static async Task<IResult> HandleAsync(string id, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(id, "D", out var asked))
        {
            return ApiAnswers.Refused(http, new Problem("dossier-not-found"));
        }

        var book = http.Request.Query["book"].ToString() is { Length: > 0 } typed ? typed : "own";
        var outcome = await mediator.Send(new Request(asked, book, ApiAnswers.LanguageOf(http), actor), cancellation).ConfigureAwait(false);
        return outcome.Value is { } replay ? ApiAnswers.Ok(ReplayAnswer.Of(replay)) : ApiAnswers.Refused(http, outcome.Problem!);
    }
}
