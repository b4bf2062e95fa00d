using System.Globalization;
using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Judges a dossier and keeps the decision for ever (contract.md, API: POST dossiers).</summary>
internal static class FileDossier
{
    /// <param name="Sender">Who sent it.</param>
    internal sealed record Request(JudgingOrder Order, FilingChannel Channel, string Sender) : IRequest<Outcome<KeptDecision>>
    {
        /// <summary>The client's Idempotency-Key; null where it sent none.</summary>
        public IdempotencyKey? Key { get; init; }
    }

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(JudgingRules rules)
        {
            RuleFor(r => r.Order).SetValidator(rules);
            RuleFor(r => r.Key!.Value).Must(k => k.Length is >= 1 and <= 255 && k.All(c => c is > ' ' and <= '~'))
                .When(r => r.Key is not null).WithErrorCode("idempotency-key-invalid");
        }
    }

    internal sealed class Handler(GuardedJudge judge, IHistory history) : IRequestHandler<Request, Outcome<KeptDecision>>
    {
        public async Task<Outcome<KeptDecision>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (request.Key is { } key && await history.RepeatedAsync(key, cancellationToken).ConfigureAwait(false) is { } repeated)
            {
                return repeated;
            }

            var judged = await judge.JudgeAsync(request.Order, request.Sender, cancellationToken).ConfigureAwait(false);
            if (judged.Value is not { } judgement)
            {
                return judged.As<KeptDecision>();
            }

            var filing = new Filing(judgement, request.Order.Input, request.Order.Policies, request.Channel, request.Sender) { Key = request.Key };
            return await history.KeepAsync(filing, cancellationToken).ConfigureAwait(false);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/dossiers", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext http, UploadReader uploads, IMediator mediator, Policies policies, TimeProvider clock, CancellationToken cancellation)
    {
        var read = await uploads.ReadAsync(http.Request, cancellation).ConfigureAwait(false);
        if (read.Problem is { } broken)
        {
            return ApiAnswers.Refused(http, broken);
        }

        using var upload = read.Value!;
        var request = new Request(JudgingOrder.Now(upload.Input, policies, clock), FilingChannel.Api, Sender.Of(http)) { Key = IdempotencyHeader.Of(http.Request, upload.Input) };
        var outcome = await mediator.Send(request, cancellation).ConfigureAwait(false);
        if (outcome.Value is not { } kept)
        {
            return ApiAnswers.Refused(http, outcome.Problem!);
        }

        http.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"/api/v1/dossiers/{kept.Id}");
        return ApiAnswers.Created(new FiledAnswer(kept.Id, kept.Code, kept.In(ApiAnswers.LanguageOf(http))));
    }
}
