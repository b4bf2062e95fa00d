using TaskTracking.Validation.Api.Intake.Uploads;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>What every address that takes an upload does around its own work: reads it as it streams in, refuses what is broken, purges it at the end.</summary>
internal static class UploadedAnswers
{
    /// <param name="answer">Gets the whole upload, which is gone when its task ends.</param>
    public static async Task<IResult> OfAsync(HttpContext http, UploadReader uploads, Func<Upload, Task<IResult>> answer)
    {
        var read = await uploads.ReadAsync(http.Request, http.RequestAborted).ConfigureAwait(false);
        if (read.Value is not { } upload)
        {
            return ApiAnswers.Refused(http, read.Problem!);
        }

        using (upload)
        {
            return await answer(upload).ConfigureAwait(false);
        }
    }
}
