using System.Net.Sockets;
using System.Text;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Bytes as they are over a socket: what no honest client sends.</summary>
internal sealed class RawClient : IDisposable
{
    public const string Boundary = "b0undary";

    private readonly TcpClient _socket = new() { NoDelay = true };
    private readonly NetworkStream _stream;

    public RawClient(Uri service)
    {
        _socket.Connect(service.Host, service.Port);
        _stream = _socket.GetStream();
    }

    /// <summary>A whole request with a multipart body, and the answer's text.</summary>
    public static async Task<string> PostAsync(Uri service, string body, string path = "/api/v1/prechecks", string? type = null, int? length = null, string more = "")
    {
        using var client = new RawClient(service);
        var bytes = Encoding.Latin1.GetBytes(body);
        await client.SendAsync(Head(service, path, type ?? "multipart/form-data; boundary=" + Boundary, length ?? bytes.Length, more));
        await client.SendAsync(bytes);
        return await client.ReadAsync();
    }

    /// <summary>A part; lines as given.</summary>
    public static string Part(string headers, string content) => $"--{Boundary}\r\n{headers}\r\n\r\n{content}\r\n";

    public static string FilePart(string name, string content) => Part($"Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"", content);

    public static string End => $"--{Boundary}--\r\n";

    public static string Head(Uri service, string path, string type, long length, string more = "") =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"POST {path} HTTP/1.1\r\nHost: {service.Authority}\r\nContent-Type: {type}\r\nContent-Length: {length}\r\nConnection: close\r\nAuthorization: Bearer {TestKeys.Clerk}\r\n{more}\r\n");

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(byte[] bytes)
    {
        try
        {
            await _stream.WriteAsync(bytes);
        }
        catch (IOException)
        {
            // The service answered and hung up before everything was sent.
        }
    }

    /// <summary>Everything that comes until the service hangs up; ends after 30 seconds.</summary>
    public async Task<string> ReadAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var all = new MemoryStream();
        try
        {
            await _stream.CopyToAsync(all, patience.Token);
        }
        catch (IOException)
        {
            // A reset after the answer.
        }

        return Encoding.UTF8.GetString(all.ToArray());
    }

    /// <summary>Hangs up with a reset, as a cut cable or a killed client does.</summary>
    public void Cut()
    {
        _socket.Client.LingerState = new LingerOption(true, 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();
}
