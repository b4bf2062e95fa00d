using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>
/// The types of documents with their abbreviations: Decree 30/2020/NĐ-CP, Article 7 and Appendix III; Circular 01/2011/TT-BNV;
/// the normative types of the Law on normative documents.
/// </summary>
/// <param name="Name">The type's name in sentence case.</param>
/// <param name="Abbreviation">As it stands in a notation ("TTr").</param>
internal sealed record DocumentType(string Name, string Abbreviation)
{
    /// <summary>Letters have no abbreviation in their notation; contract.md calls them CV.</summary>
    public static DocumentType Letter { get; } = new("Công văn", "CV");

    private static readonly DocumentType[] All =
    [
        new("Nghị quyết", "NQ"), new("Quyết định", "QĐ"), new("Chỉ thị", "CT"), new("Quy chế", "QC"), new("Quy định", "QyĐ"),
        new("Thông cáo", "TC"), new("Thông báo", "TB"), new("Hướng dẫn", "HD"), new("Chương trình", "CTr"), new("Kế hoạch", "KH"),
        new("Phương án", "PA"), new("Đề án", "ĐA"), new("Dự án", "DA"), new("Báo cáo", "BC"), new("Biên bản", "BB"),
        new("Tờ trình", "TTr"), new("Hợp đồng", "HĐ"), Letter, new("Công điện", "CĐ"), new("Bản ghi nhớ", "BGN"),
        new("Bản thỏa thuận", "BTT"), new("Bản cam kết", "BCK"), new("Giấy chứng nhận", "CN"), new("Giấy ủy quyền", "GUQ"),
        new("Giấy mời", "GM"), new("Giấy giới thiệu", "GGT"), new("Giấy nghỉ phép", "GNP"), new("Giấy đi đường", "ĐĐ"),
        new("Giấy biên nhận hồ sơ", "BN"), new("Phiếu gửi", "PG"), new("Phiếu chuyển", "PC"), new("Phiếu báo", "PB"),
        new("Nghị định", "NĐ"), new("Thông tư liên tịch", "TTLT"), new("Thông tư", "TT"), new("Luật", "L"), new("Pháp lệnh", "PL"),
        new("Lệnh", "L-CTN"),
    ];

    /// <summary>Every type, in the order of the decree.</summary>
    public static IReadOnlyList<DocumentType> Known => All;

    // Spellings of notations that differ from the decree's: older circulars, ways of writing seen in real documents.
    private static readonly Dictionary<string, string> Variants = new(StringComparer.Ordinal)
    {
        ["ttr"] = "TTr", ["tt"] = "TT", ["bctđ"] = "BC", ["uq"] = "GUQ", ["gt"] = "GGT", ["np"] = "GNP", ["ctr"] = "CTr", ["ct"] = "CT",
        ["bc"] = "BC", ["qyđ"] = "QyĐ", ["qđ"] = "QĐ", ["cv"] = "CV",
    };

    /// <summary>The longest type name that a folded title starts with, or null.</summary>
    public static DocumentType? StartOf(string foldedTitle)
    {
        DocumentType? best = null;
        foreach (var type in All)
        {
            var name = VietnameseText.Fold(type.Name);
            if (foldedTitle.StartsWith(name, StringComparison.Ordinal)
                && (foldedTitle.Length == name.Length || !char.IsLetter(foldedTitle[name.Length]))
                && name.Length > (best?.Name.Length ?? 0))
            {
                best = type;
            }
        }

        return best;
    }

    /// <summary>The type that a part of a notation names ("TTr" in "TTr-SXD"), in any case; null for the initials of an agency.</summary>
    public static DocumentType? OfAbbreviation(string part)
    {
        var folded = VietnameseText.Fold(part);
        var wanted = Variants.GetValueOrDefault(folded);
        return All.FirstOrDefault(t => t.Abbreviation.Equals(part, StringComparison.Ordinal))
            ?? All.FirstOrDefault(t => t.Abbreviation.Equals(wanted, StringComparison.Ordinal));
    }
}
