using System.Diagnostics.CodeAnalysis;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>What somebody is here; one account has one role.</summary>
internal enum Role
{
    /// <summary>Works for one agency and sees that agency's dossiers only.</summary>
    AgencyUser,

    /// <summary>Receives and reviews dossiers in the Office.</summary>
    Clerk,

    /// <summary>Head of the Office.</summary>
    Head,

    /// <summary>Sees all, writes nothing.</summary>
    Auditor,

    /// <summary>Accounts, trust and rules; no dossiers.</summary>
    Administrator,
}

/// <summary>Roles as commands, database and API spell them.</summary>
internal static class RoleWords
{
    private static readonly Dictionary<string, Role> ByWord = new(StringComparer.Ordinal)
    {
        ["agencyUser"] = Role.AgencyUser,
        ["clerk"] = Role.Clerk,
        ["head"] = Role.Head,
        ["auditor"] = Role.Auditor,
        ["administrator"] = Role.Administrator,
    };

    private static readonly Dictionary<Role, string> ByRole = ByWord.ToDictionary(p => p.Value, p => p.Key);

    /// <summary>Every word, in the order of the roles.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByWord.Keys];

    public static string Of(Role role) => ByRole[role];

    /// <summary>False where it is no role.</summary>
    public static bool TryRead([NotNullWhen(true)] string? word, out Role role)
    {
        role = default;
        return word is not null && ByWord.TryGetValue(word, out role);
    }
}
