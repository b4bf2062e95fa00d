using FluentValidation;
using TaskTracking.Validation.Api.History.Searching;

namespace TaskTracking.Validation.Api.Office.Auditing;

/// <summary>What may be asked of the audit search.</summary>
internal sealed class AuditRules : AbstractValidator<AuditQuery>
{
    private const int LongestWord = 100;

    public AuditRules()
    {
        RuleFor(q => q.Decision).Must(d => d is null or "accept" or "return" or "forward" or "open" or "decided").WithErrorCode("query-invalid").WithState(_ => new[] { "decision" });
        RuleFor(q => q.Time).Must(t => t is null or "onTime" or "late").WithErrorCode("query-invalid").WithState(_ => new[] { "time" });
        RuleFor(q => q.Rule).Must(IsShort).WithErrorCode("query-invalid").WithState(_ => new[] { "rule" });
        RuleFor(q => q.Clause).Must(IsShort).WithErrorCode("query-invalid").WithState(_ => new[] { "clause" });
        RuleFor(q => q.Agency).Must(IsShort).WithErrorCode("query-invalid").WithState(_ => new[] { "agency" });
        RuleFor(q => q.Who).Must(IsShort).WithErrorCode("query-invalid").WithState(_ => new[] { "who" });
        RuleFor(q => q.Cursor).Must(c => c is null || DecisionCursor.TryRead(c, out _)).WithErrorCode("query-invalid").WithState(_ => new[] { "cursor" });
        RuleFor(q => q).Must(q => q.From is null || q.To is null || q.From <= q.To).WithErrorCode("query-invalid").WithState(_ => new[] { "to" });
    }

    private static bool IsShort(string? word) => word is null || word.Length <= LongestWord;
}
