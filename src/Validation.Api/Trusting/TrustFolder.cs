using System.Globalization;
using System.Security.Cryptography;
using TaskTracking.Rules.Directory;
using TaskTracking.Signatures.Trust;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Trusting;

/// <summary>
/// Reads a trust folder: every file in it and below, by name. What is no certificate or evidence, the store names as such. Left out are
/// hidden files, the history and what was retired; the registry of certificates is read as what it is.
/// </summary>
internal static class TrustFolder
{
    /// <summary>Who holds which certificate, where the operator has said so.</summary>
    public const string RegistryName = "certificates.yaml";

    /// <summary>What was changed by command or page, line by line.</summary>
    public const string HistoryName = "history.log";

    /// <summary>What is trusted no more.</summary>
    public const string RetiredName = "retired";

    /// <summary>Files of a trust folder at most; so many that nobody meets the bound by honest use.</summary>
    public const int MostFiles = 2000;

    /// <summary>Bytes of a trust folder at most.</summary>
    public const long MostBytes = 200L * 1024 * 1024;

    private const int LargestRegistry = 2 * 1024 * 1024;

    public static Outcome<TrustStore> Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return Outcome<TrustStore>.Refused(new Problem("path-not-found", folder));
        }

        try
        {
            var files = Files(folder).Take(MostFiles + 1).OrderBy(f => f.FullName, StringComparer.Ordinal).ToList();
            if (files.Count > MostFiles || files.Sum(f => f.Length) > MostBytes)
            {
                return Outcome<TrustStore>.Refused(new Problem("trust-too-large", folder));
            }

            var registry = LoadRegistry(Path.Combine(folder, RegistryName));
            return registry.Value is { } known
                ? Outcome<TrustStore>.Of(TrustStore.Load([.. files.Select(f => (NameOf(folder, f), File.ReadAllBytes(f.FullName)))], known))
                : registry.As<TrustStore>();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome<TrustStore>.Refused(new Problem("path-unreadable", folder));
        }
    }

    /// <summary>Changes whenever a file of the folder does; reads no file.</summary>
    public static string Stamp(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var registry = new FileInfo(Path.Combine(folder, RegistryName));
        foreach (var file in Files(folder).Take(MostFiles + 1).Concat(registry.Exists ? [registry] : []).OrderBy(f => f.FullName, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n")));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>The files that hold certificates and evidence.</summary>
    public static IEnumerable<FileInfo> Files(string folder)
    {
        var how = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 5, AttributesToSkip = FileAttributes.Hidden };
        return new DirectoryInfo(folder).EnumerateFiles("*", how).Where(f => NameOf(folder, f) is not (RegistryName or HistoryName) and var name
            && !name.StartsWith(RetiredName + "/", StringComparison.Ordinal));
    }

    /// <summary>Relative to the folder, with "/".</summary>
    public static string NameOf(string folder, FileInfo file) => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');

    /// <summary>The registry of a folder; one that is faulty is refused whole, with its line.</summary>
    public static Outcome<CertificateRegistry> LoadRegistry(string path)
    {
        if (!File.Exists(path))
        {
            return Outcome<CertificateRegistry>.Of(CertificateRegistry.Empty);
        }

        if (new FileInfo(path).Length > LargestRegistry)
        {
            return Outcome<CertificateRegistry>.Refused(new Problem(CertificateRegistryReader.InvalidCode, RegistryName, "1"));
        }

        var bytes = File.ReadAllBytes(path);
        var read = CertificateRegistryReader.Read(bytes, RegistryName);
        return read.Errors is [var fault, ..]
            ? Outcome<CertificateRegistry>.Refused(new Problem(fault.Code, fault.File, fault.Line.ToString(CultureInfo.InvariantCulture)) { Detail = fault.Message })
            : Outcome<CertificateRegistry>.Of(new CertificateRegistry(read.Certificates, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }
}
