using System.Globalization;
using FluentValidation;
using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office.Resubmitting;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Judges a dossier and keeps the decision for ever (contract.md, API: POST dossiers).</summary>
internal static partial class FileDossier
{
    /// <param name="Actor">Who files it.</param>
    internal sealed record Request(JudgingOrder Order, FilingChannel Channel, Actor Actor) : IRequest<Outcome<KeptDecision>>
    {
        /// <summary>The client's Idempotency-Key; null where it sent none.</summary>
        public IdempotencyKey? Key { get; init; }

        /// <summary>The returned dossier that it takes the place of; null where it is the first for its matter.</summary>
        public Guid? Resubmits { get; init; }
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

    internal sealed class Handler(GuardedJudge judge, IHistory history, KeysInUse keys, ResubmissionDesk rounds) : IRequestHandler<Request, Outcome<KeptDecision>>
    {
        public async Task<Outcome<KeptDecision>> Handle(Request request, CancellationToken cancellationToken)
        {
            using var use = request.Key is null ? null : keys.Take(request.Key.Kept);
            if (request.Key is not null && use is null)
            {
                return Outcome<KeptDecision>.Refused(new Problem("idempotency-key-in-use"));
            }

            if (request.Key is { } key && await history.RepeatedAsync(key, cancellationToken).ConfigureAwait(false) is { } repeated)
            {
                return repeated;
            }

            if (request.Resubmits is { } earlier && (await rounds.OpenAsync(earlier, request.Actor, cancellationToken).ConfigureAwait(false)).Problem is { } refused)
            {
                return Outcome<KeptDecision>.Refused(refused);
            }

            var judged = await judge.JudgeAsync(request.Order, request.Actor, cancellationToken).ConfigureAwait(false);
            if (judged.Value is not { } judgement)
            {
                return judged.As<KeptDecision>();
            }

            var filing = new Filing(judgement, request.Order.Input, request.Order.Policies, request.Channel, request.Actor) { Key = request.Key, Resubmits = request.Resubmits };
            return await history.KeepAsync(filing, cancellationToken).ConfigureAwait(false);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/dossiers", HandleAsync).Describe(
        new ApiOperation("fileDossier", "Judges a dossier and keeps the decision for ever. A repeat with the same Idempotency-Key and content answers the same body, with status 200. Where the agency filed the very same files before, the header Link names that dossier (rel=duplicate).")
        {
            Answer = typeof(FiledAnswer),
            Status = StatusCodes.Status201Created,
            Upload = UploadKind.Dossier,
            Codes = [.. ApiDescribing.OfDossiers, "idempotency-key-invalid", "idempotency-key-reused", "idempotency-key-in-use"],
            Parameters = [new("Idempotency-Key", "A value of the client's own (a UUID): the same dossier is kept once, however often it is sent.", "8e03978e-40d5-43dd-bc93-6894a57f9324") { InHeader = true }],
        }).Requires(Permission.FileDossiers);

    private static Task<IResult> HandleAsync(
        HttpContext http, Actor actor, UploadReader uploads, IMediator mediator, IHistory history, Policies policies, TimeProvider clock, CancellationToken cancellation) =>
        UploadedAnswers.OfAsync(http, uploads, async upload =>
        {
            var request = new Request(JudgingOrder.Now(upload.Input, policies, clock), FilingChannel.Api, actor) { Key = IdempotencyHeader.Of(http.Request, actor, upload.Input) };
            return await AnsweredAsync(http, await mediator.Send(request, cancellation).ConfigureAwait(false), history, cancellation).ConfigureAwait(false);
        });

    private static async Task<IResult> AnsweredAsync(HttpContext http, Outcome<KeptDecision> outcome, IHistory history, CancellationToken cancellation)
    {
        if (outcome.Value is not { } kept)
        {
            return ApiAnswers.Refused(http, outcome.Problem!);
        }

        http.Response.Headers.Location = string.Create(CultureInfo.InvariantCulture, $"/api/v1/dossiers/{kept.Id}");
        if (kept.Agency is not null && (await history.DuplicatesAsync(DossierContent.Of(kept) with { Agency = kept.Agency }, cancellation).ConfigureAwait(false)).FirstOrDefault(d => d.Whole) is { } same)
        {
            http.Response.Headers.Append("Link", string.Create(CultureInfo.InvariantCulture, $"</api/v1/dossiers/{same.Id}>; rel=\"duplicate\""));
        }

        var answer = new FiledAnswer(kept.Id, kept.Code, kept.In(ApiAnswers.LanguageOf(http)));
        return kept.Repeated ? ApiAnswers.Ok(answer) : ApiAnswers.Created(answer);
    }
}
