using System.Diagnostics.CodeAnalysis;
using MediatR;

namespace TaskTracking.Validation.Api.Pipeline;

/// <summary>The outermost behaviour: a fault in the program becomes a problem with a code; its text reaches nobody.</summary>
/// <param name="loggers">Of the service; commands have none.</param>
internal sealed class ContainFaults<TRequest, TResponse>(ILoggerFactory? loggers = null) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IOutcome<TResponse>
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "the one place where a fault ends")]
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            FaultLog.Write(loggers, fault);
            return TResponse.Refused(new Problem("internal-fault"));
        }
    }
}
