using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;

namespace TaskTracking.Validation.Api.Pages.Pictures;

/// <summary>The picture alone, as PNG; the page around it lays the evidence over it.</summary>
internal static class PictureEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/ho-so/{id:guid}/trang.png", HandleAsync).ExcludeFromDescription().Requires(Permission.SeeDossiers);

    private static async Task<IResult> HandleAsync(Guid id, string file, int page, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        var drawn = await mediator.Send(new ShowPage.Request(id, file, page, actor), cancellation).ConfigureAwait(false);
        if (drawn.Value is not { } picture)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Bytes(picture.Png, "image/png");
    }
}
