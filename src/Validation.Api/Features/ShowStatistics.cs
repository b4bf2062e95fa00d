using FluentValidation;
using MediatR;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Counts what was filed and decided, and lists what was counted.</summary>
internal static class ShowStatistics
{
    internal sealed record Request(AuditQuery Query, Actor Actor) : IRequest<Outcome<Statistics>>;

    /// <summary>The counts, and the dossiers they count.</summary>
    /// <param name="Counts">By agency and month of receipt.</param>
    internal sealed record Statistics(IReadOnlyList<AuditCount> Counts, IReadOnlyList<ClauseCount> Clauses, AuditPage Page);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Query).SetValidator(new AuditRules());
    }

    internal sealed class Handler(IOffice office, IHistory history, TimeProvider clock) : IRequestHandler<Request, Outcome<Statistics>>
    {
        public async Task<Outcome<Statistics>> Handle(Request request, CancellationToken cancellationToken)
        {
            var today = VietnamTime.DayOf(clock.GetUtcNow());
            var (counts, clauses) = await office.StatisticsAsync(request.Query, today, cancellationToken).ConfigureAwait(false);
            var page = await office.SearchAsync(request.Query, today, cancellationToken).ConfigureAwait(false);
            await history.NoteAsync(new ActivityLine(request.Actor, "statistics-viewed"), cancellationToken).ConfigureAwait(false);
            return Outcome<Statistics>.Of(new Statistics(counts, clauses, page));
        }
    }
}
