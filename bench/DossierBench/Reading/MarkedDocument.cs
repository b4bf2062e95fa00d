using YamlDotNet.RepresentationModel;

namespace TaskTracking.DossierBench.Reading;

/// <summary>A single document that bears a secrecy mark, or only looks as if it did.</summary>
/// <param name="Level">MẬT, TỐI MẬT, TUYỆT MẬT; null: no mark.</param>
internal sealed record MarkedDocument(string Set, string Name, string About, string? Level, BenchFile File)
{
    public string Id => $"{Set}/{Name}";

    public static IReadOnlyList<MarkedDocument> Read(string path, string set)
    {
        if (Entries.Root(path) is not YamlSequenceNode list)
        {
            throw new SourceFault(path, 1, "a list is expected");
        }

        return [.. list.Children.Select(node => One(set, new Entries(path, node, "name", "about", "file", "expect", "text")))];
    }

    private static MarkedDocument One(string set, Entries entries)
    {
        var (name, level) = (entries.Needed("file"), entries.Text("expect"));
        return Path.GetExtension(name) is ".pdf" or ".docx" && level is null or "MẬT" or "TỐI MẬT" or "TUYỆT MẬT"
            ? new MarkedDocument(set, entries.Needed("name"), entries.Needed("about"), level, new BenchFile(name, null, null, false, null, false, entries.Needed("text")))
            : throw entries.Fault("a .pdf or .docx, and a level or null, are expected");
    }
}
