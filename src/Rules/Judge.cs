using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Rules.WorkingTime;

namespace TaskTracking.Rules;

/// <summary>The public door of the rules: facts in, a verdict out. Pure: the same input gives the same verdict.</summary>
public static class Judge
{
    /// <summary>The code where the calendar does not cover the days that the time limit needs.</summary>
    public const string CalendarUncovered = "calendar-uncovered";

    /// <summary>Judges a dossier by the rules in force on its day of receipt.</summary>
    public static Judgement Decide(Dossier dossier, RuleBook book, AgencyDirectory directory, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(calendar);
        var @case = new Case(dossier, book, directory, calendar);
        if (calendar.DueOn(dossier.ReceivedAt) is not { } dueOn)
        {
            return new Judgement(null, CalendarUncovered);
        }

        var rulings = book.InForceOn(@case.ReceivedOn).Select(entry => (Entry: entry, Ruling: RulingOf(entry, @case))).ToList();
        var lines = rulings.Select(r => FindingWriter.LineOf(r.Entry, r.Ruling)).ToList();
        var decision = Decisions.Of(lines);
        var findings = rulings.Select((r, i) => FindingWriter.Write(r.Entry, r.Ruling, Decisions.EffectOf(lines[i], decision), book)).ToList();
        var target = decision == Decision.Forward ? rulings.First(r => r.Ruling?.ForwardTo is not null).Ruling!.ForwardTo : null;
        var verdict = new Verdict(decision, target, dueOn, findings)
        {
            FiledBy = FilerOf(@case),
            Opinions = TableOf(@case),
            Letter = @case.Submission?.Path,
        };
        return new Judgement(verdict, null);
    }

    private static FilingAgency? FilerOf(Case @case) =>
        @case.Filer is { } filer ? new FilingAgency(filer.Code, filer.Name)
        : @case.Letter?.Issuer is { } printed ? new FilingAgency(null, printed)
        : @case.Dossier.Declared.Agency is { } declared ? new FilingAgency(declared, null)
        : null;

    // Where the table cannot be made, every rule that reads it has failed and said so.
    private static OpinionTable? TableOf(Case @case)
    {
        try
        {
            return @case.OpinionTable.Table;
        }
#pragma warning disable CA1031 // the findings stand without it
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // Null where the rule failed: an exception, or a reason that the book has no words for. Nobody is accepted by an error.
    private static Ruling? RulingOf(RuleEntry entry, Case @case)
    {
        try
        {
            var ruling = entry.Predicate.Judge(@case);
            return !entry.Reasons.ContainsKey(ruling.Reason) ? null
                : HalfRead.Doubted(ruling) is var doubted && (doubted == ruling || @case.Book.Universal.ContainsKey(doubted.Reason)) ? doubted
                : null;
        }
#pragma warning disable CA1031 // whatever a rule throws, the other rules must still be heard and the line must still be written
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}

/// <summary>A verdict, or the code of why there is none. Exactly one of the two.</summary>
public sealed record Judgement(Verdict? Verdict, string? Error);
