using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>What every page with a form shares: its words and the errors of its form. Pages bind, send and show; nothing else.</summary>
internal abstract class DossierPage(PageText text) : PageModel
{
    public IReadOnlyList<FormError> Errors { get; private set; } = [];

    /// <summary>The same as a function, for parts of pages.</summary>
    public Func<string, string?> Fields => ErrorOf;

    protected PageText Text => text;

    /// <summary>Who is signed in; every page but the open ones has somebody.</summary>
    protected Actor Actor => Actor.Of(User)!;

    /// <summary>The error of a field; null where it has none.</summary>
    public string? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field)?.Message;

    /// <summary>Shows the page again with what is wrong; a secret is told on a page of its own.</summary>
    protected IActionResult Refuse(Problem problem)
    {
        RequestLog.Note(HttpContext, problem.Code);
        Response.StatusCode = ApiAnswers.StatusOf(problem.Code);
        if (problem.Code == "secret-paper-only")
        {
            return new ViewResult { ViewName = "/Pages/Shared/Secret.cshtml", StatusCode = Response.StatusCode };
        }

        return RefuseAt(problem, FormError.FieldOf(problem));
    }

    /// <summary>The same where the page knows which field it is.</summary>
    protected IActionResult RefuseAt(Problem problem, string field)
    {
        RequestLog.Note(HttpContext, problem.Code);
        Response.StatusCode = ApiAnswers.StatusOf(problem.Code);
        Errors = [new FormError(field, text.Of(problem))];
        return Page();
    }
}
