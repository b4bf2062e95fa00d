namespace TaskTracking.Validation.Api.Mailing;

/// <summary>The server that takes mail, and what stands in it. From file or environment; no command takes a password.</summary>
internal sealed record MailOptions
{
    /// <summary>Null: no mail, the inbox only.</summary>
    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>"starttls" (asked for, and refused where the server has none), "tls" from the first byte, or "none".</summary>
    public string Tls { get; init; } = "starttls";

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public string? From { get; init; }

    /// <summary>The service's address as its users know it: "https://hoso.example.vn". Links in mails begin with it.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Whether there is mail.</summary>
    public bool IsOn => Host is not null;

    /// <summary>An address on the service.</summary>
    public string LinkTo(string path) => PublicUrl!.TrimEnd('/') + path;

    /// <summary>Says nothing: a password stands in here.</summary>
    public override string ToString() => nameof(MailOptions);
}
