using FluentValidation;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>What a dossier must be like to be judged at all: count, sizes, a sound declaration.</summary>
internal sealed class JudgingRules : AbstractValidator<JudgingOrder>
{
    public JudgingRules(IntakeLimits limits)
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
