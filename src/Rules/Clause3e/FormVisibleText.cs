using TaskTracking.Facts.Documents;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Clause 3.e: letter and draft hold no text that a reader does not see, no tracked changes and no comments.</summary>
internal sealed class FormVisibleText : Rule
{
    public override string Id => "form.visible-text";

    public override IReadOnlyList<string> Reasons => ["met", "nothing-read", "hidden-text", "tracked-changes", "comments"];

    public override Ruling Judge(Case @case)
    {
        var files = @case.Submissions.Concat(@case.DraftSearch.Drafts).Where(f => f.Document is not null).ToList();
        if (files.Count == 0)
        {
            return Ruling.NotApplicable("nothing-read");
        }

        var found = files
            .SelectMany(f => f.Document!.Hidden.Select(h => (File: f, Content: h, Reason: ReasonOf(h.Kind))))
            .OrderBy(f => Reasons.ToList().IndexOf(f.Reason))
            .ToList();
        if (found.Count == 0)
        {
            return Ruling.Met();
        }

        var same = found.Where(f => f.Reason == found[0].Reason).ToList();
        return Ruling.NotMet(found[0].Reason)
            .With("files", FileNames.Of(same.Select(f => f.File)))
            .With("count", same.Sum(f => f.Content.Count))
            .At(found.Select(f => new Evidence(f.File.Path, f.Content.Place)));
    }

    private static string ReasonOf(HiddenContentKind kind) => kind switch
    {
        HiddenContentKind.TrackedChange => "tracked-changes",
        HiddenContentKind.Comment => "comments",
        _ => "hidden-text",
    };
}
