using MediatR;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Writes a paper of a kept dossier, to be edited and signed (GET dossiers/{id}/papers/{kind}). The receipt is for the agency too; the others are the Office's.</summary>
internal static class ShowPaper
{
    internal sealed record Request(Guid Id, PaperKind Kind, Actor Actor) : IRequest<Outcome<Paper>>;

    internal sealed class Handler(IHistory history, PaperDesk desk) : IRequestHandler<Request, Outcome<Paper>>
    {
        public async Task<Outcome<Paper>> Handle(Request request, CancellationToken cancellationToken)
        {
            var kept = await history.FindAsync(request.Id, cancellationToken).ConfigureAwait(false);
            var seen = kept is not null && request.Actor.Sees(kept.Agency);
            var paper = seen ? await desk.WriteAsync(request.Kind, kept!, cancellationToken).ConfigureAwait(false) : null;
            var what = !seen ? "dossier-not-found" : paper is null ? "paper-not-found" : "paper-downloaded";
            await history.NoteAsync(new ActivityLine(request.Actor, what, request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            return paper is not null ? Outcome<Paper>.Of(paper) : Outcome<Paper>.Refused(new Problem(what));
        }
    }

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/dossiers/{id}/papers/receipt", (string id, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation) => HandleAsync(id, "receipt", http, actor, mediator, cancellation))
            .Describe(Described("showReceipt", "The receipt of a kept dossier as a Word file: its code, when it came in, until when it is answered, SHA-256 of every file. Received is not yet accepted."))
            .Requires(Permission.SeeDossiers);
        api.MapGet("/dossiers/{id}/papers/{kind}", HandleAsync)
            .Describe(Described("showPaper", "A paper of a kept dossier as a Word file to be edited and signed: return, forward or accept, whichever fits the decision, or note, the Office's own (phiếu trình). The same dossier gives the same bytes."))
            .Requires(Permission.SeeDesk);
    }

    private static ApiOperation Described(string id, string summary) =>
        new(id, summary) { Answer = typeof(byte[]), MediaType = PaperFile.MediaType, Codes = ["dossier-not-found", "paper-not-found"] };

    private static async Task<IResult> HandleAsync(string id, string kind, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(id, "D", out var asked))
        {
            return ApiAnswers.Refused(http, new Problem("dossier-not-found"));
        }

        if (!PaperWord.TryRead(kind, out var read))
        {
            return ApiAnswers.Refused(http, new Problem("paper-not-found"));
        }

        var outcome = await mediator.Send(new Request(asked, read, actor), cancellation).ConfigureAwait(false);
        return outcome.Value is { } paper ? PaperFile.Download(http, paper) : ApiAnswers.Refused(http, outcome.Problem!);
    }
}
