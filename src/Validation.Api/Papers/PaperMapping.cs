using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Papers;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>What was answered of a dossier, as the papers take it. Vietnamese: a paper has one language.</summary>
internal static class PaperMapping
{
    /// <param name="answer">In Vietnamese.</param>
    /// <param name="code">"HS-2026-000123".</param>
    /// <param name="agency">The filing agency's code; null where unknown.</param>
    public static JudgedDossier ToJudged(this CheckAnswer answer, string code, string? agency, RuleBook book, AgencyDirectory directory)
    {
        var received = DateTimeOffset.Parse(answer.ReceivedAt, CultureInfo.InvariantCulture);
        var entries = book.InForceOn(VietnamTime.DayOf(received)).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var files = new PaperFiles(answer, agency is null ? null : directory.Agencies.FirstOrDefault(a => string.Equals(a.Code, agency, StringComparison.Ordinal))?.Name, directory);
        return new JudgedDossier
        {
            Code = code,
            ReceivedAt = VietnamTime.Of(received),
            DueOn = DateOnly.ParseExact(answer.DueOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Agency = files.Agency,
            Reference = answer.Reference,
            Recommended = Word<PaperOutcome>(answer.Decision),
            ForwardTo = answer.ForwardTo?.Name,
            Directive = book.Citation.Vi,
            Points = [.. answer.Findings.Select(f => ToPoint(f, entries.GetValueOrDefault(f.Rule)))],
            Files = files.All,
            Heard = [.. (answer.Opinions ?? []).Select(o => ToHeard(o, files))],
            Options = [.. (answer.Options?.Listed ?? []).Select(o => ToFound(o.Evidence))],
            Choice = [.. (answer.Options?.Chosen?.Evidence ?? []).Select(ToFound)],
        };
    }

    /// <summary>The Office by the directory, on a day.</summary>
    public static IssuingOffice OfficeOn(this AgencyDirectory directory, string code, DateOnly day)
    {
        var head = directory.Agencies.FirstOrDefault(a => string.Equals(a.Code, code, StringComparison.Ordinal) && a.ExistsOn(day))?.Head;
        return new IssuingOffice(directory.Province.Name, directory.Province.Committee, directory.Province.Place, head?.Terms.FirstOrDefault(t => t.Covers(day))?.Name);
    }

    internal static FoundAt ToFound(EvidenceAnswer at) => new(at.File, at.Page, at.Paragraph, at.Quote, at.Method == "ocr");

    private static JudgedPoint ToPoint(FindingAnswer finding, RuleEntry? entry) => new()
    {
        Rule = finding.Rule,
        Clause = finding.Clause,
        Citation = entry?.Citation.Vi,
        Weight = Word<PointWeight>(finding.Severity),
        Answer = Word<PointAnswer>(finding.Answer),
        Message = finding.Message,
        Remedy = finding.Remedy,
        Found = [.. finding.Evidence.Select(ToFound)],
        Searched = [.. finding.Searched.Select(s => new SearchedIn(s.File, s.Pages, s.Why))],
    };

    private static HeardAgency ToHeard(OpinionAnswer opinion, PaperFiles files) => new()
    {
        Name = opinion.Agency.Name,
        Asked = opinion.Asked is { } asked ? ToFound(asked.Evidence) : null,
        Letter = opinion.Letter is { } letter ? files.Cited(letter) : null,
        File = opinion.Letter?.File,
        Stand = Word<OpinionStand>(opinion.View),
        StandAt = opinion.ViewEvidence is { } at ? ToFound(at) : null,
        Reported = opinion.Reported is { } reported ? Word<OpinionStand>(reported.View) : null,
        ReportedAt = opinion.Reported is { } told ? ToFound(told.Evidence) : null,
    };

    // The contract's words are the enumerations' names in camelCase.
    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
