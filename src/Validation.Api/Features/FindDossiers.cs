using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Lists kept decisions (contract.md, API: GET dossiers).</summary>
internal static class FindDossiers
{
    internal sealed record Request(DecisionQuery Query) : IRequest<Outcome<DecisionPage>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        private const int LongestText = 200;

        public Validator()
        {
            RuleFor(r => r.Query.Decision).Must(d => d is null or "accept" or "return" or "forward" or "review").WithErrorCode("query-invalid").WithState(_ => new[] { "decision" });
            RuleFor(r => r.Query.Text).Must(t => t is null || t.Length <= LongestText).WithErrorCode("query-invalid").WithState(_ => new[] { "q" });
            RuleFor(r => r.Query.Limit).InclusiveBetween(1, 100).WithErrorCode("query-invalid").WithState(_ => new[] { "limit" });
            RuleFor(r => r.Query.Cursor).Must(c => c is null || DecisionCursor.TryRead(c, out _)).WithErrorCode("query-invalid").WithState(_ => new[] { "cursor" });
            RuleFor(r => r.Query).Must(q => q.From is null || q.To is null || q.From <= q.To).WithErrorCode("query-invalid").WithState(_ => new[] { "to" });
        }
    }

    internal sealed class Handler(IHistory history) : IRequestHandler<Request, Outcome<DecisionPage>>
    {
        public async Task<Outcome<DecisionPage>> Handle(Request request, CancellationToken cancellationToken) =>
            Outcome<DecisionPage>.Of(await history.ListAsync(request.Query, cancellationToken).ConfigureAwait(false));
    }
}
