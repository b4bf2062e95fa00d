using System.IO.Compression;
using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>Edits a ZIP package: entries dropped, doubled, renamed, exchanged, taken from another package, their contents damaged.</summary>
internal static class PackageMutations
{
    public static byte[] Edit(byte[] file, byte[] donor, Random random)
    {
        if (Entries(file) is not { Count: > 1 } entries)
        {
            return FormatMutator.ByStretch(file, donor, random);
        }

        var at = random.Next(entries.Count);
        var other = random.Next(entries.Count);
        var (name, bytes) = entries[at];
        switch (random.Next(9))
        {
            case 0:
                entries.RemoveAt(at);
                break;
            case 1:
                entries.Insert(other, (name, random.Next(2) == 0 ? bytes : entries[other].Bytes));
                break;
            case 2:
                entries[at] = (Renamed(name, random), bytes);
                break;
            case 3:
                (entries[at], entries[other]) = ((name, entries[other].Bytes), (entries[other].Name, bytes));
                break;
            case 4 when Entries(donor) is { Count: > 0 } foreign:
                entries.Add(random.Any(foreign));
                break;
            case 5:
                entries.Add((Renamed(name, random), "khác"u8.ToArray()));
                break;
            case 6:
                entries[at] = (name, FormatMutator.ByStretch(bytes, donor, random));
                break;
            default:
                entries[at] = (name, bytes.Length > 0 && bytes[0] == '<' ? Encoding.UTF8.GetBytes(TextMutations.Edit(Encoding.UTF8.GetString(bytes), string.Empty, random))
                    : bytes.Length > 0 && bytes[0] == 0x30 ? MessageMutations.Edit(bytes, donor, random)
                    : FormatMutator.ByStretch(bytes, donor, random));
                break;
        }

        return Pack(entries);
    }

    private static string Renamed(string name, Random random) => random.Next(6) switch
    {
        0 => name.ToUpperInvariant(),
        1 => Uri.EscapeDataString(name),
        2 => Uri.UnescapeDataString(name),
        3 => "META-INF/" + name,
        4 => "./" + name,
        _ => name.Replace('/', '\\'),
    };

    private static List<(string Name, byte[] Bytes)>? Entries(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file));
            return [.. archive.Entries.Select(entry => (entry.FullName, Read(entry)))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Pack(List<(string Name, byte[] Bytes)> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
