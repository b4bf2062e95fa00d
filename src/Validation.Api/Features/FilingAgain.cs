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

/// <summary>Files a returned dossier again by the API: only what changed is sent.</summary>
internal static partial class FileDossier
{
    public static void MapAgain(IEndpointRouteBuilder api) => api.MapPost("/dossiers/{id}/resubmissions", ResubmitAsync).Describe(
        new ApiOperation("resubmitDossier", "Files a dossier again that the Office returned. Its files and declaration are taken over: a file sent under the name of one replaces it, a metadata part declares anew. The new dossier has its own id and code.")
        {
            Answer = typeof(FiledAnswer),
            Status = StatusCodes.Status201Created,
            Upload = UploadKind.Dossier,
            Codes =
            [
                .. ApiDescribing.OfDossiers, "dossier-not-found", "resubmission-open", "resubmission-accepted", "resubmission-forwarded", "resubmission-done", "resubmission-moved",
                "resubmission-of-another", "idempotency-key-invalid", "idempotency-key-reused", "idempotency-key-in-use",
            ],
            Parameters =
            [
                new("without", "A file of the returned dossier to leave out; once for each.", "05-phu-luc.xlsx"),
                new("Idempotency-Key", "A value of the client's own (a UUID): the same dossier is kept once, however often it is sent.", "8e03978e-40d5-43dd-bc93-6894a57f9324") { InHeader = true },
            ],
        }).Requires(Permission.FileDossiers);

    private static async Task<IResult> ResubmitAsync(
        string id, HttpContext http, Actor actor, UploadReader uploads, IMediator mediator, IHistory history, ResubmissionDesk rounds, IntakeLimits limits, Policies policies, TimeProvider clock, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(id, "D", out var earlier))
        {
            return ApiAnswers.Refused(http, new Problem("dossier-not-found"));
        }

        return await UploadedAnswers.OfAsync(http, uploads, async upload =>
        {
            // Of what was sent: a repeat answers the same although something took the place of the earlier one by then.
            var key = IdempotencyHeader.Of(http.Request, actor, upload.Input) is { } sent ? sent with { Fingerprint = sent.Fingerprint + " " + id } : null;
            var outcome = (key is null ? null : await history.RepeatedAsync(key, cancellation).ConfigureAwait(false)) ?? await AgainAsync().ConfigureAwait(false);
            return await AnsweredAsync(http, outcome, history, cancellation).ConfigureAwait(false);

            async Task<Outcome<KeptDecision>> AgainAsync()
            {
                var opened = await rounds.OpenAsync(earlier, actor, cancellation).ConfigureAwait(false);
                if (opened.Value is not { } returned)
                {
                    return opened.As<KeptDecision>();
                }

                var without = http.Request.Query["without"];
                var files = returned.Filed.Files;
                var taken = await TakenOver.WithAsync(upload, files, i => without.Contains(files[i].Path, StringComparer.Ordinal), path => history.OpenAsync(earlier, path, cancellation), limits, cancellation).ConfigureAwait(false);
                if (taken.Value is not { } takeover)
                {
                    return taken.As<KeptDecision>();
                }

                var input = takeover.Declaring(takeover.Declared(Manifest.Of(returned.Filed.Manifest)));
                var request = new Request(JudgingOrder.Now(input, policies, clock), FilingChannel.Api, actor) { Key = key, Resubmits = earlier };
                return await mediator.Send(request, cancellation).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
    }
}
