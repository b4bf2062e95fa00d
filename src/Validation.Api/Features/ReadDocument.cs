using FluentValidation;
using MediatR;
using TaskTracking.Documents;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Says what was understood of one document.</summary>
public static class ReadDocument
{
    /// <summary>The file to read.</summary>
    public sealed record Request(SourceFile File) : IRequest<Outcome<Result>>;

    /// <summary>What was read.</summary>
    public sealed record Result(string File, ReadingResult Reading);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(IntakeLimits limits) => RuleFor(r => r.File).Must(f => f.Content.Length <= limits.FileBytes)
            .WithErrorCode("file-too-large").WithState(r => Problems.FileTooLarge(r.File.Path, limits).Arguments.ToArray());
    }

    internal sealed class Handler(DocumentReader reader) : IRequestHandler<Request, Outcome<Result>>
    {
        public async Task<Outcome<Result>> Handle(Request request, CancellationToken cancellationToken)
        {
            var reading = await reader.ReadAsync(request.File, cancellationToken).ConfigureAwait(false);
            return Outcome<Result>.Of(new Result(request.File.Path, reading));
        }
    }
}
