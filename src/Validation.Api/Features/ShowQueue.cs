using FluentValidation;
using MediatR;
using TaskTracking.Language;
using TaskTracking.Rules.WorkingTime;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Queue;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>The Office's queue: what must be done, in its order.</summary>
internal static class ShowQueue
{
    /// <param name="Query">Its holder may be "me".</param>
    internal sealed record Request(QueueQuery Query, Actor Actor) : IRequest<Outcome<Queue>>;

    /// <summary>A page of it with what is left of each dossier's time.</summary>
    internal sealed record Queue(QueuePage Page, QueueCounts Counts, DateTimeOffset Now, WorkingCalendar Calendar)
    {
        /// <summary>Time at work until a dossier is overdue; null where the calendar does not tell.</summary>
        public TimeSpan? LeftOf(QueueLine line) => new Deadline(Calendar, line.Due).Left(Now);

        public bool IsOver(QueueLine line) => new Deadline(Calendar, line.Due).IsOver(Now);
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        private const int LongestText = 200;

        public Validator()
        {
            RuleFor(r => r.Query.State).Must(s => s is "open" or "late" or "decided").WithErrorCode("query-invalid").WithState(_ => new[] { "state" });
            RuleFor(r => r.Query.Recommended).Must(d => d is null or "accept" or "return" or "forward" or "review").WithErrorCode("query-invalid").WithState(_ => new[] { "decision" });
            RuleFor(r => r.Query.Text).Must(t => t is null || t.Length <= LongestText).WithErrorCode("query-invalid").WithState(_ => new[] { "q" });
            RuleFor(r => r.Query.Limit).InclusiveBetween(1, 100).WithErrorCode("query-invalid").WithState(_ => new[] { "limit" });
            RuleFor(r => r.Query.Cursor).Must(c => c is null || QueueCursor.TryRead(c, out _)).WithErrorCode("query-invalid").WithState(_ => new[] { "cursor" });
        }
    }

    internal sealed class Handler(IOffice office, PoliciesInForce policies, TimeProvider clock) : IRequestHandler<Request, Outcome<Queue>>
    {
        public async Task<Outcome<Queue>> Handle(Request request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var today = VietnamTime.DayOf(now);
            var query = request.Query.Holder == "me" ? request.Query with { Holder = request.Actor.Id } : request.Query;
            var page = await office.QueueAsync(query, today, cancellationToken).ConfigureAwait(false);
            return Outcome<Queue>.Of(new Queue(page, await office.CountAsync(request.Actor.Id, today, cancellationToken).ConfigureAwait(false), now, policies.Current.Calendar));
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/queue", HandleAsync).Describe(
        new ApiOperation("showQueue", "Filed dossiers in the order in which they must be done: by due day, then as they came. All filters hold together. The Link header names the next page.")
        {
            Answer = typeof(QueueAnswer),
            Codes = ["query-invalid"],
            Parameters =
            [
                new("state", "Open ones (the default), open ones past their due day, or decided ones, the last first.", "open") { Words = ["open", "late", "decided"] },
                new("holder", "\"me\", \"-\" for nobody, or an account's id.", "me"),
                new("agency", "Code of the filing agency.", "SXD"),
                new("decision", "What is recommended.", "return") { Words = ["accept", "return", "forward", "review"] },
                new("q", "Words in code, agency, letter number, title, reference; accents and case do not count.", "quy hoach"),
                new("limit", "Dossiers on a page: 1 to 100.", "30") { IsNumber = true },
                new("cursor", "From the page before; opaque.", "AAtV3wAAAAAAAAAB"),
            ],
        }).Requires(Permission.SeeDesk);

    private static async Task<IResult> HandleAsync(HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        var asked = QueueTyped.Of(http.Request.Query);
        var outcome = asked.Value is { } query ? await mediator.Send(new Request(query, actor), cancellation).ConfigureAwait(false) : asked.As<Queue>();
        if (outcome.Value is not { } queue)
        {
            return ApiAnswers.Refused(http, outcome.Problem!);
        }

        if (queue.Page.Next is { } next)
        {
            http.Response.Headers.Link = ApiAnswers.NextLink(http.Request, next);
        }

        return ApiAnswers.Ok(QueueAnswer.Of(queue.Page, queue.Counts, l => queue.LeftOf(l), l => queue.IsOver(l)));
    }
}
