using static TaskTracking.Papers.Tests.Made;

namespace TaskTracking.Papers.Tests.Content;

public sealed class ReturnLetterTests
{
    [Fact]
    public void Write_Reason_TellsAllThatBelongsToIt()
    {
        var point = Blocking("draft.present", "3.d") with
        {
            Found = [new FoundAt("01.pdf", 2, null, "kèm theo dự thảo", false), new FoundAt("02.docx", null, 7, "phụ lục", true)],
            Searched = [new SearchedIn("03.pdf", [1, 2, 3, 5], "là ý kiến")],
        };

        var text = Lines(Dossier(PaperOutcome.Return, point));

        var at = text.IndexOf("1. Lý do draft.present.");
        Assert.Equal(
            [
                "1. Lý do draft.present.",
                "<finding.basis> Trích draft.present",
                "<finding.found>",
                "- 01.pdf, <names.page> 2: <names.quote> kèm theo dự thảo",
                "- 02.docx, <names.paragraph> 7 <names.fromPicture>: <names.quote> phụ lục",
                "<finding.searched>",
                "- 03.pdf, <names.page> 1-3, 5: là ý kiến",
                "<finding.remedy> Sửa draft.present.",
            ],
            text.Skip(at).Take(8));
    }

    [Fact]
    public void Write_WhatIsInternal_IsLeftOut()
    {
        var text = string.Join('\n', Lines(Dossier(
            PaperOutcome.Return,
            Blocking("draft.present", "3.d"),
            Point("signing.delegation", "3.a", PointWeight.Blocking, PointAnswer.CannotTell),
            Point("attachments.complete", "3.d", PointWeight.Confirm, PointAnswer.NotMet),
            Point("signature.revocation", "3.e", PointWeight.Advice, PointAnswer.NotMet),
            Point("form.notation", "3.e", PointWeight.Advice, PointAnswer.NotMet) with { Remedy = "Văn thư xem trang đó; cơ quan trình gửi lại." })));

        Assert.Contains("Lý do form.notation. Cơ quan trình gửi lại.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Văn thư", text, StringComparison.Ordinal);
        Assert.DoesNotContain("signing.delegation", text, StringComparison.Ordinal);
        Assert.DoesNotContain("attachments.complete", text, StringComparison.Ordinal);
        Assert.DoesNotContain("signature.revocation", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Decree_PartsStandInTheirOrder()
    {
        var text = Lines(Dossier(PaperOutcome.Return, Blocking("draft.present", "3.d")));

        string[] parts =
        [
            "<head.parent> KON TUM", "<head.issuer>", "<head.number>", "<return.about> Tờ trình <names.withNumber> 123/TTr-SXD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "<head.placeAndDate> Kon Tum", "<head.to> Sở Xây dựng", "<foot.recipients>", "- <foot.asAbove>;", "- <foot.archive>", "CHÁNH VĂN PHÒNG", "Ngô Vân Sam",
        ];
        var at = parts.Select(p => text.IndexOf(p)).ToList();
        Assert.DoesNotContain(-1, at);
        Assert.Equal(at.Order(), at);
        Assert.EndsWith("<foot.end>", text[text.IndexOf("<foot.recipients>") - 2], StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingIsKnownOfTheFiler_LeavesBlanks()
    {
        var text = Lines(Dossier(PaperOutcome.Return, Blocking("submission.present", "3.d")) with { Agency = null, Files = [Letter with { Role = null }] });

        Assert.Contains("<head.to> <names.blank>", text);
        Assert.Contains("<return.about> HS-2026-000123", text);
        Assert.Contains(text, line => line.StartsWith("<letters.receivedDossier>", StringComparison.Ordinal) && line.Contains("<names.unknownAgency>", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_DeputySigns_LeavesTheNameToTheClerk()
    {
        var words = Made.Words with { Signer = ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"] };

        var text = WordText.Lines(PaperWriter.Write(PaperKind.Return, Dossier(PaperOutcome.Return, Blocking("draft.present", "3.d")), null, Office, words)!);

        Assert.Contains("PHÓ CHÁNH VĂN PHÒNG", text);
        Assert.DoesNotContain("Ngô Vân Sam", text);
    }

    private static List<string> Lines(JudgedDossier dossier) => [.. WordText.Lines(Write(PaperKind.Return, dossier)!)];
}
