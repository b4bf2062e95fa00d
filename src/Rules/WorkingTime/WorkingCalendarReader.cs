using System.Globalization;
using System.Security.Cryptography;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Yaml;

namespace TaskTracking.Rules.WorkingTime;

/// <summary>A calendar, or why there is none. Exactly one of the two.</summary>
public sealed record CalendarResult(WorkingCalendar? Calendar, IReadOnlyList<BookError> Errors);

/// <summary>Reads calendar.yaml: the covered years and every day off or made up, with name and source.</summary>
public static class WorkingCalendarReader
{
    /// <summary>The code of every error of a calendar.</summary>
    public const string InvalidCode = "calendar-invalid";

    /// <summary>Reads a calendar.</summary>
    /// <param name="content">The file's bytes: UTF-8, at most 2 MB.</param>
    /// <param name="file">The file's name for error messages.</param>
    public static CalendarResult Read(ReadOnlySpan<byte> content, string file)
    {
        var faults = new Faults(file, InvalidCode);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var calendar = YamlTree.Read(content, faults) is { } root ? CalendarOf(new MapReader(root, faults), hash, faults) : null;
        return faults.Any ? new CalendarResult(null, faults.Errors) : new CalendarResult(calendar, []);
    }

    private static WorkingCalendar? CalendarOf(MapReader root, string hash, Faults faults)
    {
        var first = root.Number("firstYear", 1900, 9998);
        var last = root.Number("lastYear", 1900, 9998);
        var off = Days(root.Items("off", required: true), first, last, faults);
        var madeUp = Days(root.Items("madeUp", required: true), first, last, faults);
        var hours = Hours(root.Items("hours", required: false), root.Line, faults);
        root.Close();
        if (last < first)
        {
            faults.Add(root.Line, "\"lastYear\" trước \"firstYear\".", "\"lastYear\" lies before \"firstYear\".");
        }

        foreach (var day in madeUp.Keys.Where(off.ContainsKey))
        {
            var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            faults.Add(root.Line, $"Ngày {text} vừa nghỉ vừa làm bù.", $"{text} is both off and made up.");
        }

        return first is null || last is null || faults.Any
            ? null
            : new WorkingCalendar { FirstYear = first.Value, LastYear = last.Value, Off = off, MadeUp = madeUp, Hours = hours, Sha256 = hash };
    }

    private static WorkingHours Hours(IReadOnlyList<YamlNode> items, int line, Faults faults)
    {
        var spans = new List<WorkingSpan>();
        foreach (var row in items.Select(i => MapReader.Over(i, faults)).OfType<MapReader>())
        {
            var (from, to) = (Time(row, "from", faults), Time(row, "to", faults));
            row.Close();
            if (from is not null && to is not null)
            {
                spans.Add(new WorkingSpan(from.Value, to.Value));
            }
        }

        if (spans.Count == 0 || WorkingHours.AreInOrder(spans))
        {
            return spans.Count == 0 ? WorkingHours.Usual : new WorkingHours(spans);
        }

        faults.Add(line, "\"hours\": các khoảng giờ phải theo thứ tự trong ngày và không chồng nhau.", "\"hours\": spans must be in the order of the day and apart.");
        return WorkingHours.Usual;
    }

    private static TimeOnly? Time(MapReader row, string key, Faults faults)
    {
        if (row.Text(key) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        faults.Add(row.Line, $"\"{key}\" phải là giờ dạng 07:30.", $"\"{key}\" must be a time like 07:30.");
        return null;
    }

    private static Dictionary<DateOnly, string> Days(IReadOnlyList<YamlNode> items, int? first, int? last, Faults faults)
    {
        var days = new Dictionary<DateOnly, string>();
        foreach (var row in items.Select(i => MapReader.Over(i, faults)).OfType<MapReader>())
        {
            var day = row.Date("date");
            var name = row.Text("name");
            row.Text("source");
            row.Close();
            if (day is null || name is null)
            {
                continue;
            }

            if (day.Value.Year < first || day.Value.Year > last)
            {
                faults.Add(row.Line, "Ngày ngoài các năm của lịch.", "The day lies outside the calendar's years.");
            }

            if (!days.TryAdd(day.Value, name))
            {
                faults.Add(row.Line, "Ngày lặp lại.", "The day stands twice.");
            }
        }

        return days;
    }
}
