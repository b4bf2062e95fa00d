using MediatR;
using TaskTracking.Documents;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Papers;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>Takes back a paper of the Office that was signed outside: the signed PDF of what was decided. It is kept beside those that came before, never in their place.</summary>
internal static class UploadSignedPaper
{
    /// <summary>A letter with scanned seals has a few megabytes.</summary>
    public const int LargestMegabytes = 20;

    /// <param name="Input">The one file, valid while it is looked at.</param>
    internal sealed record Request(Act Act, DossierInput Input) : IRequest<Outcome<DeskView>>;

    internal sealed class Handler(IOffice office, IHistory history, DocumentReader reader, PoliciesInForce policies, JudgingGate gate, TimeProvider clock) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public async Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await office.FindAsync(request.Act.Dossier, cancellationToken).ConfigureAwait(false) is not { } view)
            {
                return Refused("dossier-not-found");
            }

            // Looked at before anything reads it: what it claims to be, how large it is, whether it may come now.
            if (view.Disposition is null || view.Moves != request.Act.Moves)
            {
                return Refused(view.Disposition is null ? "dossier-not-decided" : "dossier-moved");
            }

            if (request.Input.Files is not [var file])
            {
                return Refused("paper-not-one");
            }

            if (file.Content.Length > LargestMegabytes << 20 || !file.Content.Span.StartsWith("%PDF-"u8))
            {
                return Refused("paper-not-pdf", LargestMegabytes.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            using var place = await gate.EnterAsync(cancellationToken).ConfigureAwait(false);
            return place is null ? Refused("too-busy") : await LookAsync(request, view, file, cancellationToken).ConfigureAwait(false);
        }

        private async Task<Outcome<DeskView>> LookAsync(Request request, DeskView view, SourceFile file, CancellationToken cancellation)
        {
            var (now, inForce) = (clock.GetUtcNow(), policies.Current);
            var read = await reader.ReadPlainAsync(file, cancellation).ConfigureAwait(false);
            if (read.Secrecy is not null)
            {
                string[] tombstones = [GuardedJudge.Tombstone(file)];
                request.Input.Purge();
                await history.RecordAsync(new SecretIncident(now, request.Act.Actor, tombstones), CancellationToken.None).ConfigureAwait(false);
                return Refused("secret-paper-only");
            }

            var report = SignatureInspector.Inspect(file.Path, file.Content, inForce.InspectionAt(now));
            if ((report.Error ?? read.Error) is { } unreadable)
            {
                return Refused(unreadable, file.Path);
            }

            if (ProblemOf(report) is { } code)
            {
                return Refused(code);
            }

            if (SignedPaperWords.ProblemOf(read.Lines, view.Dossier.Code, view.Disposition!.Decision, inForce.Papers) is { } other)
            {
                return Refused(other, view.Dossier.Code);
            }

            var put = await history.PutAsync(file.Content, cancellation).ConfigureAwait(false);
            return put.Value is not { } sha256 ? put.As<DeskView>()
                : await office.KeepPaperAsync(request.Act, new PaperOrder(sha256, file.Content.Length, ContractWords.Of(WorstOf(report)), VerdictOf(report, sha256)), cancellation).ConfigureAwait(false);
        }

        // What cannot be told here (no trust, no revocation list) is kept with that verdict; what is wrong is not.
        private static string? ProblemOf(SignatureReport report) =>
            report.Signatures.Count == 0 ? "paper-not-signed"
            : report.Signatures.Any(s => s.Indication == Indication.TotalFailed || s.Integrity == Integrity.Broken || s.Coverage == Coverage.Partial || s.ChangesAfterSigning == ChangesAfterSigning.Suspicious) ? "paper-signature-broken"
            : null;

        private static Indication WorstOf(SignatureReport report) => report.Signatures.All(s => s.Indication == Indication.TotalPassed) ? Indication.TotalPassed : Indication.Indeterminate;

        // Under a name of ours: what the clerk called the file is nobody's business later.
        private static PaperVerdict VerdictOf(SignatureReport report, string sha256)
        {
            VerifyAnswer In(string language) => new([new VerifyFile { File = sha256 + ".pdf", Sha256 = sha256, Format = ContractWords.Of(report.Format), Signatures = report.ToAnswers(language) }]);
            return new PaperVerdict(In("vi"), In("en"));
        }

        private static Outcome<DeskView> Refused(string code, params string[] arguments) => Outcome<DeskView>.Refused(new Problem(code, arguments));
    }
}
