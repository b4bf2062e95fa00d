using TaskTracking.Language;

namespace TaskTracking.Documents.Anatomy;

/// <summary>The posts in whose right documents are signed (domain.md §2.2), in squeezed form.</summary>
internal static class Posts
{
    private static readonly string[] Heads =
    [
        "chủ tịch", "giám đốc", "tổng giám đốc", "thủ tướng", "bộ trưởng", "chủ nhiệm", "chánh văn phòng", "chánh thanh tra", "trưởng ban",
        "trưởng phòng", "trưởng đoàn", "trưởng khoa", "trưởng trạm", "trưởng công an", "trưởng tiểu ban", "trưởng chi nhánh", "trưởng bộ môn",
        "trưởng thuế", "trưởng đại diện", "tổ trưởng", "đội trưởng", "cục trưởng", "tổng cục trưởng", "chi cục trưởng", "vụ trưởng",
        "viện trưởng", "hiệu trưởng", "chỉ huy trưởng", "thủ trưởng", "hạt trưởng", "trạm trưởng", "khoa trưởng", "phân viện trưởng",
        "tư lệnh", "chính ủy", "chánh án", "thống đốc", "tổng kiểm toán nhà nước", "tổng kiểm toán", "tổng thanh tra", "kiểm toán trưởng",
        "bí thư", "tổng biên tập", "tổng thư ký", "thị trưởng", "chủ tịch nước", "tổng bí thư", "chủ tọa", "chủ trì", "trưởng kho bạc",
        "trưởng hạt", "trưởng đội", "giám đốc sở", "chủ tịch hội đồng", "trưởng văn phòng", "trưởng trung tâm", "viện trưởng viện kiểm sát",
    ];

    private static readonly string[] Deputies = ["thứ trưởng", "phó văn phòng", "phó ban", "phó phòng", "phó trưởng", "phó tổng giám đốc", "phó tư lệnh"];

    // Those who sign beside the responsible person: minutes, tables.
    private static readonly string[] Clerks = ["kế toán trưởng", "thư ký", "người lập", "người lập biểu", "ủy viên", "chuyên viên", "lãnh đạo văn phòng"];

    private static readonly string[] Squeezed =
    [
        .. Heads.Concat(Heads.Select(h => "phó " + h)).Concat(Deputies).Concat(Clerks)
            .Select(p => VietnameseText.Fold(p).Replace(" ", string.Empty, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(p => p.Length),
    ];

    /// <summary>The length of the longest post that begins at an index of a squeezed text, ending with a word; 0 where none does.</summary>
    public static int LengthAt(SqueezedText text, int index)
    {
        if (!text.IsBoundary(index))
        {
            return 0;
        }

        var rest = text.Text.AsSpan(index);
        foreach (var post in Squeezed)
        {
            if (rest.StartsWith(post, StringComparison.Ordinal) && text.IsBoundary(index + post.Length))
            {
                return post.Length;
            }
        }

        return 0;
    }

    /// <summary>The post of a deputy: "PHÓ …", "THỨ TRƯỞNG".</summary>
    public static bool IsDeputy(string post)
    {
        var key = VietnameseText.Fold(post);
        return key.StartsWith("phó ", StringComparison.Ordinal) || key.StartsWith("thứ trưởng", StringComparison.Ordinal);
    }

    /// <summary>A post that carries no responsibility for the document.</summary>
    public static bool IsClerk(string post) => Clerks.Any(c => VietnameseText.Fold(post).StartsWith(VietnameseText.Fold(c), StringComparison.Ordinal));

    /// <summary>A post of the Party, which Decree 30/2020/NĐ-CP does not govern.</summary>
    public static bool IsParty(string post) => VietnameseText.Fold(post).Contains("bí thư", StringComparison.Ordinal);
}
