using FluentValidation;
using MediatR;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Judges one dossier: reading, signatures, rules, decision. The same for the command, the API and the pages.</summary>
public static class CheckDossier
{
    /// <summary>What to judge and by what.</summary>
    /// <param name="ReceivedAt">Receipt, with its offset.</param>
    /// <param name="ValidationTime">The instant at which signatures are validated.</param>
    public sealed record Request(DossierInput Input, Policies Policies, DateTimeOffset ReceivedAt, DateTimeOffset ValidationTime)
        : IRequest<Outcome<Result>>
    {
        /// <summary>Opens locked files; null where none was given.</summary>
        public string? Password { get; init; }
    }

    /// <summary>The judgement with all that it stands on.</summary>
    /// <param name="Facts">The dossier as canonical JSON (UTF-8): what History stores and replay judges again.</param>
    public sealed record Result(Verdict Verdict, Dossier Dossier, ReadOnlyMemory<byte> Facts, PolicyStamp Stamp);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(IntakeLimits limits)
        {
            RuleLevelCascadeMode = CascadeMode.Stop;
            RuleFor(r => r.Input.Files).NotEmpty().WithErrorCode("no-files");
            RuleFor(r => r.Input.Files).Must(f => f.Count <= limits.Files)
                .WithErrorCode("too-many-files").WithState(r => Problems.TooManyFiles(r.Input.Files.Count, limits).Arguments.ToArray());
            RuleForEach(r => r.Input.Files).Must(f => f.Content.Length <= limits.FileBytes)
                .WithErrorCode("file-too-large").WithState((_, f) => Problems.FileTooLarge(f.Path, limits).Arguments.ToArray());
            RuleFor(r => r.Input.Files).Must(f => f.Sum(x => (long)x.Content.Length) <= limits.DossierBytes)
                .WithErrorCode("dossier-too-large").WithState(_ => Problems.DossierTooLarge(limits).Arguments.ToArray());
            RuleFor(r => r.Input.Manifest).Must(m => m is null || (m.Value.Length <= limits.ManifestBytes && Manifest.Parse(m.Value) is not null))
                .Invalid(DossierInput.ManifestName);
            When(r => r.Input.Manifest is not null, () =>
                RuleFor(r => Manifest.Parse(r.Input.Manifest!.Value)!).SetValidator(new ManifestRules()).When(r => Manifest.Parse(r.Input.Manifest!.Value) is not null));
        }
    }

    internal sealed class Handler(FileExamination examination, Engine engine) : IRequestHandler<Request, Outcome<Result>>
    {
        public async Task<Outcome<Result>> Handle(Request request, CancellationToken cancellationToken)
        {
            var manifest = request.Input.Manifest is { } bytes ? Manifest.Parse(bytes) : null;
            var files = request.Password is null ? request.Input.Files : [.. request.Input.Files.Select(f => f with { Password = request.Password })];
            var inspection = new InspectionOptions { ValidationTime = request.ValidationTime, Trust = request.Policies.Trust, Password = request.Password };
            var examined = await examination.ExamineAsync(files, inspection, cancellationToken).ConfigureAwait(false);
            var declaration = Declarations.Of(manifest, examined.Select(f => f.Path).ToHashSet(StringComparer.Ordinal));
            var dossier = new Dossier
            {
                ReceivedAt = request.ReceivedAt,
                Declared = declaration,
                Files = RoleAssignment.Assign(examined, Declarations.ByPath(manifest), declaration.Agency),
                Ignored = request.Input.Ignored,
                RevocationEvidenceConfigured = request.Policies.Trust.HasRevocationEvidence,
            };
            var (book, directory, calendar, _) = request.Policies;
            var judged = Judge.Decide(dossier, book, directory, calendar);
            return judged.Verdict is { } verdict
                ? Outcome<Result>.Of(new Result(verdict, dossier, CanonicalJson.Of(dossier), request.Policies.Stamp(engine)))
                : Outcome<Result>.Refused(new Problem(judged.Error!, ContractWords.Of((DateTimeOffset?)request.ReceivedAt)!));
        }
    }
}
