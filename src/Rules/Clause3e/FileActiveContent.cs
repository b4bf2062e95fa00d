using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: no file holds macros, scripts, launch actions, programs or external templates with code.</summary>
internal sealed class FileActiveContent : Rule
{
    public override string Id => "file.active-content";

    public override IReadOnlyList<string> Reasons => ["met", "nothing-readable", .. FaultOfFiles.Reasons("found")];

    public override Ruling Judge(Case @case)
    {
        var read = @case.Dossier.Files.Where(f => f.Document is not null).ToList();
        if (read.Count == 0)
        {
            return Ruling.NotApplicable("nothing-readable");
        }

        var found = read
            .SelectMany(f => f.Document!.Active.Where(Acts).Select(a => (f, "found", a.Detail, (Evidence?)EvidenceOf(f, a))))
            .ToList();
        return found.Count == 0 ? Ruling.Met() : FaultOfFiles.Of(Answer.NotMet, found);
    }

    // A linked picture or object fetches, but runs nothing.
    private static bool Acts(ActiveContent content) => content.Kind != ActiveContentKind.RemoteObject;

    private static Evidence EvidenceOf(DossierFile file, ActiveContent content) =>
        new(file.Path, new Place(content.Page, null, null, content.Detail, ReadingMethod.Structure));
}
