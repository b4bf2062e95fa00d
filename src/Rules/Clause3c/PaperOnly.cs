using TaskTracking.Facts;

namespace TaskTracking.Rules.Clause3c;

/// <summary>No document of an electronic dossier bears a secrecy mark: what is secret travels on paper only.</summary>
internal sealed class PaperOnly : Rule
{
    public override string Id => "secrecy.paper-only";

    public override IReadOnlyList<string> Reasons => ["met", "marked", .. UnreadFiles.Reasons];

    public override Ruling Judge(Case @case)
    {
        var marked = @case.Dossier.Files.Where(f => f.MarkOfSecrecy() is not null).ToList();
        if (marked.Count > 0)
        {
            return marked.Aggregate(
                Ruling.NotMet("marked").With("file", marked[0].Path).With("mark", marked[0].MarkOfSecrecy()),
                (ruling, file) => ruling.At(file, file.Document?.Evidence.GetValueOrDefault("secrecy") ?? new Place(null, null, null, file.MarkOfSecrecy()!, ReadingMethod.Structure)));
        }

        return UnreadFiles.Ruling(@case) ?? Ruling.Met();
    }
}
