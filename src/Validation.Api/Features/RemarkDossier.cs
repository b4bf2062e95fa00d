using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Adds an internal note to a dossier.</summary>
internal static class RemarkDossier
{
    internal sealed record Request(Act Act, string Text) : IRequest<Outcome<DeskView>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Text).Must(TypedText.IsSound).WithErrorCode("text-invalid").WithState(_ => TypedText.Bound);
    }

    internal sealed class Handler(IOffice office) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken) => office.RemarkAsync(request.Act, TypedText.Of(request.Text)!, cancellationToken);
    }
}
