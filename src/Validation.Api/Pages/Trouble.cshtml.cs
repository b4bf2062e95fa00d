using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Authorization;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Pages.Filing;
using TaskTracking.Validation.Api.Pages.Words;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Pages;

/// <summary>What a reader sees where there is no page to show: what happened, that nothing is lost, where to go on.</summary>
[StreamedForm]
[IgnoreAntiforgeryToken]
[AllowAnonymous]
internal sealed class TroubleModel(PageText text, ILoggerFactory loggers) : DossierPage(text)
{
    public int Status { get; private set; }

    /// <summary>Where signing in leads to, of a 401.</summary>
    public string? Wanted => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;

    /// <summary>The form that was being sent, of a 401; null where there is none.</summary>
    public string? Sealed => HttpContext.Items[KeptForms.Item] as string;

    public void OnGet(int status) => Show(status);

    public void OnPost(int status) => Show(status);

    private void Show(int status)
    {
        var fault = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        Status = fault is BadHttpRequestException refused ? refused.StatusCode : status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        if (fault is not null and not BadHttpRequestException)
        {
            FaultLog.Write(loggers, fault, HttpContext.TraceIdentifier);
        }

        Response.StatusCode = Status;
    }
}
