using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Shows the rule book that judges, whole and in both languages (contract.md, API: GET rules).</summary>
internal static class ListRules
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/rules", (Policies policies) => ApiAnswers.Ok(RulesAnswer.Of(policies.Book))).Describe(
        new ApiOperation("listRules", "The rule book that judges: every rule with its citation, words, severity and dates, retired ones included.") { Answer = typeof(RulesAnswer), Open = true }).AllowAnonymous();
}
