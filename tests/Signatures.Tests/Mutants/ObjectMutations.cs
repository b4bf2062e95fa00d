using System.Globalization;
using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Damage that knows objects, tables and revisions.</summary>
internal static class ObjectMutations
{
    public static Mutant Swap(byte[] file, FileParts parts, Random random)
    {
        if (parts.Objects.Count < 2)
        {
            return ByteMutations.FlipBits(file, parts, random);
        }

        var (one, other) = (random.Any(parts.Objects), random.Any(parts.Objects));
        var (first, second) = one.Start <= other.Start ? (one, other) : (other, one);
        return second.Body < first.End
            ? ByteMutations.MoveStretch(file, parts, random)
            : new Mutant([.. file[..first.Body], .. file[second.Body..second.End], .. file[first.End..second.Body], .. file[first.Body..first.End], .. file[second.End..]], "objects swapped");
    }

    /// <summary>A copy of an object under another's number, put somewhere.</summary>
    public static Mutant Double(byte[] file, FileParts parts, Random random)
    {
        if (parts.Objects.Count == 0)
        {
            return ByteMutations.MoveStretch(file, parts, random);
        }

        var (body, number) = (random.Any(parts.Objects), random.Any(parts.Objects).Number);
        var copy = (byte[])[.. Encoding.Latin1.GetBytes(number.ToString(CultureInfo.InvariantCulture) + " 0 obj"), .. file[body.Body..body.End], (byte)'\n'];
        var place = random.Next(3) switch { 0 => file.Length, 1 => random.Any(parts.Objects).Start, _ => random.Any(parts.Objects).End };
        return new Mutant(file.Replaced(Math.Min(place, file.Length), 0, copy), "object doubled");
    }

    public static Mutant Entry(byte[] file, FileParts parts, Random random)
    {
        if (parts.Entries.Count == 0)
        {
            return ByteMutations.NumberOneOff(file, parts, random);
        }

        var (start, length) = random.Any(parts.Entries);
        var (other, _) = random.Any(parts.Entries);
        var offset = long.Parse(parts.TextOf(start, 10), CultureInfo.InvariantCulture);
        var text = random.Next(5) switch
        {
            0 => parts.TextOf(other, 18),
            1 => Line(offset + random.Next(-3, 4), "n"),
            2 => Line(parts.Objects.Count == 0 ? 0 : random.Any(parts.Objects).Start, "n"),
            3 => Line(random.NextInt64(10_000_000_000), "n"),
            _ => Line(0, "f"),
        };
        return new Mutant(file.Replaced(start, length, Encoding.Latin1.GetBytes(text)), "table entry changed");
    }

    /// <summary>An update that gives an object of the file the body of another, or its own with a word changed.</summary>
    public static Mutant Override(byte[] file, FileParts parts, Random random)
    {
        if (parts.Objects.Count == 0 || parts.StartXref is null)
        {
            return ByteMutations.MoveStretch(file, parts, random);
        }

        var (target, source) = (random.Any(parts.Objects), random.Any(parts.Objects));
        var body = random.Next(2) == 0 ? source : target;
        var text = parts.TextOf(body.Body, Math.Max(0, body.End - body.Body - 6));
        if (text.Length > 0 && random.Next(2) == 0)
        {
            var at = random.Next(text.Length);
            text = text[..at] + (char)(text[at] ^ (1 << random.Next(8))) + text[(at + 1)..];
        }

        return new Mutant(new AppendedUpdate(file, parts).Object(target.Number, text).Close(), "object overridden");
    }

    /// <summary>The file as an earlier revision left it, or with a revision cut out of its middle.</summary>
    public static Mutant DeleteRevision(byte[] file, FileParts parts, Random random)
    {
        if (parts.RevisionEnds.Count < 2)
        {
            return ByteMutations.Truncate(file, parts, random);
        }

        var index = random.Next(1, parts.RevisionEnds.Count);
        var (from, to) = (parts.RevisionEnds[index - 1], parts.RevisionEnds[index]);
        return random.Next(2) == 0 ? new Mutant(file[..from], "revisions cut off") : new Mutant(file.Without(from, to - from), "revision cut out");
    }

    private static string Line(long offset, string kind) => Math.Clamp(offset, 0, 9_999_999_999).ToString("D10", CultureInfo.InvariantCulture) + " 00000 " + kind;
}
