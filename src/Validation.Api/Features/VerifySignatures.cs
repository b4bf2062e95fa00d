using System.Security.Cryptography;
using FluentValidation;
using MediatR;
using TaskTracking.Documents;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Validates the digital signatures of one file, nothing else.</summary>
public static class VerifySignatures
{
    /// <summary>The file and how to look at it.</summary>
    public sealed record Request(SourceFile File, InspectionOptions Options) : IRequest<Outcome<Result>>;

    /// <summary>What was found.</summary>
    /// <param name="Sha256">Of the file's bytes, lower-case hex.</param>
    public sealed record Result(string File, string Sha256, SignatureReport Report);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator(IntakeLimits limits) => RuleFor(r => r.File).Must(f => f.Content.Length <= limits.FileBytes)
            .WithErrorCode("file-too-large").WithState(r => Problems.FileTooLarge(r.File.Path, limits).Arguments.ToArray());
    }

    internal sealed class Handler : IRequestHandler<Request, Outcome<Result>>
    {
        public Task<Outcome<Result>> Handle(Request request, CancellationToken cancellationToken)
        {
            var report = request.File.Content.IsEmpty
                ? new SignatureReport { Error = "file-empty" }
                : SignatureInspector.Inspect(request.File.Path, request.File.Content, request.Options);
            var sha256 = Convert.ToHexStringLower(SHA256.HashData(request.File.Content.Span));
            return Task.FromResult(Outcome<Result>.Of(new Result(request.File.Path, sha256, report)));
        }
    }
}
