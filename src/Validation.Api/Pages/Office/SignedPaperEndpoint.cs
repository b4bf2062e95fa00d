using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Hosting;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>A signed paper as a file.</summary>
internal static class SignedPaperEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/ho-so/{id:guid}/ban-ky/{number:int}", HandleAsync).ExcludeFromDescription().Requires(Permission.SeeDossiers);

    private static async Task<IResult> HandleAsync(Guid id, int number, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        var outcome = await mediator.Send(new ShowSignedPaper.Request(id, number, actor), cancellation).ConfigureAwait(false);
        return outcome.Value is { } paper ? TypedResults.Stream(paper.Content, "application/pdf", paper.Name) : ApiAnswers.Refused(http, outcome.Problem!);
    }
}
