using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TaskTracking.Bench.Crashing;

/// <summary>A dossier of invented files, unlike every other, and what the service answered to it.</summary>
internal sealed class FiledDossier(int number)
{
    private const int AnnexBytes = 200_000;

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal)
    {
        ["01-to-trinh.txt"] = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"SỞ XÂY DỰNG\nSố: {number}/TTr-SXD\nTỜ TRÌNH\nVề việc thứ {number}\nKính gửi: Ủy ban nhân dân tỉnh\n")),
        ["02-phu-luc.bin"] = RandomNumberGenerator.GetBytes(AnnexBytes),
        ["03-phu-luc.txt"] = RandomNumberGenerator.GetBytes(8000),
    };

    /// <summary>SHA-256 in lower-case hex, by path.</summary>
    public IReadOnlyDictionary<string, string> Hashes => _files.ToDictionary(f => f.Key, f => Convert.ToHexStringLower(SHA256.HashData(f.Value)), StringComparer.Ordinal);

    public string Key { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The id that a 201 gave it (200 where the key was answered before); null where none was answered.</summary>
    public Guid? Id { get; private set; }

    public string? Code { get; private set; }

    /// <summary>The status of another answer; 0 where the connection broke.</summary>
    public int Refused { get; private set; }

    /// <summary>Files it; a connection that breaks is part of the game.</summary>
    public async Task FileAsync(ServedProgram served)
    {
        using var body = new MultipartFormDataContent();
        foreach (var (path, content) in _files)
        {
            body.Add(new ByteArrayContent(content), "files", path);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/dossiers", UriKind.Relative)) { Content = body };
        request.Headers.Add("Idempotency-Key", Key);
        try
        {
            using var answer = await served.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            if ((int)answer.StatusCode is not (200 or 201))
            {
                Refused = (int)answer.StatusCode;
                return;
            }

            using var json = JsonDocument.Parse(text);
            Code = json.RootElement.GetProperty("code").GetString();
            Id = json.RootElement.GetProperty("id").GetGuid();
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or OperationCanceledException or JsonException)
        {
            // Killed while it answered: not an answer that was given.
        }
    }
}
