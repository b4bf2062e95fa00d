using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Trusting;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Shows what is trusted and how it stands, with the history of the trust folder (GET trust; the page of the same).</summary>
internal static class ShowTrust
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet(
        "/trust",
        (HttpContext http, TrustInForce trust) => ApiAnswers.Ok(trust.Answer(ApiAnswers.LanguageOf(http)))).Describe(
        new ApiOperation("showTrust", "What is trusted and how it stands: anchors, authorities, age of revocation data with its alarm, and the history of the trust folder.") { Answer = typeof(TrustAnswer) }).Requires(Permission.SignedIn);
}
