using FluentValidation;
using MediatR;

namespace TaskTracking.Validation.Api.Pipeline;

/// <summary>
/// A request of the wrong shape never reaches its handler. The first failure's error code becomes the problem; its state
/// holds the arguments.
/// </summary>
internal sealed class ValidateRequest<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IOutcome<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, cancellationToken).ConfigureAwait(false);
            if (result.Errors is [var first, ..])
            {
                return TResponse.Refused(new Problem(first.ErrorCode, first.CustomState as string[] ?? []));
            }
        }

        return await next().ConfigureAwait(false);
    }
}
