using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Whether an enclosed item may stand inside the file of the letter or of the draft instead of in one of its own: annexes
/// and tables, the summary of opinions behind the letter, and what the draft promulgates ("dự thảo Quyết định và Quy chế").
/// Where one of these files was not read, nobody can say that it does not.
/// </summary>
internal static partial class BoundIn
{
    public static bool MayBe(Case @case, EnclosureItem item)
    {
        if (item.Number is not null)
        {
            return false;
        }

        return item.Kind switch
        {
            EnclosureKind.OpinionSummary => MayHold(@case, @case.Submission!, item),
            EnclosureKind.Annex => @case.DraftSearch.Drafts.Any(d => MayHold(@case, d, item) || (IsTable(item) && d.Document!.HasTable)) || MayHold(@case, @case.Submission!, item),
            EnclosureKind.Other when IsPromulgated(item) => @case.DraftSearch.Drafts.Any(d => MayHold(@case, d, item)),
            _ => false,
        };
    }

    private static bool MayHold(Case @case, DossierFile file, EnclosureItem item)
    {
        if (file.Document is not { TextFrom: not TextOrigin.None } read || read.UnreadPages.Count > 0)
        {
            return true;
        }

        var titles = read.BundledTitles.Concat(read.AnnexTitles).ToList();
        return (titles.Count > 0 ? titles.Exists(t => MayBeTitled(@case, item, t)) : read.HasAnnex)
            || (WithIt().Match(VietnameseText.Bare(EnclosureWords.NameOf(file))) is { Success: true } with && EnclosureWords.Touches(item.Text, with.Groups["what"].Value, @case.Letter!.Subject));
    }

    // What is bound in bears a title of its own; "PHỤ LỤC" alone, or "(Kèm theo Quyết định …)", says nothing of what it holds.
    private static bool MayBeTitled(Case @case, EnclosureItem item, string title) =>
        Untold().IsMatch(VietnameseText.Fold(title)) || EnclosureWords.Touches(item.Text, title, @case.Letter!.Subject);

    private static bool IsTable(EnclosureItem item) => Table().IsMatch(VietnameseText.Fold(item.Text));

    private static bool IsPromulgated(EnclosureItem item) => Promulgated().IsMatch(VietnameseText.Fold(item.Text));

    [GeneratedRegex(@"^phụ lục(?: (?:số )?[ivx\d]+)?(?: \(?(?:kèm|ban hành)|$| /(?! (?:danh |bảng|biểu|quy |sơ đồ|kế hoạch|mức |đơn giá|nội dung|dự toán|phương án)))|^\(?(?:ban hành )?kèm theo", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Untold();

    // "DT QD kem danh muc.docx", "QD + The le.pdf": the file's name says what it holds beside the draft.
    [GeneratedRegex(@"(?:[ _\-.](?:kem|va|cung|co|ca)[ _\-.]|\+)(?<what>.+)$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex WithIt();

    [GeneratedRegex(@"^(?:các )?(?:danh (?:sách|mục)|bảng|biểu|phụ lục)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?:các |bản )?(?:kế hoạch|chương trình|đề án|phương án|quy chế|quy định|quy trình|điều lệ|thể lệ|nội quy|bản ghi nhớ)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Promulgated();
}
