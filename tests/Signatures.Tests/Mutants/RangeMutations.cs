using System.Globalization;
using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Signed ranges edited or moved, Contents moved, content wrapped between (SWA).</summary>
internal static class RangeMutations
{
    public static Mutant EditRange(byte[] file, FileParts parts, Random random)
    {
        if (Numbers(parts, random) is not var (start, length, numbers))
        {
            return ByteMutations.FlipStructure(file, parts, random);
        }

        switch (random.Next(8))
        {
            case 0:
                numbers[random.Next(4)] += random.Next(2) == 0 ? 1 : -1;
                break;
            case 1:
                (numbers[1], numbers[3]) = (numbers[3], numbers[1]);
                break;
            case 2:
                numbers[random.Next(4)] = -numbers[random.Next(4)];
                break;
            case 3:
                numbers[3] = Math.Max(0, file.Length - numbers[2]);
                break;
            case 4:
                (numbers[1], numbers[2], numbers[3]) = (numbers[1] + numbers[2], 0, 0);
                break;
            case 5:
                numbers = [.. numbers, .. numbers];
                break;
            case 6:
                numbers[random.Next(4)] = random.NextInt64(1L << random.Next(1, 40));
                break;
            default:
                numbers = [0, numbers[2] + numbers[3], numbers[2], numbers[3]];
                break;
        }

        return new Mutant(file.Replaced(start, length, Fitted(numbers, length)), "range edited");
    }

    /// <summary>Signature wrapping: the second part is moved back, what the forger likes stands between, the range follows.</summary>
    public static Mutant Wrap(byte[] file, FileParts parts, Random random)
    {
        if (Numbers(parts, random) is not var (start, length, numbers) || numbers[2] < 0 || numbers[2] > file.Length)
        {
            return ByteMutations.MoveStretch(file, parts, random);
        }

        var insert = Encoding.Latin1.GetBytes("4 0 obj\n<< /Length 41 >>\nstream\n" + StateLetter.Text("Wrapped") + "\nendstream\nendobj\n" + new string(' ', random.Next(200)));
        var tail = (int)numbers[2];
        numbers[2] += insert.Length;
        var moved = file.Replaced(random.Next(2) == 0 ? tail : Math.Max(0, tail - 1), 0, insert);
        return new Mutant(random.Next(3) == 0 ? moved : moved.Replaced(start, length, Fitted(numbers, length)), "content wrapped");
    }

    private static (int Start, int Length, long[] Numbers)? Numbers(FileParts parts, Random random)
    {
        if (parts.ByteRanges.Count == 0)
        {
            return null;
        }

        var (start, length) = random.Any(parts.ByteRanges);
        var numbers = parts.TextOf(start, length).Split(' ', '\n', '\r').Where(part => part.Length > 0)
            .Select(part => long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return numbers.Length == 4 ? (start, length, numbers) : null;
    }

    // As long as before where that goes, so that nothing behind it moves.
    private static byte[] Fitted(long[] numbers, int length) =>
        Encoding.Latin1.GetBytes(string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))).PadRight(length));
}
