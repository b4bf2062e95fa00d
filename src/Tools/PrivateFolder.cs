namespace TaskTracking.Tools;

/// <summary>A folder for the temporary files of one piece of work: readable by this account alone (0700), removed afterwards.</summary>
public sealed class PrivateFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dossier-");

    /// <summary>Its path.</summary>
    public string Path => _folder.FullName;

    /// <summary>Writes a file into it and gives the file's path. The name is ours, never an uploaded one.</summary>
    public async Task<string> WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var path = System.IO.Path.Combine(Path, name);
        await File.WriteAllBytesAsync(path, content, cancellation).ConfigureAwait(false);
        return path;
    }

    /// <summary>Removes the folder with all it holds.</summary>
    public void Dispose() => _folder.Delete(true);
}
