#pragma warning disable RS0030 // The program uses no network of its own; what catches its mail must listen.
using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace TaskTracking.Validation.Api.Tests.Mailing;

/// <summary>A real SMTP server on loopback that keeps what it takes; it can be away, and refuse.</summary>
internal sealed class MailCatcher : IAsyncDisposable
{
    private CancellationTokenSource? _stop;
    private Task _running = Task.CompletedTask;

    public MailCatcher()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Port = ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public int Port { get; }

    /// <summary>What it took, with the recipient of the envelope.</summary>
    public ConcurrentQueue<(string To, MimeMessage Mail)> Taken { get; } = new();

    /// <summary>What it answers when a mail is handed over; null: taken.</summary>
    public Func<string, SmtpResponse?> Answer { get; set; } = _ => null;

    /// <summary>What it does after it kept a mail and before it says so.</summary>
    public Func<Task> Before { get; set; } = () => Task.CompletedTask;

    public void Start()
    {
        _stop = new CancellationTokenSource();
        var parts = new SmtpServer.ComponentModel.ServiceProvider();
        parts.Add(new Store(this));
        var options = new SmtpServerOptionsBuilder().ServerName("localhost")
            .Endpoint(e => e.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).AllowUnsecureAuthentication(false).Build()).Build();
        _running = new SmtpServer.SmtpServer(options, parts).StartAsync(_stop.Token);
    }

    public async Task StopAsync()
    {
        if (_stop is { } stop)
        {
            await stop.CancelAsync();
            try
            {
                await _running;
            }
            catch (OperationCanceledException)
            {
                // It was told to.
            }

            stop.Dispose();
            _stop = null;
        }
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private sealed class Store(MailCatcher catcher) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            var to = transaction.To.Select(m => m.AsAddress()).Single();
            if (catcher.Answer(to) is { } refused)
            {
                return refused;
            }

            catcher.Taken.Enqueue((to, await MimeMessage.LoadAsync(new MemoryStream(buffer.ToArray()), cancellationToken)));
            await catcher.Before();
            return SmtpResponse.Ok;
        }
    }
}
