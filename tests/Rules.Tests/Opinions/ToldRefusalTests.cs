using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Opinions;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Opinions;

/// <summary>Whether a report tells what an opinion refuses beside what it agrees to.</summary>
public sealed class ToldRefusalTests
{
    private const string Mixed = "Sở Xây dựng nhất trí phương án khoan ngầm sâu 2,0 m; không chấp nhận đào hở mặt đường.";

    [Theory]
    [InlineData("nhất trí về kỹ thuật khoan ngầm, không đào hở.", Mixed)]
    [InlineData("đồng ý khoan ngầm, không chấp nhận đào hở mặt đường.", Mixed)]
    [InlineData("thống nhất khoan ngầm nhưng không cho đào hở.", Mixed)]
    [InlineData("chỉ đồng ý khoan ngầm, cấm đào hở.", Mixed)]
    [InlineData("nhất trí 12 dự án, chưa thống nhất dự án chợ Đăk Mẫu.", "Sở thống nhất 12 dự án; không thống nhất dự án chợ Đăk Mẫu.")]
    [InlineData("đồng ý, trừ mức thưởng cho tập thể.", "Sở đồng ý dự thảo; không đồng ý mức thưởng cho tập thể.")]
    [InlineData("thống nhất, tránh họp vào tháng 12.", "Ban thống nhất kế hoạch; không đồng ý việc họp vào tháng 12.")]
    [InlineData("ủng hộ chủ trương, không bổ sung biên chế.", "Sở ủng hộ chủ trương; chưa thống nhất bổ sung biên chế.")]
    public void IsIn_ReportDeniesWhatWasRefused_IsTold(string report, string opinion) => Assert.True(Told(report, opinion));

    [Theory]
    [InlineData("nhất trí.", Mixed)]
    [InlineData("nhất trí khoan ngầm và đào hở.", Mixed)]
    [InlineData("nhất trí, không có ý kiến khác.", Mixed)]
    [InlineData("nhất trí, không bổ sung gì thêm.", Mixed)]
    [InlineData("nhất trí đào hở, không phải khoan ngầm.", Mixed)]
    [InlineData("nhất trí khoan ngầm, không đào hở.", "Sở Xây dựng không chấp nhận đào hở mặt đường.")]
    [InlineData("nhất trí, không đào hở.", "Sở nhất trí khoan ngầm; không chấp nhận đào hở mặt đường; không đồng ý thi công ban đêm.")]
    [InlineData("thống nhất, trừ kinh phí.", "Sở thống nhất kế hoạch; không thống nhất mức thưởng.")]
    public void IsIn_ReportLeavesTheRefusalOut_IsNotTold(string report, string opinion) => Assert.False(Told(report, opinion));

    private static bool Told(string report, string opinion) =>
        ToldRefusal.IsIn(new ReportedOpinion("Sở Xây dựng", OpinionView.Agrees, null, null, At(report)), new OwnView(OpinionView.Disagrees, At(opinion), Conditional: false, Firm: true));
}
