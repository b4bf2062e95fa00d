using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>Reads a trust folder: every file in it and below, by name. What is no certificate or evidence, the store names as such.</summary>
internal static class TrustFolder
{
    private const int MostFiles = 2000;
    private const long MostBytes = 256L * 1024 * 1024;

    public static Outcome<TrustStore> Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome<TrustStore>.Refused(new Problem("path-not-found", folder));
        }

        try
        {
            var how = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 5, AttributesToSkip = FileAttributes.Hidden };
            var files = new DirectoryInfo(folder).EnumerateFiles("*", how).Take(MostFiles + 1)
                .OrderBy(f => f.FullName, StringComparer.Ordinal).ToList();
            if (files.Count > MostFiles || files.Sum(f => f.Length) > MostBytes)
            {
                return Outcome<TrustStore>.Refused(new Problem("trust-too-large", folder));
            }

            return Outcome<TrustStore>.Of(TrustStore.Load(
                [.. files.Select(f => (Path.GetRelativePath(folder, f.FullName).Replace('\\', '/'), File.ReadAllBytes(f.FullName)))]));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome<TrustStore>.Refused(new Problem("path-unreadable", folder));
        }
    }
}
