using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, third dash: the draft is the kind of document that the letter asks the Committee or its Chairman to issue.</summary>
internal sealed class DraftKind(DraftKindSettings settings) : LetterRule
{
    private readonly KindAsked _kind = new(settings);

    public override string Id => "draft.kind";

    protected override IReadOnlyList<string> OwnReasons => ["met", "no-draft", "kind-not-named", "draft-unread", "type-unknown", "differs"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        var drafts = @case.DraftSearch.Drafts;
        if (drafts.Count == 0)
        {
            return Ruling.NotApplicable("no-draft");
        }

        var asked = KindAsked.NamedBy(letter.Says);
        if (asked.Count == 0)
        {
            return Ruling.Met("kind-not-named").At(FileNames.Evidence(drafts, "type"));
        }

        var types = drafts
            .Where(d => d.Document is { TextFrom: not TextOrigin.None })
            .Select(d => KindAsked.TypeOf(d.Document!))
            .ToList();
        var ruling = types.Exists(t => t is not null && _kind.Answers(t, letter.Says)) ? Ruling.Met()
            : types.Count < drafts.Count ? Ruling.CannotTell("draft-unread")
            : types.Contains(null) ? Ruling.CannotTell("type-unknown")
            : Ruling.NotMet("differs");
        return ruling
            .With("asked", FileNames.Join(asked))
            .With("found", FileNames.Join(types.OfType<string>()))
            .With("files", FileNames.Of(drafts))
            .At(FileNames.Evidence(drafts, "type"))
            .At(letter.Says.Requests.Where(r => r.DraftType is not null).Select(r => new Evidence(file.Path, r.Place)));
    }
}
