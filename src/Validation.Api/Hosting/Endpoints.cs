using TaskTracking.Validation.Api.Features;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Every address of the API, each mapped by its slice.</summary>
internal static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1");
        PrecheckDossier.Map(api);
        FileDossier.Map(api);
    }
}
