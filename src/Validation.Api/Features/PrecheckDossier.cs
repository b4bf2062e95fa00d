using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Judges a dossier for its agency before it files, and keeps nothing (contract.md, API: POST prechecks).</summary>
internal static class PrecheckDossier
{
    /// <param name="Actor">Who asks.</param>
    internal sealed record Request(JudgingOrder Order, Actor Actor) : IRequest<Outcome<Judgement>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(JudgingRules rules) => RuleFor(r => r.Order).SetValidator(rules);
    }

    internal sealed class Handler(GuardedJudge judge) : IRequestHandler<Request, Outcome<Judgement>>
    {
        public Task<Outcome<Judgement>> Handle(Request request, CancellationToken cancellationToken) =>
            judge.JudgeAsync(request.Order, request.Actor, cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/prechecks", HandleAsync).Describe(
        new ApiOperation("precheckDossier", "Judges a dossier as filing it would, and keeps nothing.")
        {
            Answer = typeof(CheckAnswer),
            Upload = UploadKind.Dossier,
            Codes = ApiDescribing.OfDossiers,
        }).Requires(Permission.FileDossiers);

    private static Task<IResult> HandleAsync(HttpContext http, Actor actor, UploadReader uploads, IMediator mediator, Policies policies, TimeProvider clock, CancellationToken cancellation) =>
        UploadedAnswers.OfAsync(http, uploads, async upload =>
        {
            var request = new Request(JudgingOrder.Now(upload.Input, policies, clock), actor);
            var outcome = await mediator.Send(request, cancellation).ConfigureAwait(false);
            return outcome.Problem is { } refused
                ? ApiAnswers.Refused(http, refused)
                : ApiAnswers.Ok(outcome.Value!.ToAnswer(ApiAnswers.LanguageOf(http)));
        });
}
