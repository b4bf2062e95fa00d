namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Clause 3.d, third dash: the dossier holds a draft of the document that the Committee or its Chairman is to sign. That
/// there is none is said only after every file was looked at, with the reason why each is not it.
/// </summary>
internal sealed class DraftPresent : Rule
{
    public override string Id => "draft.present";

    public override IReadOnlyList<string> Reasons => ["met", "perhaps-unread", "absent"];

    public override Ruling Judge(Case @case)
    {
        var search = @case.DraftSearch;
        if (search.Drafts.Count > 0)
        {
            return Ruling.Met()
                .With("files", FileNames.Of(search.Drafts))
                .At(FileNames.Evidence(search.Drafts, "draft"))
                .At(FileNames.Evidence(search.Drafts, "type"));
        }

        var ruling = search.Undecided.Count > 0
            ? Ruling.CannotTell("perhaps-unread").With("files", FileNames.Of(search.Undecided))
            : Ruling.NotMet("absent");
        return search.Others.Aggregate(ruling, (r, other) => r.LookedAt(other.File, other.Why));
    }
}
