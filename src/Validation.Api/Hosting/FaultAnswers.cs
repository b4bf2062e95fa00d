using Microsoft.AspNetCore.Diagnostics;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>What no slice answers: unknown addresses, wrong methods, faults. All become problem details; no exception's text leaves.</summary>
internal static class FaultAnswers
{
    /// <summary>Goes before everything that may fail.</summary>
    public static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = FaultAsync, SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(context => ApiAnswers.Refused(context.HttpContext, new Problem(CodeOf(context.HttpContext.Response.StatusCode))).ExecuteAsync(context.HttpContext));
    }

    private static Task FaultAsync(HttpContext http)
    {
        var fault = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        var refused = fault as BadHttpRequestException;
        if (fault is not null && refused is null)
        {
            FaultLog.Write(http.RequestServices.GetRequiredService<ILoggerFactory>(), fault, http.TraceIdentifier);
        }

        return ApiAnswers.Refused(http, new Problem(refused is null ? "internal-fault" : CodeOf(refused.StatusCode))).ExecuteAsync(http);
    }

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "sign-in-required",
        StatusCodes.Status403Forbidden => "not-allowed",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status408RequestTimeout => "upload-too-slow",
        StatusCodes.Status415UnsupportedMediaType => "upload-not-multipart",
        StatusCodes.Status429TooManyRequests => "rate-limited",
        >= StatusCodes.Status500InternalServerError => "internal-fault",
        _ => "request-invalid",
    };
}
