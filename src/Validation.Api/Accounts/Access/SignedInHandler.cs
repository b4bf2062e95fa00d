using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using TaskTracking.Validation.Api.Accounts.Keys;
using TaskTracking.Validation.Api.Accounts.Sessions;

namespace TaskTracking.Validation.Api.Accounts.Access;

/// <summary>
/// Who sends a request: an API key (Authorization: Bearer), else the session of a browser. Both are secrets that only mean something to
/// the database, and are looked up there each time: nothing in them can be forged, and nothing outlives its end.
/// </summary>
internal sealed class SignedInHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyBook keys, SessionBook sessions)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "dossier";
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var address = Sessions.Visitor.Of(Context).Address;
        var header = Request.Headers.Authorization.ToString();
        if (header.Length > 0)
        {
            // Whoever sends a key means the key: a wrong one is not made good by a cookie beside it.
            return header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
                ? Of(await keys.FindAsync(header[Bearer.Length..].Trim(), address, Context.RequestAborted).ConfigureAwait(false))
                : AuthenticateResult.NoResult();
        }

        return SessionCookie.Of(Request) is { } secret
            ? Of(await sessions.FindAsync(secret, address, Context.RequestAborted).ConfigureAwait(false))
            : AuthenticateResult.NoResult();
    }

    private static AuthenticateResult Of(Actor? actor) => actor is null
        ? AuthenticateResult.NoResult()
        : AuthenticateResult.Success(new AuthenticationTicket(actor.ToPrincipal(SchemeName), SchemeName));
}
