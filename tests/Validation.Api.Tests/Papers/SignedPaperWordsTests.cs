using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Papers;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>Which paper a text is.</summary>
public sealed class SignedPaperWordsTests
{
    private static readonly Policies Shipped = PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, null)).Value!;

    [Theory]
    [InlineData("V/v trả lại hồ sơ kèm theo Tờ trình số 1|hồ sơ mã HS-2026-000001, nhận ngày", "return", null)]
    [InlineData("V/v trả lại hồ sơ|kèm theo Tờ trình số 1|hồ sơ mã HS-2026-|000001, nhận ngày", "return", null)]
    [InlineData("Viết lại theo ý chuyên viên, hồ sơ HS-2026-000001", "return", null)]
    [InlineData("PHIẾU TIẾP NHẬN|Hồ sơ trình mã HS-2026-000001", "accept", null)]
    [InlineData("PHIẾU TIẾP NHẬN|Hồ sơ trình mã HS-2026-000001", "return", "paper-other-decision")]
    [InlineData("V/v trả lại hồ sơ kèm theo Tờ trình|HS-2026-000001", "forward", "paper-other-decision")]
    [InlineData("V/v trả lại hồ sơ kèm theo Tờ trình|HS-2026-000002", "return", "paper-other-dossier")]
    [InlineData("HS-2026-0000012 và HS-2026-000001.", "return", null)]
    [InlineData("HS-2026-0000012", "return", "paper-other-dossier")]
    [InlineData("", "return", "paper-other-dossier")]
    public void ProblemOf_Text_IsTheCodeOrNone(string lines, string decision, string? code) =>
        Assert.Equal(code, SignedPaperWords.ProblemOf(lines.Split('|'), "HS-2026-000001", decision, Shipped.Papers));
}
