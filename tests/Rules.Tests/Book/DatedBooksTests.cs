using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Book;

/// <summary>One file holds the books of all years; the day of receipt decides. For each border the day before and the day.</summary>
public sealed class DatedBooksTests
{
    [Theory]
    [InlineData("form.components", "2020-03-05", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("form.notation", "2020-03-05", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("form.layout", "2020-03-05", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("form.unicode", "2020-03-05", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("form.dates", "2020-03-05", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("form.visible-text", "2020-03-05", "01/2011/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("file.readable", "2020-03-05", "01/2019/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("file.format", "2020-03-05", "01/2019/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("file.active-content", "2020-03-05", "01/2019/TT-BNV", "30/2020/NĐ-CP")]
    [InlineData("secrecy.paper-only", "2020-07-01", "30/2000/PL-UBTVQH10", "29/2018/QH14")]
    [InlineData("secrecy.paper-only", "2026-03-01", "29/2018/QH14", "117/2025/QH15")]
    [InlineData("secrecy.cited", "2020-07-01", "30/2000/PL-UBTVQH10", "29/2018/QH14")]
    [InlineData("secrecy.cited", "2026-03-01", "29/2018/QH14", "117/2025/QH15")]
    [InlineData("signature.intact", "2024-07-01", "51/2005/QH11", "20/2023/QH15")]
    [InlineData("signature.trusted", "2024-07-01", "51/2005/QH11", "20/2023/QH15")]
    [InlineData("signature.revocation", "2024-07-01", "51/2005/QH11", "20/2023/QH15")]
    [InlineData("signature.algorithm", "2024-07-01", "51/2005/QH11", "20/2023/QH15")]
    [InlineData("normative.procedure", "2025-04-01", "80/2015/QH13", "64/2025/QH15")]
    [InlineData("appraisal.attached", "2025-04-01", "80/2015/QH13", "64/2025/QH15")]
    [InlineData("authority.level", "2025-06-16", "77/2015/QH13", "72/2025/QH15")]
    [InlineData("authority.competent-body", "2025-06-16", "77/2015/QH13", "72/2025/QH15")]
    [InlineData("signing.head-signs", "2025-12-08", "53/2006/QĐ-TTg", "314/2025/NĐ-CP")]
    [InlineData("signing.delegation", "2025-12-08", "53/2006/QĐ-TTg", "314/2025/NĐ-CP")]
    public void Citation_AtABorder_IsThatOfTheDayOfReceipt(string rule, string border, string before, string after)
    {
        var day = DateOnly.Parse(border, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(before, CitationOn(rule, day.AddDays(-1)), StringComparison.Ordinal);
        Assert.DoesNotContain(after, CitationOn(rule, day.AddDays(-1)), StringComparison.Ordinal);
        Assert.Contains(after, CitationOn(rule, day), StringComparison.Ordinal);
        Assert.DoesNotContain(before, CitationOn(rule, day), StringComparison.Ordinal);
    }

    [Fact]
    public void InForceOn_EveryDaySince2019_EveryRuleOnce()
    {
        var rules = World.Book.Rules.Select(r => r.Id).Distinct(StringComparer.Ordinal).ToList();
        foreach (var border in World.Book.Rules.SelectMany(r => new[] { r.From, r.Until ?? r.From }).Distinct().SelectMany(d => new[] { d, d.AddDays(1) }))
        {
            Assert.Equal(rules, World.Book.InForceOn(border).Select(r => r.Id));
        }

        Assert.Empty(World.Book.InForceOn(new DateOnly(2018, 12, 31)));
    }

    [Fact]
    public void Layout_TypefaceBeforeTheDecree_IsFree()
    {
        var arial = Build().Letter(d => d with { Layout = d.Layout with { BodyFont = "Arial" } });
        Received(arial, 2020, 3, 4).Expect("form.layout", Answer.Met);
        Received(arial, 2020, 3, 5).Expect("form.layout", Answer.NotMet, "differs");
    }

    [Fact]
    public void Normative_DecisionOfTheChairman_OnlySinceTheLawOf2025()
    {
        var chairman = Build().Draft(d => d with { IsNormative = true, Signer = new SignatureBlock { Kind = SignerKind.Head, Position = "CHỦ TỊCH", Place = At("CHỦ TỊCH") } });
        Received(chairman, 2025, 3, 31).Expect("normative.procedure", Answer.CannotTell, "middle");
        Received(chairman, 2025, 4, 1).Expect("normative.procedure", Answer.NotMet, "no-appraisal");
    }

    [Fact]
    public void Normative_Directive_IsNone() =>
        Build().Draft(d => d with { IsNormative = true, Type = "CT", TypeName = "Chỉ thị" }).Expect("normative.procedure", Answer.NotApplicable, "individual");

    [Fact]
    public void Read_LaterEntry_KeepsWhatItLeavesOut()
    {
        var entries = World.Book.Rules.Where(r => r.Id == "secrecy.paper-only").ToList();
        Assert.Equal(3, entries.Count);
        Assert.All(entries, e => Assert.Equal((entries[0].Title, entries[0].Text, entries[0].Severity, entries[0].Clause), (e.Title, e.Text, e.Severity, e.Clause)));
        Assert.All(entries, e => Assert.Equal(entries[0].Reasons, e.Reasons));
        Assert.Equal([new DateOnly(2020, 6, 30), new DateOnly(2026, 2, 28), null], entries.Select(e => e.Until));
    }

    private static string CitationOn(string rule, DateOnly day)
    {
        var entry = World.Book.InForceOn(day).Single(r => r.Id == rule);
        return entry.Citation.Vi + entry.Citation.En;
    }

    private static Dossier Received(Dossier dossier, int year, int month, int day) => dossier with { ReceivedAt = new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.FromHours(7)) };
}
