using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>A judgement, in the contract's shape and the reader's language.</summary>
internal static class CheckMapping
{
    public static CheckAnswer ToAnswer(this Judgement result, string language) => new()
    {
        Decision = ContractWords.Of(result.Verdict.Decision),
        ForwardTo = result.Verdict.ForwardTo is { } target ? new ForwardAnswer(target.Code, target.Name) : null,
        RuleBook = new RuleBookAnswer(result.Stamp.BookId, result.Stamp.BookVersion, result.Stamp.BookSha256),
        Directory = result.Stamp.DirectorySha256,
        Calendar = result.Stamp.CalendarSha256,
        Trust = result.Stamp.TrustSha256,
        Engine = result.Stamp.Engine,
        ReceivedAt = ContractWords.Of((DateTimeOffset?)result.Dossier.ReceivedAt)!,
        DueOn = ContractWords.Of((DateOnly?)result.Verdict.DueOn)!,
        Reference = result.Dossier.Declared.Reference,
        Findings = [.. result.Verdict.Findings.Select(f => f.ToAnswer(language))],
        Opinions = result.Verdict.Opinions.ToAnswers(),
        Options = result.Verdict.Opinions.ToOptions(),
        Documents = [.. result.Dossier.Files.Select(f => f.ToAnswer(language))],
        Ignored = result.Dossier.Ignored,
    };

    private static FindingAnswer ToAnswer(this Finding finding, string language) => new()
    {
        Rule = finding.Rule,
        Clause = finding.Clause,
        Answer = ContractWords.Of(finding.Answer),
        Severity = ContractWords.Of(finding.Severity),
        Effect = ContractWords.Of(finding.Effect),
        Message = finding.Message.In(language),
        Remedy = finding.Remedy?.In(language),
        Parameters = new SortedDictionary<string, string>(finding.Parameters.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        Evidence = [.. finding.Evidence.Select(e => e.ToAnswer())],
        Searched = [.. finding.Searched.Select(s => new SearchedAnswer(s.File, s.Pages, s.Why.In(language)))],
    };

    /// <summary>A place in a file.</summary>
    public static EvidenceAnswer ToAnswer(this Evidence evidence)
    {
        var place = evidence.Place.ToAnswer();
        return new EvidenceAnswer(evidence.File, place.Page, place.Box, place.Paragraph, place.Quote, place.Method);
    }

    private static DocumentAnswer ToAnswer(this DossierFile file, string language) => new()
    {
        File = file.Path,
        Sha256 = file.Sha256,
        Role = file.Role is { } role ? ContractWords.Of(role) : null,
        RoleFrom = ContractWords.Of(file.RoleFrom),
        RoleProposal = file.Document?.ProposedRole?.ToAnswer(language),
        Document = file.Document?.ToAnswer(file.Path),
        Signatures = file.Signatures.ToAnswers(language),
        Error = file.Error is { } code ? new ErrorAnswer(code, ProblemText.ForFile(code, file.Path, language)) : null,
    };
}
