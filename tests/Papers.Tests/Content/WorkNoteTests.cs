using static TaskTracking.Papers.Tests.Made;

namespace TaskTracking.Papers.Tests.Content;

public sealed class WorkNoteTests
{
    [Fact]
    public void Write_WhatWasRead_HasItsSource()
    {
        var text = Text(Dossier(PaperOutcome.Return, Blocking("draft.present", "3.d"), Point("submission.proposal", "3.d", PointWeight.Blocking, PointAnswer.Met) with
        {
            Found = [new FoundAt("01.pdf", 2, null, "Kính đề nghị phê duyệt", false)],
        }) with
        {
            Heard =
            [
                new HeardAgency
                {
                    Name = "Sở Tài chính", Letter = "Công văn, 456/STC", File = "03.pdf", Stand = OpinionStand.Differs, StandAt = new FoundAt("03.pdf", 1, null, "không thống nhất", false),
                    Reported = OpinionStand.Agrees, ReportedAt = new FoundAt("01.pdf", 2, null, "thống nhất", false),
                },
            ],
        });

        Assert.Contains("Về việc điều chỉnh quy hoạch <names.source> 01.pdf, <names.page> 1", text, StringComparison.Ordinal);
        Assert.Contains("- <names.quote> Kính đề nghị phê duyệt <names.source> 01.pdf, <names.page> 2", text, StringComparison.Ordinal);
        Assert.Contains("- Luật Xây dựng <names.source> 01.pdf", text, StringComparison.Ordinal);
        Assert.Contains("<opinions.differs>\n03.pdf, <names.page> 1: <names.quote> không thống nhất", text, StringComparison.Ordinal);
        Assert.Contains("<opinions.agrees>\n01.pdf, <names.page> 2: <names.quote> thống nhất", text, StringComparison.Ordinal);
        Assert.Contains("<note.recommends> <outcomes.return>", text, StringComparison.Ordinal);
        Assert.Contains("- Lý do draft.present. <names.source> Trích draft.present", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhatNobodyCouldRead_IsAMarkedBlank()
    {
        var unread = new JudgedFile { Path = "scan.pdf", Sha256 = "00", Role = PaperRole.Submission };

        var text = Text(Dossier(PaperOutcome.Review) with { Agency = null, Files = [unread] });

        Assert.Contains("1. <note.agency>: <names.blank> <names.unread>", text, StringComparison.Ordinal);
        Assert.Contains("2. <note.matter>: <names.blank> <names.unread>", text, StringComparison.Ordinal);
        Assert.Contains("<note.legal>\n<names.blank> <names.unread>", text, StringComparison.Ordinal);
        Assert.Contains("<note.asked>\n<names.blank> <names.unread>", text, StringComparison.Ordinal);
        Assert.Contains("<files.unread>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhatTheLetterDoesNotSay_IsToldAndNotLeftBlank()
    {
        var text = Text(Dossier(PaperOutcome.Return, Blocking("submission.proposal", "3.d") with { Searched = [new SearchedIn("01.pdf", [1], "đã đọc")] }));

        Assert.Contains("<note.asked>\n- Lý do submission.proposal. <names.source> Trích submission.proposal", text, StringComparison.Ordinal);
        Assert.Contains("- Lý do submission.proposal. <names.source> Trích submission.proposal; <note.searched> 01", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PersonDecided_ShowsBothAndWho()
    {
        var text = WordText.All(Write(PaperKind.Note, Dossier(PaperOutcome.Return, Blocking("draft.present", "3.d")), Person(PaperOutcome.Accept))!);

        Assert.Contains("<note.recommends> <outcomes.return>", text, StringComparison.Ordinal);
        Assert.Contains("<note.decided> <outcomes.accept> Trần Văn Bình <names.instant> 14 00 <names.day> 09 02 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_DoubtsOfTheRules_AreForTheOffice()
    {
        var text = Text(Dossier(PaperOutcome.Review, Point("attachments.complete", "3.d", PointWeight.Confirm, PointAnswer.NotMet)));

        Assert.Contains("<note.doubts>\n- Lý do attachments.complete.", text, StringComparison.Ordinal);
    }

    private static string Text(JudgedDossier dossier) => WordText.All(Write(PaperKind.Note, dossier)!);
}
