using Microsoft.AspNetCore.Identity;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>Somebody who signs in with a name and a password.</summary>
internal sealed class Account : IdentityUser<string>
{
    /// <summary>The person's name, as colleagues know it.</summary>
    public required string Person { get; set; }

    public required Role Role { get; set; }

    /// <summary>Code of the agency an agency user works for; null for all others.</summary>
    public string? Agency { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since when it may not sign in; null where it may.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>The password was given by somebody else and must be changed first.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>The time step of the code used last: no code counts twice.</summary>
    public long LastCodeStep { get; set; }

    public bool IsLocked(DateTimeOffset now) => LockoutEnd is { } end && end > now;

    /// <summary>The account as whoever acts.</summary>
    public Actor Acting(string? address) => new(Id, UserName!, Role, Agency) { Address = address };

    /// <summary>An account that has just been made: no password yet.</summary>
    public static Account New(string name, string person, Role role, string? agency, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now).ToString("D"),
        UserName = name,
        Person = person,
        Role = role,
        Agency = agency,
        CreatedAt = now,
    };
}
