namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Who sent a request: until there are accounts, the network address.</summary>
internal static class Sender
{
    public static string Of(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
