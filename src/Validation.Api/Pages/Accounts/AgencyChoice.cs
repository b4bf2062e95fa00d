using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages.Accounts;

/// <summary>A role with its agency, as forms choose them.</summary>
/// <param name="Agency">Code of an agency of today; null for all but agency users.</param>
internal sealed record AgencyChoice(Role Role, string? Agency)
{
    /// <summary>What was chosen; refused where the role is none or the agency is not in the directory (agency-unknown).</summary>
    public static Outcome<AgencyChoice> Of(string? role, string? agency, FilingDoor door)
    {
        var code = string.IsNullOrWhiteSpace(agency) ? null : agency.Trim();
        return RoleWords.TryRead(role, out var known) && (known == Role.AgencyUser) == (code is not null) && (code is null || door.Agencies(code).Count > 0)
            ? Outcome<AgencyChoice>.Of(new AgencyChoice(known, code))
            : Outcome<AgencyChoice>.Refused(new Problem("agency-unknown", code ?? "–"));
    }
}

/// <summary>What the fields of a role and its agency show.</summary>
internal sealed record RoleFields(string? Role, string? Agency, IReadOnlyList<Agency> Agencies, string? Wrong);
