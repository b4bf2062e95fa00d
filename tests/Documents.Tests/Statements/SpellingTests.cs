using TaskTracking.Facts.Statements;
using TaskTracking.Language;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>The same letter in other spellings of the same letters says the same.</summary>
public class SpellingTests
{
    private static readonly string[] Letter =
    [
        "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 1234/UBND-HTKT ngày 10 tháng 9 năm 2026, Sở Xây dựng đã lấy ý kiến các Sở: Tài chính, Tư pháp, Văn hóa, Thể thao và Du lịch.",
        "Sở Tài chính (Công văn số 456/STC-NS ngày 10/10/2026): thống nhất với nội dung dự thảo.",
        "Sở Tư pháp không thống nhất với Điều 3.",
        "Phương án 1: giữ nguyên. Phương án 2: mở rộng.",
        "Sở Xây dựng đề xuất chọn Phương án 2.",
        "Được sự ủy quyền của Giám đốc Sở, do phát sinh đột xuất, Phó Giám đốc ký văn bản này.",
        "Nội dung trên thuộc thẩm quyền của Ủy ban nhân dân tỉnh.",
        "Kính đề nghị Ủy ban nhân dân tỉnh xem xét, ban hành Quyết định (có dự thảo Quyết định kèm theo).",
    ];

    [Fact]
    public void Read_Decomposed_SaysTheSame() => Assert.Equal(Told(Letter), Told([.. Letter.Select(Decomposed)]));

    [Fact]
    public void Read_OldTonePlacement_SaysTheSame() => Assert.Equal(
        Told(Letter),
        Told([.. Letter.Select(p => p.Replace("Ủy", "Uỷ", StringComparison.Ordinal).Replace("ủy", "uỷ", StringComparison.Ordinal).Replace("hóa", "hoá", StringComparison.Ordinal))]));

    [Fact]
    public void Read_WideSpacesAndTypographicMarks_SaysTheSame() => Assert.Equal(
        Told(Letter),
        Told([.. Letter.Select(p => p.Replace(" ", "\u00A0 ", StringComparison.Ordinal).Replace("-", "\u2013", StringComparison.Ordinal))]));

    private static string Told(string[] paragraphs)
    {
        var says = SpokenLetter.Says(paragraphs);
        Assert.NotEmpty(says.Choices);
        return string.Join(
            '\n',
            Agencies(says.Consultations.SelectMany(c => c.Agencies.Prepend(c.Status.ToString()))),
            Agencies(says.ReportedOpinions.Select(o => o.Agency + o.View + o.Date)),
            string.Join(',', says.Options.Select(o => o.Label)),
            string.Join(',', says.Requests.Select(r => (r.To, r.Asked, r.DraftType))),
            string.Join(',', says.Enclosures.Select(e => (e.Kind, e.Type))),
            string.Join(',', says.Competences.Select(c => (c.Holder, c.Negated))),
            string.Join(',', new[] { says.Choices.Count, says.SuddenEvents.Count, says.DelegationClaims.Count, says.Assignments.Count, says.Differences.Count }));
    }

    private static string Agencies(IEnumerable<string> names) => string.Join(',', names.Select(VietnameseText.Fold));

    // Letters taken apart into base, shape and tone: what PDF and macOS files hold.
    private static string Decomposed(string text)
    {
        var parts = new Dictionary<char, string>();
        foreach (var letter in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
        {
            var shaped = "\u0306\u0302\u031B".Select(m => letter + m.ToString()).ToList();
            foreach (var written in shaped.Prepend(letter.ToString()))
            {
                foreach (var tone in new[] { string.Empty, "\u0300", "\u0301", "\u0309", "\u0303", "\u0323" })
                {
                    if (VietnameseText.Compose(written + tone) is { Length: 1 } whole)
                    {
                        parts.TryAdd(whole[0], written + tone);
                    }
                }
            }
        }

        foreach (var (composed, apart) in parts.Where(p => p.Value.Length > 1).ToList())
        {
            // A shaped letter found first as one character is taken apart further.
            parts[composed] = parts.TryGetValue(apart[0], out var further) && further.Length > 1 ? further + apart[1..] : apart;
        }

        return string.Concat(text.Select(c => parts.TryGetValue(c, out var apart) ? apart : c.ToString()));
    }
}
