using System.Globalization;
using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Damage that knows little of PDF: flipped bits, cut ends, doubled and moved stretches, numbers one off.</summary>
internal static class ByteMutations
{
    public static Mutant FlipBits(byte[] file, FileParts parts, Random random)
    {
        var bytes = (byte[])file.Clone();
        for (var flips = random.Next(1, 4); flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return new Mutant(bytes, "bits flipped");
    }

    /// <summary>Flips bits of text and structure only, not of packed streams, where nearly all damage is alike.</summary>
    public static Mutant FlipStructure(byte[] file, FileParts parts, Random random)
    {
        var bytes = (byte[])file.Clone();
        var (start, length) = parts.Objects.Count == 0 || random.Next(3) == 0
            ? (Math.Max(0, bytes.Length - 400), Math.Min(400, bytes.Length))
            : Head(random.Any(parts.Objects), bytes.Length);
        bytes[start + random.Next(length)] ^= (byte)(1 << random.Next(8));
        return new Mutant(bytes, "structure flipped");
    }

    public static Mutant Truncate(byte[] file, FileParts parts, Random random) => new(file[..random.Next(1, file.Length)], "truncated");

    public static Mutant NumberOneOff(byte[] file, FileParts parts, Random random)
    {
        if (parts.Numbers.Count == 0)
        {
            return FlipBits(file, parts, random);
        }

        var (start, length) = random.Any(parts.Numbers);
        var value = long.Parse(parts.TextOf(start, length), CultureInfo.InvariantCulture);
        var text = random.Next(6) switch { 0 => "-1", 1 => "99999999999", 2 => "0", 3 => Text(value - 1), _ => Text(value + 1) };
        return new Mutant(file.Replaced(start, length, Encoding.Latin1.GetBytes(random.Next(2) == 0 && text.Length < length ? text.PadLeft(length, '0') : text)), "number one off");
    }

    public static Mutant MoveStretch(byte[] file, FileParts parts, Random random)
    {
        var length = random.Next(1, Math.Min(file.Length, 2_000));
        var from = random.Next(file.Length - length + 1);
        var stretch = file[from..(from + length)];
        var rest = random.Next(2) == 0 ? file : file.Without(from, length);
        return new Mutant(rest.Replaced(random.Next(rest.Length + 1), 0, stretch), "stretch moved or doubled");
    }

    private static (int Start, int Length) Head((int Number, int Start, int Body, int End) item, int total) =>
        (item.Start, Math.Clamp(Math.Min(item.End - item.Start, 400), 1, total - item.Start));

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
