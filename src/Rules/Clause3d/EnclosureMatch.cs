using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Which file of the dossier an item is that the letter lists as enclosed.</summary>
internal sealed class EnclosureMatch(Case @case)
{
    private readonly HashSet<DossierFile> _taken = [];

    /// <summary>The files found to be items so far.</summary>
    public IReadOnlySet<DossierFile> Taken => _taken;

    /// <summary>Whether the item is there. Items that other rules ask for are left to them: one lack, one finding.</summary>
    public bool IsThere(EnclosureItem item)
    {
        if (LeftToOthers(item) || IsLetterItself(item))
        {
            return true;
        }

        var file = ByNumber(item) ?? item.Kind switch
        {
            EnclosureKind.Draft => Files.FirstOrDefault(f => IsDraftOf(item, f)) ?? FurtherDraft(),
            EnclosureKind.Opinion or EnclosureKind.Appraisal => Files.FirstOrDefault(f => FitsAgency(item, f)) ?? ByWords(item),
            EnclosureKind.OpinionSummary => Files.FirstOrDefault(@case.AttachedOpinions.Tables.Contains) ?? ByWords(item),
            EnclosureKind.Delegation => Files.FirstOrDefault(f => f.Role == FileRole.Delegation) ?? ByWords(item),
            _ => ByWords(item),
        };
        if (file is null)
        {
            return MayBeInside(item);
        }

        _taken.Add(file);
        return true;
    }

    private IEnumerable<DossierFile> Files => @case.Dossier.Files.Where(f => f != @case.Submission);

    // draft.present, opinions.attached and appraisal.attached answer for these.
    private bool LeftToOthers(EnclosureItem item) => item.Kind switch
    {
        EnclosureKind.Draft => @case.DraftSearch.Drafts.Count == 0,
        EnclosureKind.Opinion => item.Plural || @case.Identity.Of(item.Agency) is not { } agency || @case.Reports.For(agency) is not null,
        EnclosureKind.Appraisal => @case.Letter!.Says.Appraisals.Count > 0,
        _ => false,
    };

    // "Hồ sơ gồm: 1. Tờ trình; 2. Dự thảo …" lists the letter too.
    private bool IsLetterItself(EnclosureItem item) =>
        item.Kind == EnclosureKind.Other
        && item.Type is not null
        && item.Type == @case.Letter!.Type
        && (item.Number is null || (@case.Letter.Number is { } own && SameNumber(own, item.Number)));

    private bool IsDraftOf(EnclosureItem item, DossierFile file) =>
        @case.DraftSearch.Drafts.Contains(file)
        && (KindAsked.NamedBy(item) is not { } kind
            || file.Document is not { TextFrom: not TextOrigin.None } draft
            || KindAsked.TypeOf(draft) is not { } type
            || type == kind
            || type == "QĐ");

    // Of another kind: that is draft.kind's finding. A copy of a draft already found is no further draft.
    private DossierFile? FurtherDraft() =>
        @case.DraftSearch.Drafts.FirstOrDefault(f => !_taken.Any(t => t == f || SameText.Of(t, f)));

    private bool FitsAgency(EnclosureItem item, DossierFile file)
    {
        var agency = @case.Identity.Of(item.Agency) ?? @case.Identity.OfNotation(item.Number);
        var issuer = @case.Identity.Of(file.DeclaredAgency) ?? @case.Identity.Of(file.Document?.Issuer);
        return file.Role is FileRole.Opinion or FileRole.Appraisal && (agency is null || AgencyIdentity.Same(agency, issuer));
    }

    private DossierFile? ByNumber(EnclosureItem item) =>
        item.Number is null ? null : @case.Dossier.Files.FirstOrDefault(f => f.Document?.Number is { } own && SameNumber(own, item.Number));

    private static bool SameNumber(string one, string other) => OpinionNumbers.Key(one) == OpinionNumbers.Key(other);

    // By words that title, subject or file name share with the item, else by a file that says nothing of itself.
    private DossierFile? ByWords(EnclosureItem item)
    {
        var free = Files.Where(f => !_taken.Contains(f) && f.Role is not (FileRole.Draft or FileRole.Opinion)).ToList();
        return free.Find(f => EnclosureWords.Shared(item.Text, f, @case.Letter!.Subject))
            ?? free.Find(f => f.Role is null or FileRole.Attachment && SaysNothing(f))
            ?? (item.Plural || EnclosureWords.IsGeneral(item.Text) ? Files.FirstOrDefault() : null);
    }

    private static bool SaysNothing(DossierFile file) =>
        file.Document is not { TextFrom: not TextOrigin.None } read || (read.Number is null && read.TypeName is null);

    // An annex is often bound into the letter or the draft; where one of them was not read, nobody can say that it is not.
    private bool MayBeInside(EnclosureItem item) =>
        item.Kind == EnclosureKind.Annex
        && item.Number is null
        && @case.DraftSearch.Drafts.Append(@case.Submission!).Any(f => f.Document is not { TextFrom: not TextOrigin.None } read || read.HasAnnex || read.BundledTitles.Count > 0);
}
