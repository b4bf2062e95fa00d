using System.Globalization;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The query of the queue as it was typed. A parameter that is unknown, doubled or no value of its kind is refused by name.</summary>
internal static class QueueTyped
{
    private static readonly string[] Names = ["state", "holder", "agency", "decision", "q", "limit", "cursor", "lang"];

    public static Outcome<QueueQuery> Of(IQueryCollection typed)
    {
        if (typed.FirstOrDefault(p => !Names.Contains(p.Key, StringComparer.Ordinal) || p.Value.Count > 1) is { Key: { } wrong })
        {
            return Outcome<QueueQuery>.Refused(new Problem("query-invalid", Intake.Uploads.UploadNames.Shown(wrong)));
        }

        // An empty field of a form is no filter.
        string? Text(string name) => typed[name].ToString().Trim() is { Length: > 0 } text ? text : null;
        var limit = new QueueQuery().Limit;
        return Text("limit") is { } most && !int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out limit)
            ? Outcome<QueueQuery>.Refused(new Problem("query-invalid", "limit"))
            : Outcome<QueueQuery>.Of(new QueueQuery
            {
                State = Text("state") ?? "open",
                Holder = Text("holder"),
                Agency = Text("agency"),
                Recommended = Text("decision"),
                Text = Text("q"),
                Limit = limit,
                Cursor = Text("cursor"),
            });
    }
}
