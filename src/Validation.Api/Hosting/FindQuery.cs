using System.Globalization;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The query of a list as it was typed, for API and page. A parameter that is unknown, doubled or no value of its kind is refused by name.</summary>
internal static class FindQuery
{
    private static readonly string[] Names = ["agency", "decision", "from", "to", "q", "limit", "cursor", "lang"];

    public static Outcome<DecisionQuery> Of(IQueryCollection typed)
    {
        if (typed.FirstOrDefault(p => !Names.Contains(p.Key, StringComparer.Ordinal) || p.Value.Count > 1) is { Key: { } wrong })
        {
            return Invalid(Intake.Uploads.UploadNames.Shown(wrong));
        }

        DateOnly? from = null, to = null;
        var limit = new DecisionQuery().Limit;
        return Text(typed, "from") is { } first && !TryDay(first, out from) ? Invalid("from")
            : Text(typed, "to") is { } last && !TryDay(last, out to) ? Invalid("to")
            : Text(typed, "limit") is { } most && !int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out limit) ? Invalid("limit")
            : Outcome<DecisionQuery>.Of(new DecisionQuery
            {
                Agency = Text(typed, "agency"),
                Decision = Text(typed, "decision"),
                From = from,
                To = to,
                Text = Text(typed, "q"),
                Limit = limit,
                Cursor = Text(typed, "cursor"),
            });
    }

    // An empty field of a form is no filter.
    private static string? Text(IQueryCollection typed, string name) => typed[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    private static bool TryDay(string text, out DateOnly? day)
    {
        var known = ManifestWords.TryDate(text, out var parsed);
        day = known ? parsed : null;
        return known;
    }

    private static Outcome<DecisionQuery> Invalid(string name) => Outcome<DecisionQuery>.Refused(new Problem("query-invalid", name));
}
