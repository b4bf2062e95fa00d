using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Clause3d;

namespace TaskTracking.Rules.Clause3e;

/// <summary>Page and type as the decree wants them; lengths in millimetres, sizes in points.</summary>
internal sealed record FormLayoutSettings
{
    public int PageWidth { get; init; }

    public int PageHeight { get; init; }

    public int TopFrom { get; init; }

    public int TopTo { get; init; }

    public int LeftFrom { get; init; }

    public int LeftTo { get; init; }

    public int RightFrom { get; init; }

    public int RightTo { get; init; }

    /// <summary>How far a measured length may lie outside.</summary>
    public int Tolerance { get; init; }

    /// <summary>Accepted typefaces, folded and without spaces; beside the decree's own its metric twins that print programs put in its place. Empty: any.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    public int SizeFrom { get; init; }

    public int SizeTo { get; init; }
}

/// <summary>Clause 3.e: paper, margins, typeface and size; a hint only: pre-printed forms have margins of their own, and normative drafts another decree.</summary>
internal sealed class FormLayout(FormLayoutSettings settings) : Rule
{
    public override string Id => "form.layout";

    public override IReadOnlyList<string> Reasons => ["met", "nothing-measured", "differs"];

    public override Ruling Judge(Case @case)
    {
        var documents = @case.Submissions.Concat(@case.DraftSearch.Drafts)
            .Where(f => f.Document is { IsNormative: false } d && d.Layout != LayoutFacts.Unknown)
            .ToList();
        if (documents.Count == 0)
        {
            return Ruling.NotApplicable("nothing-measured");
        }

        var wrong = documents.Select(f => (File: f, Why: Deviations(f.Document!.Layout).ToList())).Where(f => f.Why.Count > 0).ToList();
        var ruling = wrong.Count == 0 ? Ruling.Met() : Ruling.NotMet("differs").With("files", FileNames.Of(wrong.Select(w => w.File)));
        return wrong.SelectMany(w => w.Why.Select(why => (w.File, why))).Aggregate(ruling, (r, w) => r.LookedAt(w.File, w.why));
    }

    private IEnumerable<string> Deviations(LayoutFacts layout)
    {
        if (Outside(layout.PageWidth, settings.PageWidth, settings.PageWidth) || Outside(layout.PageHeight, settings.PageHeight, settings.PageHeight))
        {
            yield return "layout-paper";
        }

        if (Outside(layout.MarginTop, settings.TopFrom, settings.TopTo) || Outside(layout.MarginBottom, settings.TopFrom, settings.TopTo)
            || Outside(layout.MarginLeft, settings.LeftFrom, settings.LeftTo) || Outside(layout.MarginRight, settings.RightFrom, settings.RightTo))
        {
            yield return "layout-margins";
        }

        if (layout.BodyFont is { } font && !IsAccepted(VietnameseText.Fold(font).Replace(" ", string.Empty, StringComparison.Ordinal)))
        {
            yield return "layout-font";
        }

        if (layout.BodySize is { } size && (size < settings.SizeFrom - 0.5 || size > settings.SizeTo + 0.5))
        {
            yield return "layout-size";
        }
    }

    private bool IsAccepted(string font) => settings.Fonts.Count == 0 || settings.Fonts.Any(f => font.Contains(f, StringComparison.Ordinal));

    private bool Outside(double? length, int from, int to) => length < from - settings.Tolerance || length > to + settings.Tolerance;
}
