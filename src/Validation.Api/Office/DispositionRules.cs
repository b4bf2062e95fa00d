using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Office;

/// <summary>What may be decided in which state.</summary>
internal static class DispositionRules
{
    /// <summary>Why an order is refused; null where it may be.</summary>
    public static Problem? ProblemOf(DispositionOrder order, DeskView view, Actor actor)
    {
        // What was decided stands; who heads the Office may decide anew, and says why.
        if (view.Disposition is not null && actor.Role != Role.Head)
        {
            return new Problem("head-only");
        }

        if (order.Decision == "accept" && view.Standing.Recommended != "accept")
        {
            return new Problem("findings-open", view.Standing.Open.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (order.Decision == "forward" && order.ForwardTo is null)
        {
            return new Problem("body-missing");
        }

        return order.Reason is null && (order.Decision != view.Standing.Recommended || view.Disposition is not null) ? new Problem("reason-missing") : null;
    }
}
