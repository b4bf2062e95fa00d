using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Pages.Filing;

/// <summary>What the filing form shows: what was typed, which agencies may file, the limits.</summary>
internal sealed record DossierForm(IReadOnlyDictionary<string, string> Typed, IReadOnlyList<Agency> Agencies, IntakeLimits Limits)
{
    public string? this[string field] => Typed.TryGetValue(field, out var value) ? value : null;
}
