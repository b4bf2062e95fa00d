using static TaskTracking.Papers.Tests.Made;

namespace TaskTracking.Papers.Tests.Content;

/// <summary>Transfer notice, acceptance slip and receipt.</summary>
public sealed class OtherPaperTests
{
    private static readonly JudgedPoint Competence = Blocking("authority.competent-body", "3.a") with { Found = [new FoundAt("01.pdf", 1, null, "thuộc thẩm quyền của Sở Nội vụ", false)] };

    [Fact]
    public void Write_TransferByTheRules_TellsBothWhyAndFromWhere()
    {
        var text = WordText.Lines(Write(PaperKind.Forward, Dossier(PaperOutcome.Forward, Competence) with { ForwardTo = "Sở Nội vụ" })!);

        Assert.Contains("- Sở Nội vụ;", text);
        Assert.Contains("- Sở Xây dựng.", text);
        Assert.Contains("Lý do authority.competent-body.", text);
        Assert.Contains("<finding.basis> Trích authority.competent-body", text);
        Assert.Contains("- 01.pdf, <names.page> 1: <names.quote> thuộc thẩm quyền của Sở Nội vụ", text);
    }

    [Fact]
    public void Write_TransferToAnotherBodyByAPerson_DoesNotGiveTheRulesReason()
    {
        var text = WordText.Lines(Write(PaperKind.Forward, Dossier(PaperOutcome.Forward, Competence) with { ForwardTo = "Sở Nội vụ" }, Person(PaperOutcome.Forward) with { ForwardTo = "Sở Tư pháp" })!);

        Assert.Contains("- Sở Tư pháp;", text);
        Assert.DoesNotContain(text, line => line.Contains("Sở Nội vụ", StringComparison.Ordinal) || line.Contains("authority.competent-body", StringComparison.Ordinal));
        Assert.Contains("<names.blank>", text);
        Assert.Contains("Theo phân cấp.", WordText.Lines(Write(PaperKind.Forward, Dossier(PaperOutcome.Return, Competence), Person(PaperOutcome.Forward) with { ForwardTo = "Sở Tư pháp", Why = "Theo phân cấp." })!));
    }

    [Fact]
    public void Write_Receipt_HasCodeTimeDueDayAndHashesAndSaysWhatItIsNot()
    {
        var text = WordText.Lines(Write(PaperKind.Receipt, Dossier(PaperOutcome.Review) with { Reference = "SXD-7" })!);

        Assert.Contains("<receipt.standing>", text);
        Assert.Contains("<slips.code> HS-2026-000123", text);
        Assert.Contains("<slips.reference> SXD-7", text);
        Assert.Contains("<slips.received> <names.instant> 09 05 <names.day> 06 02 2026", text);
        Assert.Contains("<slips.due> <names.day> 11 02 2026", text);
        Assert.Contains("<files.hash> " + Letter.Sha256, text);
        Assert.Contains("NGƯỜI NHẬN", text);
        Assert.DoesNotContain("<head.number>", text);
    }

    [Fact]
    public void Write_AcceptanceSlip_NamesTheLetterAndItsLimits()
    {
        var text = WordText.Lines(Write(PaperKind.Accept, Dossier(PaperOutcome.Accept))!);

        Assert.Contains("<accept.title>", text);
        Assert.Contains(text, line => line.StartsWith("<slips.letter> Tờ trình <names.withNumber> 123/TTr-SXD", StringComparison.Ordinal));
        Assert.Contains(text, line => line.StartsWith("<accept.limits>", StringComparison.Ordinal));
        Assert.Contains("- Sở Xây dựng;", text);
    }
}
