using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>Brings what several sentences report of one agency together.</summary>
internal static class ReportedOpinions
{
    /// <summary>One line an agency, in order of first mention: the first that says which way it goes, with the letter whichever names it.</summary>
    public static IReadOnlyList<ReportedOpinion> OnePerAgency(IEnumerable<ReportedOpinion> found)
    {
        var lines = new List<ReportedOpinion>();
        foreach (var opinion in found)
        {
            var key = AgencyName.Key(opinion.Agency);
            var at = lines.FindIndex(o => string.Equals(AgencyName.Key(o.Agency), key, StringComparison.Ordinal));
            if (at < 0)
            {
                lines.Add(opinion);
                continue;
            }

            var told = Weight(opinion.View) > Weight(lines[at].View) ? opinion : lines[at];
            lines[at] = told with
            {
                Number = lines[at].Number ?? opinion.Number,
                Date = lines[at].Number is null && opinion.Number is not null ? opinion.Date : lines[at].Date ?? opinion.Date,
            };
        }

        return lines;
    }

    // What an agency objects to in one sentence is not undone by an agreement in another.
    private static int Weight(OpinionView view) => view switch
    {
        OpinionView.Disagrees => 4,
        OpinionView.AgreesWithComments => 3,
        OpinionView.Agrees => 2,
        OpinionView.NoOpinion => 1,
        _ => 0,
    };
}
