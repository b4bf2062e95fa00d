using MimeKit;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>The server that takes mail.</summary>
internal interface IMailServer
{
    /// <summary>Opens a connection, signed in where that is configured. Refused: mail-unreachable, mail-tls-failed, mail-sign-in-refused, mail-server-refused.</summary>
    Task<MailConnected> ConnectAsync(CancellationToken cancellation);
}

/// <summary>A connection, or why there is none.</summary>
/// <param name="Code">Null where there is one.</param>
internal sealed record MailConnected(IMailConnection? Connection, string? Code);

/// <summary>An open connection.</summary>
internal interface IMailConnection : IAsyncDisposable
{
    /// <summary>Whether more can be sent over it.</summary>
    bool IsUsable { get; }

    /// <summary>Hands a mail over.</summary>
    Task<MailSent> SendAsync(MimeMessage mail, CancellationToken cancellation);
}

/// <summary>What became of a mail.</summary>
/// <param name="Code">Null: the server took it. Else "smtp-550" and the like, or mail-interrupted.</param>
/// <param name="IsFinal">The server will never take it: not tried again.</param>
internal sealed record MailSent(string? Code, bool IsFinal);
