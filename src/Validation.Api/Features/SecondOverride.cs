using MediatR;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>A second person agrees that a blocking finding is let pass.</summary>
internal static class SecondOverride
{
    /// <param name="Override">Which one was read.</param>
    internal sealed record Request(Act Act, long Override) : IRequest<Outcome<DeskView>>;

    internal sealed class Handler(IOffice office) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken) => office.SecondAsync(request.Act, request.Override, cancellationToken);
    }
}
