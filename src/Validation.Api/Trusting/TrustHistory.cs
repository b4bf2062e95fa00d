using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>
/// The history of a trust folder. A line is a SHA-256 and an event; the hash is over the hash of the line before and the event, so a line
/// that was changed, taken out or put in breaks the chain from there on. Lines taken off the end do not: whoever keeps the last hash sees that too.
/// </summary>
/// <param name="Events">In the order of writing; from the break on nothing vouches for them.</param>
/// <param name="BrokenAt">The first line, from 1, whose hash does not fit; null where all do.</param>
/// <param name="Head">The hash of the last line; zeros where there is none.</param>
internal sealed record TrustHistory(IReadOnlyList<TrustEvent> Events, int? BrokenAt, string Head)
{
    private const long Largest = 32L * 1024 * 1024;
    private static readonly string Beginning = new('0', 64);

    /// <summary>The history of a folder; empty where it has none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TrustHistory Read(string folder)
    {
        var path = Path.Combine(folder, TrustFolder.HistoryName);
        var events = new List<TrustEvent>();
        var head = Beginning;
        if (!File.Exists(path))
        {
            return new TrustHistory(events, null, head);
        }

        if (new FileInfo(path).Length > Largest)
        {
            return new TrustHistory(events, 1, head);
        }

        int? broken = null;
        foreach (var (line, number) in File.ReadLines(path, Encoding.UTF8).Select((line, i) => (line, i + 1)))
        {
            var whole = line.Length > 65 && line[64] == ' ';
            var read = whole ? TrustEvent.Read(line[65..]) : null;
            if (read is null || line[..64] != Chained(head, line[65..]))
            {
                broken ??= number;
            }

            if (read is not null)
            {
                events.Add(read);
            }

            head = whole ? line[..64] : head;
        }

        return new TrustHistory(events, broken, head);
    }

    /// <summary>Adds events, on the disk when this returns. Only under the folder's lock.</summary>
    public static void Append(string folder, IReadOnlyList<TrustEvent> events)
    {
        // After a broken line the chain goes on from what the last line says: the break stays where it is.
        var path = Path.Combine(folder, TrustFolder.HistoryName);
        var head = Read(folder).Head;
        var lines = new StringBuilder();
        foreach (var json in events.Select(e => e.ToJson()))
        {
            head = Chained(head, json);
            lines.Append(head).Append(' ').Append(json).Append('\n');
        }

        // A line that a power cut left half-written stays a broken line of its own.
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Seek(-Math.Min(1, file.Length), SeekOrigin.End);
        if (file.Length > 0 && file.ReadByte() != '\n')
        {
            lines.Insert(0, '\n');
        }

        file.Write(Encoding.UTF8.GetBytes(lines.ToString()));
        file.Flush(flushToDisk: true);
    }

    private static string Chained(string before, string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + "\n" + json)));
}
