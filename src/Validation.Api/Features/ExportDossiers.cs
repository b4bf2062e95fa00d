using System.Globalization;
using FluentValidation;
using MediatR;
using TaskTracking.Language;
using TaskTracking.Papers.Tables;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Office.Auditing;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>The dossiers of an audit search as a table in a file, each once with its deadline's status; who exported how many, and by which filters, is recorded.</summary>
internal static class ExportDossiers
{
    private const int Step = 100;

    /// <param name="Form">"csv" or "xlsx".</param>
    internal sealed record Request(AuditQuery Query, string Form, Actor Actor) : IRequest<Outcome<Export>>;

    /// <param name="Name">The file's name.</param>
    internal sealed record Export(byte[] Content, string MediaType, string Name);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Query).SetValidator(new AuditRules());
            RuleFor(r => r.Form).Must(f => f is "csv" or "xlsx").WithErrorCode("query-invalid").WithState(_ => new[] { "form" });
        }
    }

    internal sealed class Handler(IOffice office, IHistory history, TimeProvider clock) : IRequestHandler<Request, Outcome<Export>>
    {
        public async Task<Outcome<Export>> Handle(Request request, CancellationToken cancellationToken)
        {
            var today = VietnamTime.DayOf(clock.GetUtcNow());
            var lines = new List<AuditLine>();
            var query = request.Query with { Limit = Step, Cursor = null };
            do
            {
                var page = await office.SearchAsync(query, today, cancellationToken).ConfigureAwait(false);
                lines.AddRange(page.Lines);
                if (lines.Count > AuditTable.Most)
                {
                    return Outcome<Export>.Refused(new Problem("export-too-large", AuditTable.Most.ToString(CultureInfo.InvariantCulture)));
                }

                query = query with { Cursor = page.Next };
            }
            while (query.Cursor is not null);

            await history.NoteAsync(new ActivityLine(request.Actor, "dossiers-exported", string.Create(CultureInfo.InvariantCulture, $"{lines.Count}{AuditFilters.Address(request.Query with { Cursor = null })}")), cancellationToken).ConfigureAwait(false);
            var rows = lines.Select(AuditTable.RowOf);
            var (content, type) = request.Form == "xlsx"
                ? (ExcelTable.Make("Hồ sơ trình", AuditTable.Head, rows), ExcelTable.MediaType)
                : (CsvText.Of(rows.Select(r => r.Select(c => c.Text).ToList()).Prepend(AuditTable.Head)), "text/csv; charset=utf-8");
            return Outcome<Export>.Of(new Export(content, type, string.Create(CultureInfo.InvariantCulture, $"ho-so-{today:yyyy-MM-dd}.{request.Form}")));
        }
    }
}
