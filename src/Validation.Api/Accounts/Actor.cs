using System.Globalization;
using System.Security.Claims;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>Who acts: handed to features explicitly, so that none of them asks the request.</summary>
/// <param name="Id">The account's id, or "key-" and the prefix of an API key: what is written into the history.</param>
/// <param name="Name">The name signed in with, or the key's; for pages and lists, never for a log.</param>
/// <param name="Agency">Code of the one agency an agency user works for; null for all others.</param>
internal sealed record Actor(string Id, string Name, Role Role, string? Agency)
{
    private const string RoleClaim = "role";
    private const string AgencyClaim = "agency";
    private const string AddressClaim = "address";
    private const string SecondFactorClaim = "second-factor";
    private const string DutyClaim = "duty";
    private const string SessionClaim = "session";

    /// <summary>The network address it came from; null for commands.</summary>
    public string? Address { get; init; }

    /// <summary>Signed in with a code beside the password.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>What must be done before anything else.</summary>
    public Duty Duty { get; init; }

    /// <summary>Public name of the session; null for API keys and commands.</summary>
    public string? Session { get; init; }

    /// <summary>Whoever runs a command on the machine that holds the data.</summary>
    public static Actor Operator { get; } = new("command", "command", Role.Administrator, null);

    /// <summary>Whether a dossier of an agency may be seen; one of no known agency is the Office's alone.</summary>
    public bool Sees(string? agency) => Role != Role.AgencyUser || (Agency is not null && string.Equals(agency, Agency, StringComparison.Ordinal));

    /// <summary>The actor as the request's principal.</summary>
    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, Id), new(ClaimTypes.Name, Name), new(RoleClaim, RoleWords.Of(Role))];
        void Add(string type, string? value)
        {
            if (value is not null)
            {
                claims.Add(new Claim(type, value));
            }
        }

        Add(AgencyClaim, Agency);
        Add(AddressClaim, Address);
        Add(SessionClaim, Session);
        Add(SecondFactorClaim, HasSecondFactor ? "yes" : null);
        Add(DutyClaim, Duty == Duty.None ? null : ((int)Duty).ToString(CultureInfo.InvariantCulture));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme, ClaimTypes.Name, RoleClaim));
    }

    /// <summary>The actor of a principal; null where nobody is signed in.</summary>
    public static Actor? Of(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true } && RoleWords.TryRead(principal.FindFirstValue(RoleClaim), out var role)
            ? new Actor(principal.FindFirstValue(ClaimTypes.NameIdentifier)!, principal.FindFirstValue(ClaimTypes.Name)!, role, principal.FindFirstValue(AgencyClaim))
            {
                Address = principal.FindFirstValue(AddressClaim),
                Session = principal.FindFirstValue(SessionClaim),
                HasSecondFactor = principal.HasClaim(SecondFactorClaim, "yes"),
                Duty = int.TryParse(principal.FindFirstValue(DutyClaim), CultureInfo.InvariantCulture, out var duty) ? (Duty)duty : Duty.None,
            }
            : null;

    /// <summary>Binds a parameter of an endpoint; authorization has seen to it that there is one.</summary>
    public static ValueTask<Actor?> BindAsync(HttpContext http) => ValueTask.FromResult(Of(http.User));
}

/// <summary>What an account must do before it may do anything else.</summary>
internal enum Duty
{
    None,

    /// <summary>Choose a password of its own.</summary>
    Password,

    /// <summary>Set up the second factor.</summary>
    SecondFactor,
}
