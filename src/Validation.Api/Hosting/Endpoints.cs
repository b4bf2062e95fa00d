using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Hosting.Description;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Every address of the API, each mapped by its slice.</summary>
internal static class Endpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1");
        FileDossier.Map(api);
        FileDossier.MapAgain(api);
        PrecheckDossier.Map(api);
        FindDossiers.Map(api);
        ShowDossier.Map(api);
        ShowEvidence.Map(api);
        ShowPaper.Map(api);
        ShowQueue.Map(api);
        ReplayDossier.Map(api);
        VerifySignatures.Map(api);
        ListRules.Map(api);
        ShowTrust.Map(api);
        ShowCodes.Map(app);
        Health.Map(app);
        ApiDescription.Map(app);
    }
}
