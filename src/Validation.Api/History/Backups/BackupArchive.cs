using System.IO.Compression;
using TaskTracking.Validation.Api.History.Files;

namespace TaskTracking.Validation.Api.History.Backups;

/// <summary>A backup as one ZIP file, written beside its name and renamed when it is whole. Documents are packed already: only the database is compressed.</summary>
internal sealed class BackupArchive : IBackupTarget
{
    private readonly string _path;
    private readonly string _half;
    private readonly DurableFile _file;
    private readonly ZipArchive _archive;

    public BackupArchive(string path)
    {
        (_path, _half) = (path, $"{path}.{Guid.NewGuid():N}.part");
        _file = new DurableFile(_half);
        _archive = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
    }

    public Stream Create(string name) =>
        _archive.CreateEntry(name, name == BackupFiles.Database ? CompressionLevel.Fastest : CompressionLevel.NoCompression).Open();

    public void Finish()
    {
        _archive.Dispose();
        _file.Dispose();
        File.Move(_half, _path);
        DurableFolder.Sync(Path.GetDirectoryName(Path.GetFullPath(_path))!);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _file.Dispose();
        File.Delete(_half);
    }

    /// <summary>The same, to read.</summary>
    /// <exception cref="InvalidDataException">It is no ZIP.</exception>
    internal sealed class Source(string path) : IBackupSource
    {
        private readonly ZipArchive _archive = ZipFile.OpenRead(path);

        public IEnumerable<string> Paths => _archive.Entries.Select(e => e.FullName);

        public Stream? Open(string name) => _archive.GetEntry(name)?.Open();

        public void Dispose() => _archive.Dispose();
    }
}
