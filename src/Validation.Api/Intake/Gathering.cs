using TaskTracking.Documents;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>Files of a dossier found on disk, bounded while they are found; read only when all are known to fit.</summary>
internal sealed class Gathering(IntakeLimits limits)
{
    private readonly SortedDictionary<string, FileInfo> _found = new(StringComparer.Ordinal);
    private readonly List<string> _ignored = [];
    private int _entries;
    private long _bytes;

    /// <summary>Adds a folder's files, relative to it; null when all went well.</summary>
    public Problem? AddFolder(string root) => Descend(new DirectoryInfo(root), string.Empty, depth: 0);

    /// <summary>Adds one file under a name; null when all went well.</summary>
    public Problem? AddFile(string path, string name)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return new Problem("path-not-found", path);
        }

        return Add(file, VietnameseText.Compose(name));
    }

    /// <summary>Reads everything gathered.</summary>
    public Outcome<DossierInput> Read()
    {
        var files = new List<SourceFile>(_found.Count);
        ReadOnlyMemory<byte>? manifest = null;
        foreach (var (name, file) in _found)
        {
            byte[] bytes;
            try
            {
                bytes = File.ReadAllBytes(file.FullName);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return Outcome<DossierInput>.Refused(new Problem("path-unreadable", name));
            }

            if (name == DossierInput.ManifestName)
            {
                manifest = bytes;
            }
            else
            {
                files.Add(new SourceFile(name, bytes));
            }
        }

        return Outcome<DossierInput>.Of(new DossierInput(files, manifest, [.. _ignored.Order(StringComparer.Ordinal)]));
    }

    private Problem? Descend(DirectoryInfo folder, string prefix, int depth)
    {
        IEnumerable<FileSystemInfo> entries;
        try
        {
            entries = folder.EnumerateFileSystemInfos().Take(limits.Entries + 1).ToList();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new Problem("path-unreadable", prefix.Length == 0 ? folder.Name : prefix);
        }

        foreach (var entry in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (++_entries > limits.Entries)
            {
                return Problems.TooManyFiles(_entries, limits);
            }

            var name = prefix + VietnameseText.Compose(entry.Name);
            var problem = entry switch
            {
                _ when DossierNames.IsIgnored(entry.Name) || entry.LinkTarget is not null => Ignore(name),
                DirectoryInfo when depth == limits.FolderDepth => Problems.FolderTooDeep(name, limits),
                DirectoryInfo child => Descend(child, name + "/", depth + 1),
                FileInfo file => Add(file, name),
                _ => Ignore(name),
            };
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private Problem? Ignore(string name)
    {
        _ignored.Add(name);
        return null;
    }

    private Problem? Add(FileInfo file, string name)
    {
        var isManifest = name == DossierInput.ManifestName;
        if (isManifest && file.Length > limits.ManifestBytes)
        {
            return new Problem("metadata-invalid", DossierInput.ManifestName);
        }

        if (file.Length > limits.FileBytes)
        {
            return Problems.FileTooLarge(name, limits);
        }

        _bytes += file.Length;
        if (_bytes > limits.DossierBytes)
        {
            return Problems.DossierTooLarge(limits);
        }

        if (!_found.TryAdd(name, file))
        {
            return new Problem("option-invalid", name);
        }

        var documents = _found.Count - (_found.ContainsKey(DossierInput.ManifestName) ? 1 : 0);
        return documents > limits.Files ? Problems.TooManyFiles(documents, limits) : null;
    }
}
