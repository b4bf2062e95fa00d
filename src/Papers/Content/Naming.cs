using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Content;

/// <summary>How documents, days and places are named in a sentence. What is unknown is left out, never invented.</summary>
internal sealed class Naming(PaperWords words)
{
    /// <summary>"Tờ trình số 123/TTr-SXD".</summary>
    public string Short(JudgedFile file) =>
        (file.TypeName ?? (file.Type == "CV" ? words.Say(Phrases.PlainLetter) : words.Say(Phrases.UnknownDocument)))
        + (file.Number is { } number ? " " + words.Say(Phrases.WithNumber, ("number", number)) : string.Empty);

    /// <summary>The same with its day, issuer and subject.</summary>
    /// <param name="issuer">By which name; null: as the file itself says.</param>
    public string Full(JudgedFile file, string? issuer = null) =>
        Short(file)
        + (file.Date is { } day ? " " + words.Say(Phrases.WithDay, ("day", Day(day))) : string.Empty)
        + ((issuer ?? file.Issuer) is { } name ? " " + words.Say(Phrases.WithIssuer, ("issuer", name)) : string.Empty)
        + (file.Subject is { } subject ? " " + words.Say(Phrases.WithSubject, ("subject", Subject(subject))) : string.Empty);

    /// <summary>"ngày 05 tháng 02 năm 2026": Decree 30 writes days under 10 and the months 1 and 2 with a zero.</summary>
    public string Day(DateOnly day) => words.Say(
        Phrases.Day,
        ("day", day.Day.ToString("00", CultureInfo.InvariantCulture)),
        ("month", day.Month.ToString(day.Month < 3 ? "00" : "0", CultureInfo.InvariantCulture)),
        ("year", day.Year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>"09 giờ 05 phút ngày …".</summary>
    public string Instant(DateTimeOffset at)
    {
        var local = VietnamTime.Of(at);
        return words.Say(
            Phrases.Instant,
            ("hour", local.Hour.ToString("00", CultureInfo.InvariantCulture)),
            ("minute", local.Minute.ToString("00", CultureInfo.InvariantCulture)),
            ("day", Day(DateOnly.FromDateTime(local.DateTime))));
    }

    /// <summary>"01.pdf, trang 1".</summary>
    public string Place(FoundAt at) =>
        at.File
        + (at.Page is { } page ? ", " + words.Say(Phrases.Page, ("page", Text(page))) : string.Empty)
        + (at.Paragraph is { } paragraph ? ", " + words.Say(Phrases.Paragraph, ("paragraph", Text(paragraph))) : string.Empty)
        + (at.FromPicture ? " " + words.Say(Phrases.FromPicture) : string.Empty);

    /// <summary>The same with the words that stand there.</summary>
    public string Quoted(FoundAt at) => at.Quote.Trim().Length == 0 ? Place(at) : $"{Place(at)}: {words.Say(Phrases.Quote, ("quote", at.Quote.Trim()))}";

    /// <summary>"02.pdf, trang 1-3, 5".</summary>
    public string Pages(string file, IReadOnlyList<int> pages) => pages.Count == 0 ? file : $"{file}, {words.Say(Phrases.Page, ("page", Ranges(pages)))}";

    /// <summary>"Điểm d khoản 3" of "3.d".</summary>
    public string Clause(string clause) => clause.Split('.') is [var number, var point] ? words.Say(Phrases.Clause, ("point", point), ("clause", number)) : clause;

    public string Role(PaperRole? role) => words.Say(role switch
    {
        PaperRole.Submission => Phrases.Submission,
        PaperRole.Draft => Phrases.Draft,
        PaperRole.Opinion => Phrases.Opinion,
        PaperRole.Appraisal => Phrases.Appraisal,
        PaperRole.Delegation => Phrases.Delegation,
        PaperRole.Attachment => Phrases.Attachment,
        _ => Phrases.RoleUnknown,
    });

    public string Stand(OpinionStand stand) => words.Say(stand switch
    {
        OpinionStand.Agrees => Phrases.Agrees,
        OpinionStand.AgreesWithRemarks => Phrases.AgreesWithRemarks,
        OpinionStand.Differs => Phrases.Differs,
        OpinionStand.None => Phrases.NoView,
        _ => Phrases.ViewUnknown,
    });

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // In a sentence a subject goes on: "Về việc …" and "V/v …" become "về việc …".
    private static string Subject(string subject) =>
        subject.StartsWith("V/v", StringComparison.OrdinalIgnoreCase) ? "về việc" + subject[3..]
        : subject.StartsWith("Về ", StringComparison.Ordinal) ? "về " + subject[3..]
        : subject.StartsWith("về ", StringComparison.Ordinal) ? subject
        : "về việc " + subject;

    private static string Ranges(IReadOnlyList<int> pages)
    {
        var parts = new List<string>();
        for (var at = 0; at < pages.Count;)
        {
            var end = at;
            while (end + 1 < pages.Count && pages[end + 1] == pages[end] + 1)
            {
                end++;
            }

            parts.Add(end == at ? Text(pages[at]) : $"{Text(pages[at])}-{Text(pages[end])}");
            at = end + 1;
        }

        return string.Join(", ", parts);
    }
}
