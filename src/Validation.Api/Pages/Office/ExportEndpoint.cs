using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Hosting;

namespace TaskTracking.Validation.Api.Pages.Office;

/// <summary>The table of a search as a file.</summary>
internal static class ExportEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/thong-ke/xuat", HandleAsync).ExcludeFromDescription().Requires(Permission.SeeDesk);

    private static async Task<IResult> HandleAsync(HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        var typed = AuditTyped.Of(http.Request.Query);
        var outcome = typed.Value is { } query ? await mediator.Send(new ExportDossiers.Request(query, http.Request.Query["form"] is [{ } form] ? form : "csv", actor), cancellation).ConfigureAwait(false) : typed.As<ExportDossiers.Export>();
        return outcome.Value is { } export ? TypedResults.File(export.Content, export.MediaType, export.Name) : ApiAnswers.Refused(http, outcome.Problem!);
    }
}
