using System.IO.Compression;
using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Mutants of signed packages and XML files: bytes as they lie, and, for a package, its parts unpacked, changed and packed again.</summary>
internal static class PackageMutator
{
    private static readonly string[] Fragments =
    [
        "<x/>", "</x>", "<!-- -->", "<![CDATA[x]]>", " Id=\"idPackageObject\"", " xmlns=\"urn:x\"", " xml:base=\"http://x/\"", "&#13;", "<?x?>", "<Reference URI=\"\"/>",
        "<Object xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/>", "<Relationship Id=\"n\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"styles.xml\"/>",
        "<Default Extension=\"xml\" ContentType=\"text/plain\"/>", "<!DOCTYPE x>", "External", "%2e", "../", "\0",
    ];

    /// <summary>The mutant of a file for a seed.</summary>
    /// <param name="file">A signed package or XML file.</param>
    /// <param name="donor">Another of its kind, whose parts may be put in.</param>
    /// <param name="seed">Decides everything.</param>
    public static byte[] Of(byte[] file, byte[] donor, int seed)
    {
        var random = new Random(seed);
        if (!file.AsSpan().StartsWith("PK"u8) || random.Next(4) == 0)
        {
            return random.Next(3) == 0 ? Text(file, donor, random) : Bytes(file, random);
        }

        var parts = Read(file);
        for (var changes = random.Next(1, 4); changes > 0 && parts.Count > 0; changes--)
        {
            Change(parts, Read(donor), random);
        }

        return Write(parts);
    }

    private static void Change(List<(string Name, byte[] Content)> parts, List<(string Name, byte[] Content)> donor, Random random)
    {
        var at = random.Next(parts.Count);
        var (name, content) = parts[at];
        switch (random.Next(9))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add((name, content));
                break;
            case 2:
                parts.Add((Renamed(name, random), Text(content, content, random)));
                break;
            case 3:
                parts[at] = (Renamed(name, random), content);
                break;
            case 4:
                parts[at] = (name, donor[random.Next(donor.Count)].Content);
                break;
            case 5:
                parts.Add(donor[random.Next(donor.Count)]);
                break;
            case 6:
                var other = random.Next(parts.Count);
                (parts[at], parts[other]) = ((name, parts[other].Content), (parts[other].Name, content));
                break;
            default:
                parts[at] = (name, random.Next(2) == 0 ? Bytes(content, random) : Text(content, donor[random.Next(donor.Count)].Content, random));
                break;
        }
    }

    private static string Renamed(string name, Random random) => random.Next(7) switch
    {
        0 => name.ToUpperInvariant(),
        1 => "./" + name,
        2 => name + ".",
        3 => name.Replace('/', '\\'),
        4 => name.Replace("d", "%64", StringComparison.Ordinal),
        5 => "docProps/" + name,
        _ => name + "/[0].piece",
    };

    private static byte[] Bytes(byte[] content, Random random)
    {
        if (content.Length == 0)
        {
            return [1];
        }

        var (at, length) = (random.Next(content.Length), random.Next(1, 40));
        var end = Math.Min(content.Length, at + length);
        switch (random.Next(4))
        {
            case 0:
                var flipped = (byte[])content.Clone();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. content[..at], .. content[end..]];
            case 2:
                return [.. content[..end], .. content[at..]];
            default:
                return [.. content[..at], .. Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]), .. content[at..]];
        }
    }

    /// <summary>Works on tags: one doubled, dropped, moved, or taken from elsewhere.</summary>
    private static byte[] Text(byte[] content, byte[] donor, Random random)
    {
        var text = Encoding.Latin1.GetString(content);
        var tags = Tags(text);
        if (tags.Count < 2)
        {
            return Bytes(content, random);
        }

        var (start, end) = tags[random.Next(tags.Count)];
        var (otherStart, otherEnd) = tags[random.Next(tags.Count)];
        var foreign = Encoding.Latin1.GetString(donor);
        var foreignTags = Tags(foreign);
        var (from, to) = otherStart > start ? (start, otherEnd) : (otherStart, end);
        text = random.Next(6) switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(otherStart, text[start..end]),
            2 => text.Remove(from, to - from),
            3 => text.Insert(to, text[from..to]),
            4 when foreignTags.Count > 0 => text.Insert(end, foreign[foreignTags[0].Start..foreignTags[random.Next(foreignTags.Count)].End]),
            _ => text.Insert(end, Fragments[random.Next(Fragments.Length)]),
        };
        return Encoding.Latin1.GetBytes(text);
    }

    private static List<(int Start, int End)> Tags(string text)
    {
        var tags = new List<(int Start, int End)>();
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && tags.Count < 2_000; at = text.IndexOf('<', at + 1))
        {
            if (text.IndexOf('>', at) is > 0 and var end)
            {
                tags.Add((at, end + 1));
            }
        }

        return tags;
    }

    private static List<(string Name, byte[] Content)> Read(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return archive.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        }).ToList();
    }

    private static byte[] Write(List<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
