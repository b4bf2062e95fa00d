using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TaskTracking.DossierBench.Reading;

namespace TaskTracking.DossierBench.Making;

/// <summary>Writes a dossier as a folder: its files and, where it declares anything, dossier.json.</summary>
internal sealed class DossierMaker(FileMaker files)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(BenchDossier dossier, Copy copy, string folder)
    {
        foreach (var file in dossier.Files)
        {
            var path = Path.Combine(folder, FileMaker.PathIn(copy, file.Path));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, files.Make(dossier.Base ?? dossier.Id, file, copy, dossier.Received));
        }

        if (Declaration(dossier, copy) is { } declaration)
        {
            File.WriteAllText(Path.Combine(folder, "dossier.json"), declaration.ToJsonString(Json) + "\n");
        }
    }

    private static JsonObject? Declaration(BenchDossier dossier, Copy copy)
    {
        var declared = dossier.Declared?.DeepClone().AsObject();
        var entries = dossier.Files.Where(file => file.Role is not null || file.Agency is not null || file.Paper).Select(file => Entry(file, copy)).ToArray();
        if (entries.Length > 0)
        {
            declared ??= [];
            declared["files"] = new JsonArray(entries);
        }

        return declared;
    }

    private static JsonNode Entry(BenchFile file, Copy copy)
    {
        var entry = new JsonObject { ["file"] = FileMaker.PathIn(copy, file.Path) };
        if (file.Role is not null)
        {
            entry["role"] = file.Role;
        }

        if (file.Agency is not null)
        {
            entry["agency"] = file.Agency;
        }

        if (file.Paper)
        {
            entry["paper"] = true;
        }

        return entry;
    }
}
