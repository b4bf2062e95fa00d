using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Pages.Results;

/// <summary>Makes the view of a result, with the titles of its rules from the book.</summary>
internal sealed class ResultViews(Policies policies)
{
    private readonly Dictionary<string, LocalText> _titles =
        policies.Book.Rules.GroupBy(r => r.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Title, StringComparer.Ordinal);

    /// <summary>A pre-check's.</summary>
    public ResultView Of(CheckAnswer answer) => new() { Answer = answer, Titles = _titles };

    /// <summary>A kept dossier's.</summary>
    public ResultView Of(KeptDecision kept, string language) => Of(kept.In(language)) with { Id = kept.Id, Code = kept.Code, Corrections = kept.Corrections };
}
