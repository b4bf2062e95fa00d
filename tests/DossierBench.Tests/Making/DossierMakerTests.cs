using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Signing;
using TaskTracking.SampleMaker.Printing;
using Xunit;

namespace TaskTracking.DossierBench.Tests.Making;

public sealed class DossierMakerTests
{
    private const string Sentence = "Ủy ban nhân dân tỉnh giao cơ quan chủ trì rà soát, thẩm định, lấy ý kiến bằng văn bản rồi tổng hợp, đề xuất phương án xử lý trước kỳ họp thường lệ";

    [Theory]
    [InlineData(nameof(Copy.Original))]
    [InlineData(nameof(Copy.Nfd))]
    [InlineData(nameof(Copy.Reflowed))]
    public void Make_PdfOfSeveralPages_HoldsItsWordsInOrder(string copy)
    {
        var paragraphs = Enumerable.Range(1, 70).Select(at => $"{Sentence} lần thứ {at}.").ToList();

        var file = Made(new BenchFile("a.pdf", null, null, false, null, false, string.Join('\n', paragraphs)), Enum.Parse<Copy>(copy));

        var text = Language.VietnameseText.Compose(TextOf(file));
        var words = text.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.All(char.IsAsciiDigit));
        Assert.Equal(string.Join(' ', paragraphs).Split(' ').Where(word => !word.All(char.IsAsciiDigit)), words);
        Assert.True(text.Count(letter => letter == '\f') > 2);
    }

    [Fact]
    public void Habit_OfAReflowedCopy_SharesNothingWithTheOriginal()
    {
        foreach (var name in Enumerable.Range(0, 30).Select(at => $"tap-{at}"))
        {
            var (first, second) = (Habit.Of(name, Copy.Original), Habit.Of(name, Copy.Reflowed));
            Assert.True(first.Columns != second.Columns && first.Size != second.Size && first.Margins != second.Margins && !first.Spacing.Equals(second.Spacing) && first.Table != second.Table);
        }
    }

    [Fact]
    public void Habit_OfManyNames_IsEveryOne() =>
        Assert.Equal(3, Enumerable.Range(0, 60).Select(at => Habit.Of($"tap-{at}", Copy.Original).Columns).Distinct().Count());

    [Fact]
    public void Habit_OfManyNames_DrawsTablesInEveryWay() =>
        Assert.Equal(4, Enumerable.Range(0, 60).Select(at => Habit.Of($"tap-{at}", Copy.Original).Table).Distinct().Count());

    [Fact]
    public void PathIn_SwappedCopy_HasTheOtherEnding() =>
        Assert.Equal(("a/b.docx", "c.pdf", "d.pdf"), (FileMaker.PathIn(Copy.Swapped, "a/b.pdf"), FileMaker.PathIn(Copy.Swapped, "c.docx"), FileMaker.PathIn(Copy.Nfd, "d.pdf")));

    private static byte[] Made(BenchFile file, Copy copy) => new FileMaker(new FileSigner(new ThrowAwayPki())).Make("thu/a", file, copy, DateTimeOffset.UnixEpoch);

    private static string TextOf(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return Tool.Run("pdftotext", [path, "-"]);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
