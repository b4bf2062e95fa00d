using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Shows the rule book that judges, in both languages: whole, or as it holds for dossiers received on a day (contract.md, API: GET rules).</summary>
internal static class ListRules
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/rules", Handle).Describe(
        new ApiOperation("listRules", "The rule book that judges: every rule with its citation, words, examples, severity and dates, retired ones included; or those of a day.")
        {
            Answer = typeof(RulesAnswer),
            Open = true,
            Codes = ["query-invalid"],
            Parameters = [new("on", "A day of receipt: only what dossiers received then are judged by.", "2026-11-20") { Format = "date" }],
        }).AllowAnonymous();

    private static IResult Handle(HttpContext http, Policies policies)
    {
        var typed = http.Request.Query["on"];
        if (typed.Count == 0)
        {
            return ApiAnswers.Ok(RulesAnswer.Of(policies.Book, policies.Figures, null));
        }

        return typed.Count == 1 && ManifestWords.TryDate(typed.ToString(), out var day)
            ? ApiAnswers.Ok(RulesAnswer.Of(policies.Book, policies.Figures, day))
            : ApiAnswers.Refused(http, new Problem("query-invalid", "on"));
    }
}
