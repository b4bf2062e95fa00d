using System.Text;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>An upload as a client sends it.</summary>
internal sealed class Form : MultipartFormDataContent
{
    /// <summary>The files of a folder, its dossier.json as metadata, with their paths relative to it.</summary>
    public static Form OfFolder(string folder)
    {
        var form = new Form();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            _ = name == "dossier.json" ? form.Metadata(System.IO.File.ReadAllText(file)) : form.File(name, System.IO.File.ReadAllBytes(file));
        }

        return form;
    }

    public Form File(string name, byte[] content)
    {
        Add(new ByteArrayContent(content), "files", name);
        return this;
    }

    public Form File(string name, string content) => File(name, Encoding.Latin1.GetBytes(content));

    public Form Metadata(string json)
    {
        Add(new StringContent(json, Encoding.UTF8, "application/json"), "metadata");
        return this;
    }
}
