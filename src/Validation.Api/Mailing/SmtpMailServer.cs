using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace TaskTracking.Validation.Api.Mailing;

/// <summary>The configured server, by MailKit. Whatever it does, the answer is a code; none of its words go anywhere.</summary>
internal sealed class SmtpMailServer(MailOptions options) : IMailServer
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FarewellPatience = TimeSpan.FromSeconds(2);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "whatever fails between here and there, the server is not reached")]
    public async Task<MailConnected> ConnectAsync(CancellationToken cancellation)
    {
        // Certificates are checked; their revocation is not asked for, because the service calls nobody who is not configured.
        var client = new SmtpClient { CheckCertificateRevocation = false };
        var signingIn = false;
        using var patience = Patience(ConnectPatience, cancellation);
        try
        {
            await client.ConnectAsync(options.Host!, options.Port, Security(), patience.Token).ConfigureAwait(false);
            if (options.User is { } user)
            {
                signingIn = true;
                await client.AuthenticateAsync(user, options.Password!, patience.Token).ConfigureAwait(false);
            }

            return new MailConnected(new Connection(client), null);
        }
        catch (Exception failure) when (!(failure is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            client.Dispose();
            return new MailConnected(null, CodeOf(failure, signingIn));
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private SecureSocketOptions Security() => options.Tls switch
    {
        "tls" => SecureSocketOptions.SslOnConnect,
        "none" => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    private static string CodeOf(Exception failure, bool signingIn) => failure switch
    {
        AuthenticationException or SaslException or SmtpCommandException or NotSupportedException when signingIn => "mail-sign-in-refused",
        SslHandshakeException or NotSupportedException => "mail-tls-failed",
        SmtpCommandException or SmtpProtocolException => "mail-server-refused",
        _ => "mail-unreachable",
    };

    private static CancellationTokenSource Patience(TimeSpan patience, CancellationToken cancellation)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(patience);
        return source;
    }

    private sealed class Connection(SmtpClient client) : IMailConnection
    {
        public bool IsUsable => client.IsConnected;

        [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "whatever fails, nobody knows whether the server took it: it is tried again")]
        public async Task<MailSent> SendAsync(MimeMessage mail, CancellationToken cancellation)
        {
            using var patience = Patience(SendPatience, cancellation);
            try
            {
                await client.SendAsync(mail, patience.Token).ConfigureAwait(false);
                return new MailSent(null, IsFinal: true);
            }
            catch (SmtpCommandException refused)
            {
                var status = (int)refused.StatusCode;
                return new MailSent("smtp-" + status.ToString(CultureInfo.InvariantCulture), IsFinal: status >= 500);
            }
            catch (Exception failure) when (!(failure is OperationCanceledException && cancellation.IsCancellationRequested))
            {
                return new MailSent("mail-interrupted", IsFinal: false);
            }
        }

        [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "what was sent was acknowledged before; a server that does not say goodbye changes nothing")]
        public async ValueTask DisposeAsync()
        {
            try
            {
                using var patience = Patience(FarewellPatience, CancellationToken.None);
                await client.DisconnectAsync(quit: true, patience.Token).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // It is gone already.
            }

            client.Dispose();
        }
    }
}
