using MediatR;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Gives a dossier to somebody of the Office, or back to nobody.</summary>
internal static class AssignDossier
{
    /// <param name="Holder">The account; null: nobody.</param>
    internal sealed record Request(Act Act, string? Holder) : IRequest<Outcome<DeskView>>;

    internal sealed class Handler(IOffice office) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken) => office.AssignAsync(request.Act, request.Holder, cancellationToken);
    }
}
