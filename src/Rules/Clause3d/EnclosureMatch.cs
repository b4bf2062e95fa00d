using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Which file of the dossier an item is that the letter lists as enclosed. First what is certain (numbers, agencies, drafts),
/// then by words; an item still open takes a file that no other item needs and that could be it: only where none is left the
/// item is missing.
/// </summary>
internal sealed partial class EnclosureMatch(Case @case)
{
    private readonly HashSet<DossierFile> _taken = [];

    /// <summary>The files found to be items so far.</summary>
    public IReadOnlySet<DossierFile> Taken => _taken;

    /// <summary>The items that are nowhere.</summary>
    public IReadOnlyList<EnclosureItem> Missing(IReadOnlyList<EnclosureItem> items)
    {
        var open = items.Where(i => !IsLetterItself(i) && !LeftToOpinions(i, items) && !items.Any(o => IsNamedTwice(i, o))).OrderBy(i => i.Number is null).ThenBy(i => i.Kind == EnclosureKind.Other).ToList();
        open = [.. open.Where(i => !Takes(Certain(i)))];
        open = [.. open.Where(i => !Takes(ByWords(i)))];
        return [.. open.Where(i => !Takes(Leftover(i)) && !PerhapsUnread(i) && !BoundIn.MayBe(@case, i) && !ForAll(i))];
    }

    // "Bảng tổng hợp gửi kèm" in the text, "4. Bảng tổng hợp ý kiến" in the list.
    private static bool IsNamedTwice(EnclosureItem item, EnclosureItem other) =>
        item.Number is null && item.Kind == other.Kind && item.Text.Length < other.Text.Length
        && VietnameseText.Fold(other.Text).Contains(VietnameseText.Fold(item.Text), StringComparison.Ordinal);

    // "Văn bản tham gia ý kiến của Sở A, Sở B": whose letter is missing, opinions.attached says of what the letter reports.
    private bool LeftToOpinions(EnclosureItem item, IReadOnlyList<EnclosureItem> items) =>
        item.Kind == EnclosureKind.Opinion && items.Count(i => i.Text == item.Text) > 1 && @case.Identity.Of(item.Agency) is { } agency && @case.Reports.For(agency) is not null;

    private bool Takes(DossierFile? file)
    {
        if (file is not null)
        {
            _taken.Add(file);
        }

        return file is not null;
    }

    private IEnumerable<DossierFile> Files => @case.Dossier.Files.Where(f => f != @case.Submission);

    private DossierFile? Certain(EnclosureItem item) => ByNumber(item) ?? item.Kind switch
    {
        EnclosureKind.Draft => Files.FirstOrDefault(f => !_taken.Contains(f) && IsDraftOf(item, f)) ?? Files.FirstOrDefault(f => IsDraftOf(item, f)) ?? FurtherDraft(item),
        EnclosureKind.Opinion or EnclosureKind.Appraisal => Files.FirstOrDefault(f => FitsAgency(item, f) && !(_taken.Contains(f) && Round().IsMatch(VietnameseText.Fold(item.Text)))),
        EnclosureKind.OpinionSummary => Files.FirstOrDefault(@case.AttachedOpinions.Tables.Contains),
        EnclosureKind.Delegation => Files.FirstOrDefault(f => f.Role == FileRole.Delegation),
        _ => DraftItself(item),
    };

    // "ký gửi Bộ bản Báo cáo kèm theo": the draft, named by its type and nothing else.
    private DossierFile? DraftItself(EnclosureItem item) =>
        item is { Type: not null, Number: null, Agency: null }
            ? @case.DraftSearch.Drafts.FirstOrDefault(f => f.Document?.Type == item.Type && EnclosureWords.IsOnlyNamed(item.Text, $"{f.Document.TypeName} {f.Document.Subject} {@case.Letter!.Subject}"))
            : null;

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

    // A draft of another body (the Council's resolution) by its type; of another kind: that is draft.kind's finding. A copy of
    // a draft already found is no further draft.
    private DossierFile? FurtherDraft(EnclosureItem item) =>
        Files.FirstOrDefault(f => !_taken.Contains(f) && item.Type is not null && f.Document is { IsDraft: true } draft && draft.Type == item.Type)
        ?? @case.DraftSearch.Drafts.FirstOrDefault(f => !_taken.Any(t => t == f || SameText.Of(t, f)));

    private bool FitsAgency(EnclosureItem item, DossierFile file)
    {
        var agency = @case.Identity.Of(item.Agency) ?? @case.Identity.OfNotation(item.Number);
        var issuer = @case.Identity.Of(file.DeclaredAgency) ?? @case.Identity.Of(file.Document?.Issuer) ?? @case.Identity.OfNotation(file.Document?.Notation);
        return agency is null
            ? item.Kind == EnclosureKind.Appraisal ? IsAppraisal(file) : file.Role is FileRole.Opinion or FileRole.Appraisal || IsLetterOfAnother(file, issuer)
            : AgencyIdentity.Same(agency, issuer) && !@case.DraftSearch.Drafts.Contains(file);
    }

    private bool IsLetterOfAnother(DossierFile file, string? issuer) =>
        file.Document?.Type == "CV" && issuer is not null && !AgencyIdentity.Same(issuer, @case.Lead) && !@case.DraftSearch.Drafts.Contains(file);

    // "V/v kinh phí Đề án …": a letter about the scheme is not the scheme.
    private bool IsLetterAbout(EnclosureItem item, DossierFile file) =>
        item.Type is not (null or "CV") && IsLetterOfAnother(file, @case.Identity.Of(file.Document?.Issuer));

    private bool IsAppraisal(DossierFile file) =>
        file.Role == FileRole.Appraisal
        || (VietnameseText.Fold($"{file.Document?.TypeName} {file.Document?.Subject}") is var title
            && title.Contains("thẩm định", StringComparison.Ordinal)
            && !title.Contains("tiếp thu", StringComparison.Ordinal)
            && !title.Contains("giải trình", StringComparison.Ordinal)
            && !AgencyIdentity.Same(@case.Identity.Of(file.Document?.Issuer), @case.Lead));

    private DossierFile? ByNumber(EnclosureItem item)
    {
        if (item.Number is { } number && number.Any(char.IsLetter))
        {
            return @case.Dossier.Files.FirstOrDefault(f => f.Document?.Number is { } own && SameNumber(own, number));
        }

        // "Công văn 277", "văn bản số 690 nói trên": the figure before the notation.
        var figure = Figure().Match(VietnameseText.Fold(item.Text)).Groups["figure"].Value;
        return figure.Length == 0
            ? null
            : Files.FirstOrDefault(f => f.Document?.Number is { } own && own.Split('/', '-')[0].Trim().TrimStart('0') == figure.TrimStart('0'));
    }

    private static bool SameNumber(string one, string other) => OpinionNumbers.Key(one) == OpinionNumbers.Key(other);

    // By words that title, subject or file name share with the item, else by a file that says nothing of itself.
    private DossierFile? ByWords(EnclosureItem item)
    {
        if (item.Kind == EnclosureKind.Appraisal)
        {
            return null;
        }

        var free = Files.Where(f => !_taken.Contains(f) && f.Role is not (FileRole.Draft or FileRole.Opinion) && !IsLetterAbout(item, f)).ToList();
        return free.Find(f => EnclosureWords.Shared(item.Text, f, @case.Letter!.Subject))
            ?? (item.Plural || EnclosureWords.IsGeneral(item.Text) ? Files.FirstOrDefault(f => item.Kind is not (EnclosureKind.Draft or EnclosureKind.Opinion) || @case.DraftSearch.Drafts.Contains(f) == (item.Kind == EnclosureKind.Draft)) : null);
    }

    private DossierFile? Leftover(EnclosureItem item)
    {
        if (item.Kind is EnclosureKind.Draft or EnclosureKind.Appraisal)
        {
            return null;
        }

        var free = Files.Where(f => !_taken.Contains(f) && f.Role is not FileRole.Draft && !IsLetterAbout(item, f) && (f.Role is not FileRole.Opinion || item is { Kind: EnclosureKind.Opinion, Agency: null } || IsOfType(item, f))).ToList();
        return free.Find(f => item.Type is not (null or "CV") && item.Type == f.Document?.Type && EnclosureWords.Resembles(item.Text, f))
            ?? free.Find(f => EnclosureWords.Touches(item.Text, f, @case.Letter!.Subject))
            ?? free.Find(f => IsOfType(item, f) && EnclosureWords.IsOnlyNamed(item.Text, f.Document!.TypeName))
            ?? free.Find(f => f.Role is null or FileRole.Attachment && SaysNothing(f));
    }

    // "Biên bản ngày 20/12": minutes and reports that carry opinions are still the minutes and reports that the letter encloses.
    private static bool IsOfType(EnclosureItem item, DossierFile file) =>
        item is { Kind: EnclosureKind.Other, Type: not null, Agency: null } && item.Type != "CV" && item.Type == file.Document?.Type;

    private static bool SaysNothing(DossierFile file) =>
        file.Document is not { TextFrom: not TextOrigin.None } read || (read.Number is null && read.TypeName is null);

    // What nobody could read may be it; draft.present and opinions.attached ask about such files.
    private bool PerhapsUnread(EnclosureItem item) => item.Kind switch
    {
        EnclosureKind.Draft => @case.DraftSearch.Drafts.Count == 0 && @case.DraftSearch.Undecided.Count > 0,
        EnclosureKind.Opinion or EnclosureKind.Appraisal or EnclosureKind.OpinionSummary => @case.AttachedOpinions.Undecided.Count > 0,
        _ => false,
    };

    // One table, or the minutes of one meeting, stands for the opinions of several.
    private bool ForAll(EnclosureItem item) =>
        item.Kind == EnclosureKind.Opinion
        && (@case.Identity.Of(item.Agency) is not { } agency
            ? @case.AttachedOpinions.Opinions.Count + @case.AttachedOpinions.Tables.Count + @case.AttachedOpinions.Minutes.Count > 0
            : @case.AttachedOpinions.TabledFor(agency, @case.Identity));

    // "Báo cáo thẩm định lần 1", "… lần 2": not the same paper twice.
    [GeneratedRegex(@"(?<!\p{L})lần (?:thứ )?\S{1,4}$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Round();

    [GeneratedRegex(@"(?:công văn|văn bản|cv|báo cáo|biên bản)\s+(?:số\s*:?\s*)?(?<figure>\d{1,5})(?![\d/])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Figure();
}
