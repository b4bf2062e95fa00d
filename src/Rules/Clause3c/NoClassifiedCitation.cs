namespace TaskTracking.Rules.Clause3c;

/// <summary>Nothing quotes a classified document ("theo văn bản Mật số …"); a law on state secrets is not classified.</summary>
internal sealed class NoClassifiedCitation : Rule
{
    public override string Id => "secrecy.cited";

    public override IReadOnlyList<string> Reasons => ["met", "cited", .. UnreadFiles.Reasons];

    public override Ruling Judge(Case @case)
    {
        var citing = @case.Dossier.Files.Where(f => f.Document?.Says.ClassifiedCitations.Count > 0).ToList();
        if (citing.Count > 0)
        {
            var first = citing[0].Document!.Says.ClassifiedCitations[0];
            return citing.Aggregate(
                Ruling.NotMet("cited").With("file", citing[0].Path).Quoting(first),
                (ruling, file) => file.Document!.Says.ClassifiedCitations.Aggregate(ruling, (r, place) => r.At(file, place)));
        }

        return UnreadFiles.Ruling(@case) ?? Ruling.Met();
    }
}
