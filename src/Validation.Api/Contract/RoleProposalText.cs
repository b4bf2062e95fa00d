using System.Globalization;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>Why a file is taken for what it is, in words: the signs of its anatomy, for people who must believe or correct it.</summary>
internal static class RoleProposalText
{
    private static readonly Dictionary<string, (string Vietnamese, string English)> Words = new(StringComparer.Ordinal)
    {
        ["title-appraisal"] = ("tên loại là báo cáo thẩm định", "its title is that of an appraisal"),
        ["subject-appraisal"] = ("trích yếu nói về thẩm định", "its subject is an appraisal"),
        ["committee-letterhead"] = ("tên cơ quan ban hành là Ủy ban nhân dân hoặc Chủ tịch", "it stands under the Committee's name"),
        ["committee-signature-block"] = ("phần ký để Ủy ban nhân dân hoặc Chủ tịch ký", "it is to be signed for the Committee or by its Chairman"),
        ["blank-number"] = ("số và ngày còn để trống", "number and date are blank"),
        ["draft-mark"] = ("có chữ dự thảo", "it is marked as a draft"),
        ["title-delegation"] = ("tên loại là giấy ủy quyền", "its title is that of a delegation"),
        ["subject-delegation"] = ("trích yếu nói về ủy quyền, phân công", "its subject is a delegation"),
        ["subject-opinion"] = ("trích yếu nói về tham gia ý kiến", "its subject is an opinion"),
        ["answers-request"] = ("mở đầu bằng việc trả lời văn bản xin ý kiến", "it opens by answering a request for opinions"),
        ["addressed-to-agency"] = ("gửi một cơ quan khác", "it is addressed to another agency"),
        ["takes-view"] = ("nêu ý kiến thống nhất hoặc không thống nhất", "it agrees or disagrees"),
        ["addressed-to-committee"] = ("kính gửi Ủy ban nhân dân tỉnh hoặc Chủ tịch", "it is addressed to the Committee or its Chairman"),
        ["addressed-to-office"] = ("kính gửi Văn phòng Ủy ban nhân dân tỉnh", "it is addressed to the Office"),
        ["addressed-above"] = ("gửi cơ quan cấp trên của tỉnh", "it is addressed above the province"),
        ["asks-for-decision"] = ("có đề nghị xem xét, quyết định", "it asks for a decision"),
        ["title-submission"] = ("tên loại là tờ trình", "its title is tờ trình"),
        ["nothing-else"] = ("không có dấu hiệu của loại văn bản khác", "nothing shows it to be anything else"),
    };

    /// <summary>Every sign that has words.</summary>
    public static IReadOnlyCollection<string> Signs => Words.Keys;

    /// <summary>One sign in words; null where it has none.</summary>
    public static string? WordsOf(string sign, string language) =>
        Words.TryGetValue(sign, out var words) ? (language == "en" ? words.English : words.Vietnamese) : null;

    /// <summary>The proposal with its signs in words; a sign of a later version is left out.</summary>
    public static RoleProposalAnswer ToAnswer(this RoleProposal proposal, string language)
    {
        var why = proposal.Signs.Select(s => WordsOf(s, language)).OfType<string>();
        return new RoleProposalAnswer(ContractWords.Of(proposal.Role), Math.Round(proposal.Confidence, 2), string.Join("; ", why));
    }

    /// <summary>"90 %".</summary>
    public static string Percent(double confidence) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)} %");
}
