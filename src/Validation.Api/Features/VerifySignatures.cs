using System.Security.Cryptography;
using FluentValidation;
using MediatR;
using TaskTracking.Documents;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Accounts.Access;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Hosting;
using TaskTracking.Validation.Api.Hosting.Description;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Intake.Uploads;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Validates the digital signatures of one file, nothing else.</summary>
public static class VerifySignatures
{
    /// <summary>The file and how to look at it.</summary>
    public sealed record Request(SourceFile File, InspectionOptions Options) : IRequest<Outcome<Result>>;

    /// <summary>What was found.</summary>
    /// <param name="Sha256">Of the file's bytes, lower-case hex.</param>
    public sealed record Result(string File, string Sha256, SignatureReport Report)
    {
        internal VerifyFile ToAnswer(string language) => new()
        {
            File = File,
            Sha256 = Sha256,
            Format = ContractWords.Of(Report.Format),
            Signatures = Report.Error is null ? Report.ToAnswers(language) : null,
            Error = Report.Error is { } code ? new ErrorAnswer(code, ProblemText.ForFile(code, File, language)) : null,
        };
    }

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

    internal static void Map(IEndpointRouteBuilder api) => api.MapPost("/signatures/verify", HandleAsync).Describe(
        new ApiOperation("verifySignatures", "Validates the digital signatures of files at this moment, nothing else; keeps nothing.") { Answer = typeof(VerifyAnswer), Upload = UploadKind.Files }).Requires(Permission.SignedIn);

    private static Task<IResult> HandleAsync(
        HttpContext http, UploadReader uploads, JudgingGate gate, IMediator mediator, Policies policies, TimeProvider clock, CancellationToken cancellation) =>
        UploadedAnswers.OfAsync(http, uploads, async upload =>
        {
            if (upload.Input.Files.Count == 0)
            {
                return ApiAnswers.Refused(http, new Problem("no-files"));
            }

            using var place = await gate.EnterAsync(cancellation).ConfigureAwait(false);
            if (place is null)
            {
                return ApiAnswers.Refused(http, new Problem("too-busy"));
            }

            var inspection = policies.InspectionAt(clock.GetUtcNow());
            var answers = new List<VerifyFile>(upload.Input.Files.Count);
            foreach (var file in upload.Input.Files)
            {
                var outcome = await mediator.Send(new Request(file, inspection), cancellation).ConfigureAwait(false);
                if (outcome.Problem is { } refused)
                {
                    return ApiAnswers.Refused(http, refused);
                }

                answers.Add(outcome.Value!.ToAnswer(ApiAnswers.LanguageOf(http)));
            }

            return ApiAnswers.Ok(new VerifyAnswer(answers));
        });
}
