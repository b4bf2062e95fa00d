using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Office;

/// <summary>A kept decision as it stands on corrected facts.</summary>
internal static class CorrectedDecisions
{
    /// <summary>With the answers of the judgement on corrected facts; as it was kept where there is none.</summary>
    public static KeptDecision On(this KeptDecision kept, CorrectedResult? corrected) => corrected is null ? kept : kept with
    {
        Vietnamese = corrected.Vietnamese,
        English = corrected.English,
        Corrections = corrected.Values,
    };
}
