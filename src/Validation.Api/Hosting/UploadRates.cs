using System.Globalization;
using System.Threading.RateLimiting;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>How many uploads an account may begin, how many may be under way at all, and how often an address may try to sign in; beyond, 429 with the time to wait.</summary>
internal static class UploadRates
{
    public static void Add(IServiceCollection services, ServiceOptions options) => services.AddRateLimiter(limiter =>
    {
        // Both limits hold for what is marked as an upload, whichever slice or page maps it.
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsUpload(http)
                ? RateLimitPartition.GetTokenBucketLimiter(Actor.Of(http.User)?.Id ?? AddressOf(http), _ => Bucket(options.UploadsPerMinute))
                : RateLimitPartition.GetNoLimiter(string.Empty)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsSignIn(http)
                ? RateLimitPartition.GetTokenBucketLimiter(AddressOf(http), _ => Bucket(options.SignInsPerMinute))
                : RateLimitPartition.GetNoLimiter(string.Empty)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => IsUpload(http)
                ? RateLimitPartition.GetConcurrencyLimiter("uploads", _ => new ConcurrencyLimiterOptions { PermitLimit = options.UploadsAtOnce })
                : RateLimitPartition.GetNoLimiter(string.Empty)));
        limiter.OnRejected = async (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            await ApiAnswers.Refused(context.HttpContext, new Problem("rate-limited")).ExecuteAsync(context.HttpContext).ConfigureAwait(false);
        };
    });

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
    };

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    // Passwords, codes and invitations: what can be guessed at.
    private static bool IsSignIn(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<SignInMark>() is not null;

    private static bool IsUpload(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<UploadMark>() is not null;
}

/// <summary>Marks an endpoint that takes an upload: its rate is limited.</summary>
internal sealed record UploadMark;

/// <summary>Marks an endpoint that takes a secret to sign in by: its rate is limited.</summary>
internal sealed record SignInMark;
