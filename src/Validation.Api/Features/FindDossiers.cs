using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Lists kept decisions (contract.md, API: GET dossiers).</summary>
internal static class FindDossiers
{
    internal sealed record Request(DecisionQuery Query, Actor Actor) : IRequest<Outcome<DecisionPage>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        private const int LongestText = 200;

        public Validator()
        {
            RuleFor(r => r.Query.Decision).Must(d => d is null or "accept" or "return" or "forward" or "review").WithErrorCode("query-invalid").WithState(_ => new[] { "decision" });
            RuleFor(r => r.Query.Text).Must(t => t is null || t.Length <= LongestText).WithErrorCode("query-invalid").WithState(_ => new[] { "q" });
            RuleFor(r => r.Query.Limit).InclusiveBetween(1, 100).WithErrorCode("query-invalid").WithState(_ => new[] { "limit" });
            RuleFor(r => r.Query.Cursor).Must(c => c is null || DecisionCursor.TryRead(c, out _)).WithErrorCode("query-invalid").WithState(_ => new[] { "cursor" });
            RuleFor(r => r.Query).Must(q => q.From is null || q.To is null || q.From <= q.To).WithErrorCode("query-invalid").WithState(_ => new[] { "to" });
        }
    }

    internal sealed class Handler(IHistory history) : IRequestHandler<Request, Outcome<DecisionPage>>
    {
        // Whoever sees one agency's dossiers only asks for that agency's; asked for another's, there are none.
        public async Task<Outcome<DecisionPage>> Handle(Request request, CancellationToken cancellationToken) =>
            request.Query.Agency is { } asked && !request.Actor.Sees(asked)
                ? Outcome<DecisionPage>.Of(new DecisionPage([], null))
                : Outcome<DecisionPage>.Of(await history.ListAsync(request.Query with { Agency = request.Actor.Agency ?? request.Query.Agency }, cancellationToken).ConfigureAwait(false));
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/dossiers", HandleAsync).Describe(
        new ApiOperation("findDossiers", "Kept decisions, the newest first. All filters hold together. The Link header names the next page.")
        {
            Answer = typeof(DecisionsAnswer),
            Codes = ["query-invalid"],
            Parameters =
            [
                new("agency", "Code of the filing agency.", "SXD"),
                new("decision", "The decision.", "return") { Words = ["accept", "return", "forward", "review"] },
                new("from", "First Vietnamese day of receipt.", "2026-11-01") { Format = "date" },
                new("to", "Last Vietnamese day of receipt.", "2026-11-30") { Format = "date" },
                new("q", "Words in code, agency, letter number, title, reference; accents and case do not count.", "quy hoach"),
                new("limit", "Decisions on a page: 1 to 100.", "20") { IsNumber = true },
                new("cursor", "From the page before; opaque.", "eyJ0IjoxfQ"),
            ],
        }).Requires(Permission.SeeDossiers);

    private static async Task<IResult> HandleAsync(HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        var asked = FindQuery.Of(http.Request.Query);
        var outcome = asked.Value is { } query ? await mediator.Send(new Request(query, actor), cancellation).ConfigureAwait(false) : asked.As<DecisionPage>();
        if (outcome.Value is not { } page)
        {
            return ApiAnswers.Refused(http, outcome.Problem!);
        }

        if (page.Next is { } next)
        {
            http.Response.Headers.Link = ApiAnswers.NextLink(http.Request, next);
        }

        return ApiAnswers.Ok(DecisionsAnswer.Of(page));
    }
}
