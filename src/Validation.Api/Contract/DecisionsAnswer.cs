using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>contract.md, API: GET dossiers. The newest first.</summary>
/// <param name="Next">The cursor of the page after this, as in the Link header; null on the last.</param>
internal sealed record DecisionsAnswer(IReadOnlyList<DecisionAnswer> Dossiers, string? Next)
{
    public static DecisionsAnswer Of(DecisionPage page) => new([.. page.Lines.Select(DecisionAnswer.Of)], page.Next);
}

/// <summary>A kept decision in a list.</summary>
internal sealed record DecisionAnswer(
    Guid Id, string Code, string ReceivedAt, string DueOn, string Decision, string? Agency, string? AgencyName, string? Letter, string? Title, string? Reference)
{
    public static DecisionAnswer Of(DecisionLine line) => new(
        line.Id,
        line.Code,
        ContractWords.Of((DateTimeOffset?)line.ReceivedAt)!,
        ContractWords.Of((DateOnly?)line.DueOn)!,
        line.Decision,
        line.Agency,
        line.AgencyName,
        line.Letter,
        line.Title,
        line.Reference);
}
