using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Puts a person's answer on a finding in place of the machine's.</summary>
internal static class OverrideFinding
{
    /// <param name="Finding">Its position in the kept answer.</param>
    /// <param name="Answer">"met" or "notMet".</param>
    internal sealed record Request(Act Act, int Finding, string Answer, string Reason) : IRequest<Outcome<DeskView>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Answer).Must(a => a is "met" or "notMet").WithErrorCode("request-invalid");
            RuleFor(r => r.Reason).Must(TypedText.IsSound).WithErrorCode("text-invalid").WithState(_ => TypedText.Bound);
        }
    }

    internal sealed class Handler(IOffice office) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken) =>
            office.OverrideAsync(request.Act, request.Finding, request.Answer, TypedText.Of(request.Reason)!, cancellationToken);
    }
}
