using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Judges one dossier and keeps nothing: the offline command and the pre-check.</summary>
public static class CheckDossier
{
    /// <summary>What to judge and by what.</summary>
    public sealed record Request(JudgingOrder Order) : IRequest<Outcome<Judgement>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(JudgingRules rules) => RuleFor(r => r.Order).SetValidator(rules);
    }

    internal sealed class Handler(DossierJudge judge) : IRequestHandler<Request, Outcome<Judgement>>
    {
        public Task<Outcome<Judgement>> Handle(Request request, CancellationToken cancellationToken) => judge.JudgeAsync(request.Order, cancellationToken);
    }
}
