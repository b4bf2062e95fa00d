using System.Collections.Concurrent;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using TaskTracking.DossierBench.Making;
using TaskTracking.DossierBench.Reading;
using TaskTracking.DossierBench.Signing;
using TaskTracking.Validation.Api.Features;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.DossierBench.Running;

/// <summary>Makes dossiers in a folder and puts them through the program's own pipeline, composed as <c>dossier check</c> composes it.</summary>
internal sealed class BenchRunner : IDisposable
{
    private readonly ServiceProvider provider = new ServiceCollection().AddPipeline(IntakeLimits.Default).BuildServiceProvider();
    private readonly ConcurrentDictionary<string, Lazy<Policies>> policies = new(StringComparer.Ordinal);
    private readonly ThrowAwayPki pki = new();
    private readonly DossierMaker dossiers;
    private readonly FileMaker files;

    public BenchRunner()
    {
        files = new FileMaker(new FileSigner(pki));
        dossiers = new DossierMaker(files);
    }

    /// <summary>Writes a dossier and its trust: FOLDER/dossier and FOLDER/trust.</summary>
    public void Make(BenchDossier dossier, Copy copy, string folder)
    {
        dossiers.Write(dossier, copy, Path.Combine(folder, "dossier"));
        pki.WriteTrust(Path.Combine(folder, "trust"), dossier.Received);
    }

    /// <summary>Makes a dossier, judges it as received on its day, and compares.</summary>
    /// <param name="folder">Where it is made.</param>
    /// <param name="timed">Judges the facts again until the time of judging alone is known.</param>
    public async Task<Compared> RunAsync(BenchSet set, BenchDossier dossier, Copy copy, string folder, bool timed = false)
    {
        Make(dossier, copy, folder);
        var known = policies.GetOrAdd(set.Agencies, agencies => new Lazy<Policies>(() => Needed(PolicyFiles.Load(new PolicyPaths(null, agencies, null, null))))).Value;
        var trusting = known.With(Needed(PolicyFiles.LoadTrust(Path.Combine(folder, "trust"))));
        var input = Needed(new DiskIntake(IntakeLimits.Default).Collect([Path.Combine(folder, "dossier")]));
        var outcome = await provider.GetRequiredService<IMediator>().Send(new CheckDossier.Request(new JudgingOrder(input, trusting, dossier.Received, dossier.Received))).ConfigureAwait(false);
        return outcome.Value is { } judgement
            ? Comparison.Of(dossier, copy, judgement) with { JudgingMs = timed ? JudgingClock.MedianMs(judgement.Dossier, trusting) : null }
            : new Compared(dossier, copy, "refused:" + outcome.Problem!.Code, null, []);
    }

    /// <summary>The level of secrecy that the program reads on a document; null: none.</summary>
    public async Task<string?> MarkAsync(MarkedDocument marked, Copy copy, string? keep)
    {
        var bytes = files.Make(marked.Id, marked.File, copy, DateTimeOffset.UnixEpoch);
        var path = FileMaker.PathIn(copy, marked.File.Path);
        if (keep is not null)
        {
            Directory.CreateDirectory(keep);
            await File.WriteAllBytesAsync(Path.Combine(keep, Path.GetFileName(path)), bytes).ConfigureAwait(false);
        }

        var outcome = await provider.GetRequiredService<IMediator>().Send(new ReadDocument.Request(new Documents.SourceFile(path, bytes))).ConfigureAwait(false);
        return Needed(outcome).Reading.Document is { } document ? Validation.Api.Contract.DocumentMapping.ToAnswer(document, path).Secrecy : "unread";
    }

    public void Dispose() => provider.Dispose();

    private static T Needed<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidDataException($"Refused: {outcome.Problem!.Code} {string.Join(' ', outcome.Problem.Arguments)} {outcome.Problem.Detail}");
}
