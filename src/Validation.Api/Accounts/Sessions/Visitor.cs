namespace TaskTracking.Validation.Api.Accounts.Sessions;

/// <summary>Where somebody signs in from.</summary>
/// <param name="Browser">What the browser calls itself.</param>
internal sealed record Visitor(string Address, string Browser)
{
    private const int LongestBrowser = 200;

    public static Visitor Of(HttpContext http)
    {
        var browser = new string([.. http.Request.Headers.UserAgent.ToString().Where(c => !char.IsControl(c)).Take(LongestBrowser)]);
        return new Visitor(http.Connection.RemoteIpAddress?.ToString() ?? "unknown", browser);
    }
}
