using MediatR;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Bundling;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Gives what the signatures of a kept decision were judged by, as a ZIP (GET dossiers/{id}/evidence; TT 15/2025, V8).</summary>
internal static class ShowEvidence
{
    internal sealed record Request(Guid Id, Actor Actor) : IRequest<Outcome<Bundle>>;

    /// <param name="Zip">A file that is gone when it is disposed.</param>
    internal sealed record Bundle(string Code, Stream Zip);

    internal sealed class Handler(IHistory history) : IRequestHandler<Request, Outcome<Bundle>>
    {
        public async Task<Outcome<Bundle>> Handle(Request request, CancellationToken cancellationToken)
        {
            var found = await history.EvidenceAsync(request.Id, cancellationToken).ConfigureAwait(false);
            var seen = found is not null && request.Actor.Sees(found.Decision.Agency);
            await history.NoteAsync(new ActivityLine(request.Actor, seen ? "evidence-downloaded" : "dossier-not-found", request.Id.ToString("D")), cancellationToken).ConfigureAwait(false);
            if (!seen || found is not { } kept)
            {
                return Outcome<Bundle>.Refused(new Problem("dossier-not-found"));
            }

            // Made for its owner alone, and gone when it is closed.
            var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            try
            {
                await WriteAsync(kept, file, cancellationToken).ConfigureAwait(false);
                file.Position = 0;
                return Outcome<Bundle>.Of(new Bundle(kept.Decision.Code, file));
            }
            catch
            {
                await file.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }

        private static async Task WriteAsync(KeptEvidence kept, Stream target, CancellationToken cancellation)
        {
            using var bundle = new EvidenceBundle(target);
            var items = new Dictionary<(string, int), List<EvidenceItemAnswer>>();
            foreach (var line in kept.Lines)
            {
                var item = EvidenceItemAnswer.Of(line.Role, line.Kind, line.Sha256);
                await bundle.AddAsync(item, () => kept.Open(line.Sha256), cancellation).ConfigureAwait(false);
                (items.TryGetValue((line.File, line.Signature), out var list) ? list : items[(line.File, line.Signature)] = []).Add(item);
            }

            var answer = kept.Decision.Vietnamese;
            bundle.Finish(new EvidenceBundleAnswer(kept.Decision.Code, answer.ReceivedAt, answer.Trust, [.. answer.Documents.Select(d => new EvidenceFileAnswer(
                d.File,
                d.Sha256,
                [.. d.Signatures.Select((s, i) => new EvidenceSignatureAnswer(s, items.GetValueOrDefault((d.File, i)) ?? []))]))]));
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/dossiers/{id}/evidence", HandleAsync).Describe(
        new ApiOperation("showEvidence", "What the signatures of a kept decision were judged by: a ZIP of the certificates, CRLs and OCSP responses used, and evidence.json that says what for. The same decision gives the same bytes.")
        {
            Answer = typeof(byte[]),
            MediaType = "application/zip",
            Codes = ["dossier-not-found"],
        }).Requires(Permission.SeeDossiers);

    private static async Task<IResult> HandleAsync(string id, HttpContext http, Actor actor, IMediator mediator, CancellationToken cancellation)
    {
        if (!Guid.TryParseExact(id, "D", out var asked))
        {
            return ApiAnswers.Refused(http, new Problem("dossier-not-found"));
        }

        var outcome = await mediator.Send(new Request(asked, actor), cancellation).ConfigureAwait(false);
        return outcome.Value is { } bundle
            ? Results.Stream(bundle.Zip, "application/zip", bundle.Code + "-evidence.zip")
            : ApiAnswers.Refused(http, outcome.Problem!);
    }
}
