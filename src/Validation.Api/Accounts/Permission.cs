namespace TaskTracking.Validation.Api.Accounts;

/// <summary>What may be done here; every page and every address of the API names one.</summary>
internal enum Permission
{
    /// <summary>Whoever is signed in, by an account or a key.</summary>
    SignedIn,

    /// <summary>One's own password, second factor and sessions: needs an account, and stays open while a duty waits.</summary>
    OwnAccount,

    /// <summary>Kept dossiers, their evidence and pictures; an agency user its own agency's only.</summary>
    SeeDossiers,

    /// <summary>Pre-check and file; an agency user for its own agency only.</summary>
    FileDossiers,

    /// <summary>The Office's queue, desks and unsigned papers; never an agency's.</summary>
    SeeDesk,

    /// <summary>The own inbox and where its mails go: needs an account, a key is nobody who is told.</summary>
    ReadNotices,

    /// <summary>Who did and saw what, of everybody.</summary>
    SeeActivity,

    /// <summary>Decide in the Office's name: needs the second factor.</summary>
    Decide,

    /// <summary>Change what is trusted.</summary>
    ChangeTrust,

    /// <summary>Accounts and API keys: needs an account with the second factor, never a key.</summary>
    Administer,
}

/// <summary>Who may what: the one table.</summary>
internal static class Permissions
{
    private static readonly Dictionary<Permission, Role[]> Roles = new()
    {
        [Permission.SignedIn] = [Role.AgencyUser, Role.Clerk, Role.Head, Role.Auditor, Role.Administrator],
        [Permission.OwnAccount] = [Role.AgencyUser, Role.Clerk, Role.Head, Role.Auditor, Role.Administrator],
        [Permission.SeeDossiers] = [Role.AgencyUser, Role.Clerk, Role.Head, Role.Auditor],
        [Permission.FileDossiers] = [Role.AgencyUser, Role.Clerk, Role.Head],
        [Permission.SeeDesk] = [Role.Clerk, Role.Head, Role.Auditor],
        [Permission.ReadNotices] = [Role.AgencyUser, Role.Clerk, Role.Head],
        [Permission.SeeActivity] = [Role.Auditor, Role.Administrator],
        [Permission.Decide] = [Role.Clerk, Role.Head],
        [Permission.ChangeTrust] = [Role.Administrator],
        [Permission.Administer] = [Role.Administrator],
    };

    /// <summary>Whether somebody may: the role allows it, and so does the way they signed in.</summary>
    public static bool May(this Actor actor, Permission permission) =>
        Roles[permission].Contains(actor.Role)
        && (permission == Permission.OwnAccount || actor.Duty == Duty.None)
        && permission switch
        {
            Permission.OwnAccount or Permission.ReadNotices => actor.Session is not null,
            Permission.Decide => actor.HasSecondFactor,
            Permission.Administer => actor is { HasSecondFactor: true, Session: not null },
            _ => true,
        };

    /// <summary>Whether a role may at all.</summary>
    public static bool May(this Role role, Permission permission) => Roles[permission].Contains(role);
}
