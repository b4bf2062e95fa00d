using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Searching;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Who did, saw and took out what; looking at it is recorded too.</summary>
internal static class ShowActivity
{
    internal sealed record Request(ActivityQuery Query, Actor Actor) : IRequest<Outcome<ActivityPage>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Query).SetValidator(new ActivityRules());
    }

    internal sealed class Handler(IHistory history) : IRequestHandler<Request, Outcome<ActivityPage>>
    {
        public async Task<Outcome<ActivityPage>> Handle(Request request, CancellationToken cancellationToken)
        {
            var page = await history.ActivityAsync(request.Query, cancellationToken).ConfigureAwait(false);
            await history.NoteAsync(new ActivityLine(request.Actor, "activity-viewed"), cancellationToken).ConfigureAwait(false);
            return Outcome<ActivityPage>.Of(page);
        }
    }
}
