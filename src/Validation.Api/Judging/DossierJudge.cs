using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>Reads a dossier, validates its signatures and judges it: one way for the command, the API and the pages.</summary>
internal sealed class DossierJudge(FileExamination examination, Engine engine)
{
    /// <summary>Judges an input whose shape has been validated (<see cref="JudgingRules"/>).</summary>
    public async Task<Outcome<Judgement>> JudgeAsync(JudgingOrder order, CancellationToken cancellation)
    {
        var manifest = order.Input.Manifest is { } bytes ? Manifest.Parse(bytes) : null;
        var files = order.Password is null ? order.Input.Files : [.. order.Input.Files.Select(f => f with { Password = order.Password })];
        var inspection = order.Policies.InspectionAt(order.ValidationTime) with { Password = order.Password };
        var examined = await examination.ExamineAsync(files, inspection, cancellation).ConfigureAwait(false);
        var declaration = Declarations.Of(manifest, examined.Select(f => f.Path).ToHashSet(StringComparer.Ordinal));
        var dossier = new Dossier
        {
            ReceivedAt = order.ReceivedAt,
            Declared = declaration,
            Files = RoleAssignment.Assign(examined, Declarations.ByPath(manifest), declaration.Agency),
            Ignored = order.Input.Ignored,
            RevocationEvidenceConfigured = order.Policies.Trust.HasRevocationEvidence,
        };
        var judged = Judge.Decide(dossier, order.Policies.Book, order.Policies.Directory, order.Policies.Calendar);
        return judged.Verdict is { } verdict
            ? Outcome<Judgement>.Of(new Judgement(verdict, dossier, CanonicalJson.Of(dossier), order.Policies.Stamp(engine)))
            : Outcome<Judgement>.Refused(new Problem(judged.Error!, ContractWords.Of((DateTimeOffset?)order.ReceivedAt)!));
    }
}
