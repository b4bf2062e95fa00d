using System.Globalization;
using System.Text;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Commands.Reports;

/// <summary>A judgement for people: the decision first, then what stops it with clause, place and remedy, then the rest in short.</summary>
internal static class CheckReport
{
    public static string Of(CheckAnswer answer, string language)
    {
        var words = new Wording(language);
        var text = new StringBuilder();
        Line(text, $"{words["decision"]}: {words[answer.Decision]}");
        if (answer.ForwardTo is { } target)
        {
            Line(text, $"{words["forwardTo"]}: {target.Name}{(target.Code is null ? string.Empty : $" ({target.Code})")}");
        }

        Line(text, $"{words["received"]}: {Instant(answer.ReceivedAt)}   {words["due"]}: {Day(answer.DueOn)}");
        foreach (var effect in new[] { "return", "forward", "review" })
        {
            Section(text, words, words["stop-" + effect], answer.Findings.Where(f => f.Effect == effect));
        }

        Section(text, words, words["none"], answer.Findings.Where(f => f.Effect == "none" && f.Answer is "notMet" or "cannotTell"));
        Opinions(text, words, answer);
        Documents(text, words, answer);
        var met = answer.Findings.Count(f => f.Answer == "met");
        var without = answer.Findings.Count(f => f.Answer == "notApplicable");
        Line(text, string.Empty);
        Line(text, $"{words["met"]}: {Number(met)}   {words["notApplicable"]}: {Number(without)}   {words["book"]}: {answer.RuleBook.Id} {answer.RuleBook.Version}");
        return text.ToString();
    }

    private static void Section(StringBuilder text, Wording words, string heading, IEnumerable<FindingAnswer> findings)
    {
        var shown = findings.ToList();
        if (shown.Count == 0)
        {
            return;
        }

        Line(text, string.Empty);
        Line(text, heading);
        foreach (var (alike, i) in shown.GroupBy(f => (f.Message, f.Remedy)).Select((g, i) => (g.ToList(), i + 1)))
        {
            Item(text, words, alike, i);
        }
    }

    // Rules that say the same thing (a letter nobody could read) are one item.
    private static void Item(StringBuilder text, Wording words, IReadOnlyList<FindingAnswer> alike, int position)
    {
        var clauses = string.Join(", ", alike.Select(f => f.Clause).Distinct(StringComparer.Ordinal).Select(words.Clause));
        Line(text, $"{Number(position),3}. {alike[0].Message}");
        Line(text, $"     {clauses}; {string.Join(", ", alike.Select(f => f.Rule))}");
        foreach (var place in alike.SelectMany(f => f.Evidence).Select(e => Evidence(words, e)).Distinct(StringComparer.Ordinal))
        {
            Line(text, place);
        }

        foreach (var searched in alike.SelectMany(f => f.Searched).Select(s => $"     – {words["searched"]} {s.File}: {s.Why}").Distinct(StringComparer.Ordinal))
        {
            Line(text, searched);
        }

        if (alike[0].Remedy is { } remedy)
        {
            Line(text, $"     → {words["remedy"]}: {remedy}");
        }
    }

    private static string Evidence(Wording words, EvidenceAnswer evidence)
    {
        var quote = evidence.Quote.Length == 0 ? string.Empty : $": “{evidence.Quote}”";
        return $"     – {evidence.File}{Where(words, evidence)}{quote}";
    }

    private static void Opinions(StringBuilder text, Wording words, CheckAnswer answer)
    {
        var lines = OpinionsReport.Lines(answer, words).ToList();
        foreach (var line in lines.Count == 0 ? lines : [string.Empty, words["opinions"], .. lines])
        {
            Line(text, line);
        }
    }

    private static void Documents(StringBuilder text, Wording words, CheckAnswer answer)
    {
        Line(text, string.Empty);
        Line(text, words["documents"]);
        foreach (var file in answer.Documents)
        {
            var read = file.Document;
            var facts = new[] { read?.TypeName, read?.Number, read?.Date is { } d ? Day(d) : null }.OfType<string>();
            var signed = file.Signatures.Count > 0 ? $"; {Number(file.Signatures.Count)} {words[file.Signatures.Count == 1 ? "oneSignature" : "signatures"]}" : string.Empty;
            Line(text, $"  {file.File} [{(file.Role is null ? "?" : words["role-" + file.Role])}] {file.Error?.Message ?? string.Join(", ", facts)}{signed}");
        }

        if (answer.Ignored.Count > 0)
        {
            Line(text, $"  {words["ignored"]}: {string.Join(", ", answer.Ignored)}");
        }
    }

    private static string Where(Wording words, EvidenceAnswer evidence) => evidence switch
    {
        { Page: { } page } => $", {words["page"]} {Number(page)}",
        { Paragraph: { } paragraph } => $", {words["paragraph"]} {Number(paragraph)}",
        _ => string.Empty,
    };

    /// <summary>"20/11/2026 09:00" of "2026-11-20T09:00:00+07:00".</summary>
    internal static string Instant(string iso) =>
        DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"26/11/2026" of "2026-11-26".</summary>
    internal static string Day(string iso) =>
        DateOnly.Parse(iso, CultureInfo.InvariantCulture).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
