namespace TaskTracking.Rules.Clause3d;

/// <summary>Clause 3.d, third dash: a draft on paper carries the agency's initials or its hanging stamp; no machine sees them, the clerk is asked.</summary>
internal sealed class DraftInitialsOrStamp : Rule
{
    public override string Id => "draft.initials-or-stamp";

    public override IReadOnlyList<string> Reasons => ["no-draft", "electronic", "ask-clerk"];

    public override Ruling Judge(Case @case)
    {
        var drafts = @case.DraftSearch.Drafts;
        var paper = drafts.Where(@case.IsPaper).ToList();
        return paper.Count > 0
            ? paper.Aggregate(Ruling.CannotTell("ask-clerk").With("files", FileNames.Of(paper)).At(FileNames.Evidence(paper, "type")), (r, f) => r.LookedAt(f, "on-paper"))
            : Ruling.NotApplicable(drafts.Count == 0 ? "no-draft" : "electronic");
    }
}
