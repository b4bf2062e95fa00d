using System.Diagnostics.CodeAnalysis;
using TaskTracking.Tools;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>Whether the service lives, and whether it can judge and keep: tools, database, disk, age of revocation data. Codes only.</summary>
internal sealed class Health(IToolRunner tools, IHistory history, QuarantineRoom room, PoliciesInForce policies, TimeProvider clock, ServiceOptions options)
{
    private const string Good = "ok";
    private static readonly string[] Tools = ["qpdf", "pdftohtml"];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => ApiAnswers.Ok(new HealthAnswer("live", [])))
            .Describe(new ApiOperation("getLive", "The process answers.") { Answer = typeof(HealthAnswer), Open = true }).AllowAnonymous();
        app.MapGet("/health/ready", async (Health health, CancellationToken cancellation) => await health.AnswerAsync(cancellation).ConfigureAwait(false))
            .Describe(new ApiOperation("getReady", "Whether dossiers can be judged and kept: ready or degraded (200), unready (503).") { Answer = typeof(HealthAnswer), Open = true }).AllowAnonymous()
            .Produces<HealthAnswer>(StatusCodes.Status503ServiceUnavailable, "application/json");
    }

    private async Task<IResult> AnswerAsync(CancellationToken cancellation)
    {
        List<HealthCheckAnswer> checks =
        [
            .. Tools.Select(t => new HealthCheckAnswer(t, tools.VersionOf(t) is null ? "missing" : Good)),
            new("database", await DatabaseAsync(cancellation).ConfigureAwait(false)),
            new("disk", Space()),
        ];
        var ready = checks.TrueForAll(c => c.State == Good);
        var revocation = Revocation();
        checks.Add(new HealthCheckAnswer("revocation", revocation));
        var answer = new HealthAnswer(!ready ? "unready" : revocation == Good ? "ready" : "degraded", checks);
        return Results.Text(ContractJson.Pretty(answer) + "\n", "application/json", statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "whatever the store throws, the answer is that it does not answer")]
    private async Task<string> DatabaseAsync(CancellationToken cancellation)
    {
        try
        {
            await history.ListAsync(new DecisionQuery { Limit = 1 }, cancellation).ConfigureAwait(false);
            return Good;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return "failed";
        }
    }

    private string Space()
    {
        try
        {
            return room.HasSpace && new DriveInfo(Path.GetFullPath(options.Data)).AvailableFreeSpace >= (long)options.FreeMegabytes << 20 ? Good : "low";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "failed";
        }
    }

    // Without any evidence a signature passes with a warning; with old evidence it is left to a person. Both still serve.
    private string Revocation()
    {
        var trust = policies.Current.Trust;
        return !trust.HasRevocationEvidence ? "none" : trust.Review(clock.GetUtcNow(), options.RevocationAge).HasAlarm ? "stale" : Good;
    }
}
