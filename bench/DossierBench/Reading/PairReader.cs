using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace TaskTracking.DossierBench.Reading;

/// <summary>Reads a pair: a dossier with one fact changed.</summary>
internal static class PairReader
{
    public static BenchDossier Read(string path, YamlNode node, BenchDossier whole)
    {
        var entries = new Entries(path, node, "name", "about", "change", "sign", "remove", "add", "declare", "expect");
        var files = whole.Files.ToList();
        foreach (var each in entries.List("change"))
        {
            Change(files, new Entries(path, each, "file", "from", "to", "all"));
        }

        if (entries.Inner("sign") is { } signs)
        {
            foreach (var name in signs.Keys)
            {
                var at = Find(files, signs, name);
                var signers = signs.List(name).Select(each => DossierReader.Signer(signs, each)).ToList();
                var on = files[at].Signed?.On ?? DateOnly.FromDateTime(whole.Received.DateTime);
                files[at] = files[at] with { Signed = signers.Count == 0 ? null : new Signed(on, signers) };
            }
        }

        foreach (var each in entries.List("remove"))
        {
            files.RemoveAt(Find(files, entries, entries.Scalar(each)));
        }

        foreach (var added in entries.List("add").Select(each => DossierReader.File(path, each)))
        {
            files.Add(files.TrueForAll(file => file.Path != added.Path) ? added : throw entries.Fault("add", $"'{added.Path}' is there already"));
        }

        return whole with
        {
            Name = $"{whole.Name}~{entries.Needed("name")}",
            About = entries.Needed("about"),
            Base = whole.Id,
            Files = files,
            Declared = Merged(whole.Declared, DossierReader.Declared(entries, "declare")),
            Expected = entries["expect"] is { } expected ? DossierReader.Expectation(path, expected) : whole.Expected,
        };
    }

    private static void Change(List<BenchFile> files, Entries change)
    {
        var at = Find(files, change, change.Needed("file"));
        var (text, passage) = (files[at].Text, change.Needed("from").TrimEnd('\n'));
        var times = text.Split(passage).Length - 1;
        if (times == 0 || (times > 1 && !change.Flag("all")))
        {
            throw change.Fault("from", $"the passage stands {times} times in '{files[at].Path}'");
        }

        files[at] = files[at] with { Text = text.Replace(passage, (change.Text("to") ?? "").TrimEnd('\n'), StringComparison.Ordinal) };
    }

    private static int Find(List<BenchFile> files, Entries entries, string name)
    {
        var at = files.FindIndex(file => file.Path == name);
        return at >= 0 ? at : throw entries.Fault($"there is no file '{name}'");
    }

    private static JsonObject? Merged(JsonObject? declared, JsonObject? changes)
    {
        if (changes is null)
        {
            return declared;
        }

        var merged = declared?.DeepClone().AsObject() ?? [];
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = value.DeepClone();
            }
        }

        return merged;
    }
}
