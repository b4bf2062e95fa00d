namespace TaskTracking.Signatures.Tests.Mutants;

/// <summary>Copies of byte arrays with something put in, taken out or replaced.</summary>
internal static class Splices
{
    public static byte[] Replaced(this byte[] file, int start, int length, ReadOnlySpan<byte> by) => [.. file[..start], .. by, .. file[(start + length)..]];

    public static byte[] Without(this byte[] file, int start, int length) => [.. file[..start], .. file[(start + length)..]];

    public static T Any<T>(this Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
