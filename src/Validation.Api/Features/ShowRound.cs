using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>A dossier's place among those filed for the same matter, and what changed since the round before.</summary>
internal static class ShowRound
{
    /// <param name="Language">"vi" or "en".</param>
    internal sealed record Request(Guid Id, Actor Actor, string Language) : IRequest<Outcome<RoundView>>;

    internal sealed class Handler(ResubmissionDesk rounds) : IRequestHandler<Request, Outcome<RoundView>>
    {
        public Task<Outcome<RoundView>> Handle(Request request, CancellationToken cancellationToken) =>
            rounds.RoundAsync(request.Id, request.Actor, request.Language, cancellationToken);
    }
}
