namespace TaskTracking.Bench;

/// <summary>Damages a file the same way for the same seed: flipped bytes, cut tails, doubled and swapped stretches, changed digits.</summary>
internal static class Mutation
{
    public static byte[] Of(byte[] original, int seed)
    {
        var random = new Random(seed);
        var bytes = (byte[])original.Clone();
        for (var change = random.Next(1, 5); change > 0 && bytes.Length > 1; change--)
        {
            bytes = random.Next(7) switch
            {
                0 => Flip(bytes, random),
                1 => bytes[..random.Next(1, bytes.Length)],
                2 => Double(bytes, random),
                3 => Blank(bytes, random),
                4 => Digits(bytes, random),
                5 => Swap(bytes, random),
                _ => Without(bytes, random),
            };
        }

        return bytes;
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static byte[] Double(byte[] bytes, Random random)
    {
        var (start, length) = Stretch(bytes, random);
        return [.. bytes[..(start + length)], .. bytes[start..]];
    }

    private static byte[] Blank(byte[] bytes, Random random)
    {
        var (start, length) = Stretch(bytes, random);
        bytes.AsSpan(start, length).Fill((byte)random.Next(256));
        return bytes;
    }

    private static byte[] Digits(byte[] bytes, Random random)
    {
        for (var tries = 0; tries < 2000; tries++)
        {
            var i = random.Next(bytes.Length);
            if (bytes[i] is >= (byte)'0' and <= (byte)'9')
            {
                bytes[i] = (byte)('0' + random.Next(10));
                if (random.Next(4) == 0)
                {
                    break;
                }
            }
        }

        return bytes;
    }

    private static byte[] Swap(byte[] bytes, Random random)
    {
        var (start, length) = Stretch(bytes, random);
        var to = random.Next(bytes.Length - length + 1);
        var moved = bytes.AsSpan(start, length).ToArray();
        bytes.AsSpan(to, length).CopyTo(bytes.AsSpan(start, length));
        moved.CopyTo(bytes.AsSpan(to, length));
        return bytes;
    }

    private static byte[] Without(byte[] bytes, Random random)
    {
        var (start, length) = Stretch(bytes, random);
        return [.. bytes[..start], .. bytes[(start + length)..]];
    }

    private static (int Start, int Length) Stretch(byte[] bytes, Random random)
    {
        var length = random.Next(1, Math.Min(bytes.Length, 4096));
        return (random.Next(bytes.Length - length + 1), length);
    }
}
