namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Makes the same mutant of the same files for the same seed.</summary>
internal static class Mutator
{
    private static readonly Func<byte[], FileParts, byte[], Random, Mutant>[] Ways =
    [
        (file, parts, donor, random) => ByteMutations.FlipBits(file, parts, random),
        (file, parts, donor, random) => ByteMutations.FlipStructure(file, parts, random),
        (file, parts, donor, random) => ByteMutations.Truncate(file, parts, random),
        (file, parts, donor, random) => ByteMutations.NumberOneOff(file, parts, random),
        (file, parts, donor, random) => ByteMutations.MoveStretch(file, parts, random),
        (file, parts, donor, random) => ObjectMutations.Swap(file, parts, random),
        (file, parts, donor, random) => ObjectMutations.Double(file, parts, random),
        (file, parts, donor, random) => ObjectMutations.Entry(file, parts, random),
        (file, parts, donor, random) => ObjectMutations.DeleteRevision(file, parts, random),
        (file, parts, donor, random) => ObjectMutations.Override(file, parts, random),
        (file, parts, donor, random) => ObjectMutations.Override(file, parts, random),
        (file, parts, donor, random) => RangeMutations.EditRange(file, parts, random),
        (file, parts, donor, random) => RangeMutations.Wrap(file, parts, random),
        (file, parts, donor, random) => CmsMutations.Splice(file, parts, donor, random),
        (file, parts, donor, random) => CmsMutations.Edit(file, parts, donor, random),
        (file, parts, donor, random) => CmsMutations.Edit(file, parts, donor, random),
    ];

    /// <summary>One mutation, at times two; of a letter that was made here also updates whose meaning is known.</summary>
    /// <param name="original">What is damaged.</param>
    /// <param name="donor">Another signed file, to take parts from.</param>
    /// <param name="seed">Decides everything.</param>
    public static Mutant Of(Original original, byte[] donor, int seed)
    {
        var random = new Random(seed);
        if (original.Letter is { } letter && random.Next(5) == 0)
        {
            return random.Next(4) == 0 ? LetterUpdates.AnyHonest(letter, random) : LetterUpdates.AnyChange(letter, random);
        }

        var mutant = random.Any(Ways)(original.Bytes, original.Parts, donor, random);
        if (random.Next(3) > 0 || mutant.Bytes.Length < 2)
        {
            return mutant;
        }

        var second = random.Any(Ways)(mutant.Bytes, new FileParts(mutant.Bytes), donor, random);
        return second with { Kind = mutant.Kind + ", " + second.Kind };
    }
}
