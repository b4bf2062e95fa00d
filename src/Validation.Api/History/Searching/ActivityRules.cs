using FluentValidation;

namespace TaskTracking.Validation.Api.History.Searching;

/// <summary>What may be asked of the record of activity.</summary>
internal sealed class ActivityRules : AbstractValidator<ActivityQuery>
{
    private const int LongestWord = 100;

    public ActivityRules()
    {
        RuleFor(q => q.Group).Must(g => g is null || ActivityGroups.Names.Contains(g, StringComparer.Ordinal)).WithErrorCode("query-invalid").WithState(_ => new[] { "group" });
        RuleFor(q => q.Who).MaximumLength(LongestWord).WithErrorCode("query-invalid").WithState(_ => new[] { "who" });
        RuleFor(q => q.Dossier).MaximumLength(LongestWord).WithErrorCode("query-invalid").WithState(_ => new[] { "dossier" });
        RuleFor(q => q.Cursor).Must(c => c is null || DecisionCursor.TryRead(c, out _)).WithErrorCode("query-invalid").WithState(_ => new[] { "cursor" });
        RuleFor(q => q).Must(q => q.From is null || q.To is null || q.From <= q.To).WithErrorCode("query-invalid").WithState(_ => new[] { "to" });
    }
}
