using System.Text;
using TaskTracking.Rules.WorkingTime;

namespace TaskTracking.Rules.Tests.WorkingTime;

public sealed class WorkingCalendarReaderTests
{
    private const string Good = """
        firstYear: 2026
        lastYear: 2026
        off:
          - { date: 2026-01-01, name: Tết Dương lịch, source: law }
        madeUp:
          - { date: 2026-01-10, name: làm bù, source: notice }
        """;

    [Fact]
    public void Read_GoodFile_HasDaysAndHash()
    {
        var calendar = Read(Good).Calendar!;
        Assert.Equal("Tết Dương lịch", calendar.Off[new DateOnly(2026, 1, 1)]);
        Assert.Equal(64, calendar.Sha256.Length);
    }

    [Theory]
    [InlineData("2026-01-10, name: làm bù", "2026-01-01, name: làm bù", 1)] // off and made up
    [InlineData("2026-01-01,", "2025-01-01,", 4)] // outside the years
    [InlineData("2026-01-01,", "01/01/2026,", 4)] // not a day
    [InlineData(", source: law", "", 4)] // no source
    [InlineData("source: law", "source: law, note: x", 4)] // unknown key
    [InlineData("lastYear: 2026", "lastYear: 2025", 1)]
    [InlineData("lastYear: 2026\n", "", 1)]
    [InlineData("off:\n", "hours:\n  - { from: \"7h\", to: \"11:30\" }\noff:\n", 4)] // not a time
    [InlineData("off:\n", "hours:\n  - { from: \"13:30\", to: \"17:00\" }\n  - { from: \"07:30\", to: \"11:30\" }\noff:\n", 1)] // not in order
    public void Read_OneThingWrong_SaysWhere(string old, string replacement, int line)
    {
        var result = Read(Good.Replace(old, replacement, StringComparison.Ordinal));
        Assert.Null(result.Calendar);
        Assert.Contains(result.Errors, e => e.Line == line && e.Code == "calendar-invalid" && e.File == "c.yaml");
    }

    [Fact]
    public void Read_OwnHours_AreTheDay()
    {
        var calendar = Read(Good + "\nhours:\n  - { from: \"08:00\", to: \"12:00\" }").Calendar!;
        Assert.Equal((TimeSpan.FromHours(4), WorkingHours.Usual.OfADay), (calendar.Hours.OfADay, Read(Good).Calendar!.Hours.OfADay));
    }

    private static CalendarResult Read(string text) => WorkingCalendarReader.Read(Encoding.UTF8.GetBytes(text), "c.yaml");
}
