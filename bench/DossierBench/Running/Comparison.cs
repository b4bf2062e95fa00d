using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.DossierBench.Running;

/// <summary>Takes from a judgement what the bench compares.</summary>
internal static class Comparison
{
    public static Compared Of(BenchDossier dossier, Copy copy, Judgement judgement) => new(
        dossier,
        copy,
        ContractWords.Of(judgement.Verdict.Decision),
        judgement.Verdict.ForwardTo?.Name,
        [.. judgement.Verdict.Findings.Where(finding => finding.Answer is Answer.NotMet or Answer.CannotTell).Select(Line)])
    {
        Readings = [.. judgement.ToAnswer("en").Documents.Select(Reading)],
    };

    private static FoundLine Line(Finding finding) => new(
        finding.Rule,
        ContractWords.Of(finding.Answer),
        ContractWords.Of(finding.Severity),
        finding.Parameters.GetValueOrDefault("reason", ""),
        finding.Message.Vi,
        [.. finding.Evidence.Select(each => $"{each.File}{(each.Place.Page is { } page ? $" p.{page}" : "")}: {each.Place.Quote}"), .. finding.Searched.Select(each => $"searched {each.File}: {each.Why.En}")],
        [.. Lacking(finding)]);

    private static IEnumerable<string> Lacking(Finding finding)
    {
        if (IsEmpty(finding.Message))
        {
            yield return "message";
        }

        if (finding.Remedy is null || IsEmpty(finding.Remedy))
        {
            yield return "remedy";
        }

        if (finding.Evidence.Count + finding.Searched.Count == 0)
        {
            yield return "evidence";
        }
    }

    private static bool IsEmpty(LocalText text) => string.IsNullOrWhiteSpace(text.Vi) || string.IsNullOrWhiteSpace(text.En);

    private static string Reading(DocumentAnswer file)
    {
        var read = file.Document;
        return $"{file.File}: {file.Role ?? "no role"} ({file.RoleFrom}); " + (read is null
            ? $"not read: {file.Error?.Code}"
            : $"{read.Type ?? "-"} {read.Number ?? "-"} {read.Date ?? "-"} {read.Issuer ?? "-"}; signer {read.Signer?.Kind ?? "-"} {read.Signer?.Position ?? "-"} {read.Signer?.Name ?? "-"}; signatures {string.Join(", ", file.Signatures.Select(each => $"{each.Signer?.CommonName} {each.Indication}"))}");
    }
}
