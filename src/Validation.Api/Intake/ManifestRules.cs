using FluentValidation;
using TaskTracking.Language;

namespace TaskTracking.Validation.Api.Intake;

/// <summary>What a manifest may hold. Every failure has the code metadata-invalid and names the field.</summary>
internal sealed class ManifestRules : AbstractValidator<Manifest>
{
    private const int LongestText = 2000;

    public ManifestRules()
    {
        RuleFor(m => m.Agency).MaximumLength(64).Invalid("agency");
        RuleFor(m => m.Reference).MaximumLength(LongestText).Invalid("reference");
        RuleFor(m => m.Title).MaximumLength(LongestText).Invalid("title");
        RuleFor(m => m.Addressee).Must(a => a is null || ManifestWords.Addressees.ContainsKey(a)).Invalid("addressee");
        RuleFor(m => m.Assignments).Must(a => a is not { Count: > 100 }).Invalid("assignments");
        RuleForEach(m => m.Assignments).NotNull().Invalid("assignments").ChildRules(assignment =>
        {
            assignment.RuleFor(x => x.Number).MaximumLength(200).Invalid("assignments.number");
            assignment.RuleFor(x => x.Date).Must(d => d is null || ManifestWords.TryDate(d, out _)).Invalid("assignments.date");
            assignment.RuleFor(x => x.AssignedTo)
                .Must(x => x is not null && ManifestWords.Assignees.ContainsKey(x)).Invalid("assignments.assignedTo");
        });
        RuleFor(m => m.Files).Must(f => f is not { Count: > 1000 }).Invalid("files");
        RuleForEach(m => m.Files).NotNull().Invalid("files").ChildRules(file =>
        {
            file.RuleFor(x => x.File).Must(x => x is { Length: > 0 and <= 1000 } && IsRelative(x)).Invalid("files.file");
            file.RuleFor(x => x.Role).Must(x => x is null || ManifestWords.Roles.ContainsKey(x)).Invalid("files.role");
            file.RuleFor(x => x.Agency).MaximumLength(200).Invalid("files.agency");
        });
        RuleFor(m => m.Files).Must(NameEachFileOnce).Invalid("files.file");
    }

    private static bool IsRelative(string path) =>
        !path.StartsWith('/') && !path.Contains('\\', StringComparison.Ordinal) && !path.Split('/').Contains("..", StringComparer.Ordinal);

    private static bool NameEachFileOnce(IReadOnlyList<ManifestFile>? files) =>
        files is null || files.Select(f => VietnameseText.Compose(f?.File ?? string.Empty)).Distinct(StringComparer.Ordinal).Count() == files.Count;
}

/// <summary>Names the field that failed.</summary>
internal static class ManifestFailure
{
    public static IRuleBuilderOptions<T, TProperty> Invalid<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string field) =>
        rule.WithErrorCode("metadata-invalid").WithState(_ => new[] { field });
}
