namespace TaskTracking.Validation.Api.Intake.Uploads;

/// <summary>Overwrites files before they are removed. What a disk or file system copies elsewhere by itself is beyond it (docs/operating.md).</summary>
internal static class Overwriting
{
    private static readonly byte[] Zeros = new byte[64 * 1024];

    /// <summary>Writes zeros over a file, down to the disk. The file stays.</summary>
    public static void Wipe(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        for (var left = file.Length; left > 0; left -= Zeros.Length)
        {
            file.Write(Zeros, 0, (int)Math.Min(left, Zeros.Length));
        }

        file.Flush(flushToDisk: true);
    }
}
