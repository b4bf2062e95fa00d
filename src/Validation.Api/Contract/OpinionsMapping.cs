using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Verdicts;

namespace TaskTracking.Validation.Api.Contract;

/// <summary>The table of opinions, in the contract's shape.</summary>
internal static class OpinionsMapping
{
    public static IReadOnlyList<OpinionAnswer>? ToAnswers(this OpinionTable? table) => table is null ? null : [.. table.Agencies.Select(ToAnswer)];

    public static OptionsAnswer? ToOptions(this OpinionTable? table) => table is null
        ? null
        : new OptionsAnswer(
            [.. table.Options.Select(o => new OptionAnswer(o.Label, o.Evidence.ToAnswer()))],
            table.Choice is { } choice ? new ChosenAnswer(choice.Option, [.. choice.Evidence.Select(e => e.ToAnswer())]) : null);

    private static OpinionAnswer ToAnswer(AgencyOpinion line) => new()
    {
        Agency = new OpinionAgencyAnswer(line.Code, line.Name),
        Asked = line.Asked is { } asked ? new AskedAnswer(ContractWords.Of(asked.Status), asked.Evidence.ToAnswer()) : null,
        Letter = line.Letter is { } letter ? new OpinionLetterAnswer(letter.File, letter.Number, ContractWords.Of(letter.Date)) : null,
        View = WordOf(line.View),
        ViewEvidence = line.ViewAt?.ToAnswer(),
        Reported = line.Reported is { } reported
            ? new ReportedAnswer(WordOf(reported.View), reported.ByName, reported.Number, ContractWords.Of(reported.Date), reported.Evidence.ToAnswer())
            : null,
        Missing = [.. line.Missing.Select(ContractWords.Of)],
    };

    private static string WordOf(OpinionView? view) => view switch
    {
        OpinionView.Agrees => "agrees",
        OpinionView.AgreesWithComments => "agreesWithRemarks",
        OpinionView.Disagrees => "differs",
        OpinionView.NoOpinion => "none",
        _ => "unknown",
    };
}
