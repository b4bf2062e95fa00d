using System.Text;

namespace TaskTracking.Signatures.Tests.Mutants.Formats;

/// <summary>Damages a signed file: its bytes, the elements of its message, the entries of its package, the text of its XML. The same for the same seed.</summary>
internal static class FormatMutator
{
    public static byte[] Of(SignedSample original, SignedSample donor, int seed)
    {
        var random = new Random(seed);
        var mutant = Once(original.Bytes, donor.Bytes, random);
        return random.Next(3) == 0 ? Once(mutant, donor.Bytes, random) : mutant;
    }

    private static byte[] Once(byte[] file, byte[] donor, Random random)
    {
        if (file.Length < 4 || random.Next(5) == 0)
        {
            return ByStretch(file, donor, random);
        }

        return file[0] switch
        {
            0x30 => MessageMutations.Edit(file, donor, random),
            (byte)'P' => PackageMutations.Edit(file, donor, random),
            _ => Encoding.UTF8.GetBytes(TextMutations.Edit(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(donor), random)),
        };
    }

    /// <summary>Flipped bits; a stretch dropped, doubled, moved or taken from another file; an end cut off.</summary>
    internal static byte[] ByStretch(byte[] file, byte[] donor, Random random)
    {
        if (file.Length < 2)
        {
            return [.. file, .. donor];
        }

        var from = random.Next(file.Length);
        var length = Math.Min(file.Length - from, random.Next(1, 200));
        var to = random.Next(file.Length);
        var taken = donor.AsSpan(random.Next(donor.Length)).ToArray();
        switch (random.Next(7))
        {
            case 0:
                return [.. file[..from], .. file[(from + length)..]];
            case 1:
                return [.. file[..to], .. file[from..(from + length)], .. file[to..]];
            case 2:
                return file[..from];
            case 3:
                return [.. file[..from], .. taken[..Math.Min(taken.Length, length)], .. file[from..]];
            case 4:
                return [.. file, .. taken];
            default:
                var flipped = (byte[])file.Clone();
                for (var count = random.Next(1, 5); count > 0; count--)
                {
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                }

                return flipped;
        }
    }
}
