#pragma warning disable RS0030 // The program uses no network; what listens for it must.
using System.Net;
using System.Net.Sockets;

namespace TaskTracking.Validation.Api.Tests.Network;

/// <summary>Listens on loopback and counts who calls; it answers a redirect to itself, as a hostile server would.</summary>
internal sealed class Canary : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;
    private int _calls;

    public Canary()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Calls => Volatile.Read(ref _calls);

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _listening.Wait();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Interlocked.Increment(ref _calls);
                await client.GetStream().WriteAsync("HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), _end.Token);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
        {
        }
    }
}
