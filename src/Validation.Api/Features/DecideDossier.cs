using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Decides on a dossier in the Office's name: clause 6a.</summary>
internal static class DecideDossier
{
    internal sealed record Request(Act Act, DispositionOrder Order) : IRequest<Outcome<DeskView>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Order.Decision).Must(d => d is "accept" or "return" or "forward").WithErrorCode("request-invalid");
            RuleFor(r => r.Order.Reason).Must(t => t is null || TypedText.IsSound(t)).WithErrorCode("text-invalid").WithState(_ => TypedText.Bound);
            RuleFor(r => r.Order.ForwardTo).Must(b => b is null || TypedText.IsSound(b.Value.Name)).WithErrorCode("body-missing");
        }
    }

    internal sealed class Handler(IOffice office) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken)
        {
            var order = request.Order with
            {
                Reason = TypedText.Of(request.Order.Reason),
                ForwardTo = request.Order is { Decision: "forward", ForwardTo: { } body } ? (body.Code, TypedText.Of(body.Name)!) : null,
            };
            return office.DecideAsync(request.Act, order, cancellationToken);
        }
    }
}
