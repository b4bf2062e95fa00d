using TaskTracking.Validation.Api.Office.Resubmitting;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office.Resubmitting;

public sealed class FilePairsTests
{
    [Fact]
    public void Of_TwoRounds_TellsWhatBecameOfEachFile()
    {
        var pairs = FilePairs.Of(
            [new("1.pdf", "a", "submission"), new("2.docx", "b", "draft"), new("3.pdf", "c", "opinion"), new("4.pdf", "d", "attachment"), new("5.pdf", "e", "appraisal")],
            [new("5.pdf", "x", "appraisal"), new("1.pdf", "a", "submission"), new("phu-luc.pdf", "d", "attachment"), new("2-moi.docx", "y", "draft"), new("6.pdf", "z", "delegation")]);

        Assert.Equal(
            ["1.pdf>1.pdf same", "2.docx>2-moi.docx changed", "5.pdf>5.pdf changed", ">6.pdf new", "4.pdf>phu-luc.pdf same", "3.pdf> gone"],
            pairs.Select(p => $"{p.Before?.Path}>{p.Now?.Path} {p.State}"));
    }

    [Fact]
    public void Of_SeveralOfOneRole_ArePairedByNameOrBytesOnly()
    {
        var pairs = FilePairs.Of([new("a.pdf", "1", "opinion"), new("b.pdf", "2", "opinion")], [new("c.pdf", "3", "opinion"), new("d.pdf", "4", "opinion")]);

        Assert.Equal(["new", "new", "gone", "gone"], pairs.Select(p => p.State));
    }
}
