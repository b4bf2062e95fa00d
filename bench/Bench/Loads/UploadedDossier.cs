namespace TaskTracking.Bench.Loads;

/// <summary>A dossier's files, read once.</summary>
internal sealed record UploadedDossier(IReadOnlyList<(string Name, byte[] Bytes)> Files)
{
    private const string Manifest = "dossier.json";

    public static UploadedDossier Read(string folder) =>
        new([.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))]);

    public MultipartFormDataContent Form()
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in Files)
        {
            form.Add(new ByteArrayContent(bytes), name == Manifest ? "metadata" : "files", name);
        }

        return form;
    }
}
