using System.Globalization;
using FluentValidation;
using MediatR;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Features;

/// <summary>
/// Says what a file is, or a part of it, in place of what was read, and judges the stored facts so corrected. No file is opened and
/// no signature validated again.
/// </summary>
internal static class CorrectFile
{
    /// <param name="Typed">What was typed, by field; one that says what stands already corrects nothing.</param>
    internal sealed record Request(Act Act, string File, IReadOnlyDictionary<string, string> Typed, string Reason) : IRequest<Outcome<DeskView>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Reason).Must(TypedText.IsSound).WithErrorCode("text-invalid").WithState(_ => TypedText.Bound);
    }

    internal sealed class Handler(IOffice office, IHistory history, Replaying replaying, PoliciesInForce policies) : IRequestHandler<Request, Outcome<DeskView>>
    {
        public async Task<Outcome<DeskView>> Handle(Request request, CancellationToken cancellationToken)
        {
            var view = await office.FindAsync(request.Act.Dossier, cancellationToken).ConfigureAwait(false);
            var kept = await history.FindAsync(request.Act.Dossier, cancellationToken).ConfigureAwait(false);
            if (view is null || kept is null || view.Disposition is not null || view.Moves != request.Act.Moves)
            {
                return Outcome<DeskView>.Refused(new Problem(view is null || kept is null ? "dossier-not-found" : view.Disposition is not null ? "dossier-decided" : "dossier-moved"));
            }

            if (Replaying.FactsOf(kept) is not { } facts)
            {
                return Outcome<DeskView>.Refused(new Problem("replay-impossible", "facts"));
            }

            var before = view.Corrections.SelectMany(a => a.Corrections).Select(c => (c.Said, Read: c.Read.Value)).ToList();
            var standing = CorrectedFacts.Of(facts, Correction.InForce(before));
            if (facts.Files.FirstOrDefault(f => f.Path == request.File) is not { } read)
            {
                return Outcome<DeskView>.Refused(new Problem("correction-file-unknown"));
            }

            var said = new List<(CorrectedValue Said, ReadValue Read)>();
            foreach (var field in CorrectableFields.All.Where(f => request.Typed.ContainsKey(f.Name)))
            {
                var now = field.Read(standing.Files.First(f => f.Path == request.File)).Value;
                var sound = SoundOf(field, request.Typed[field.Name], now, read);
                if (sound.Problem is { } problem)
                {
                    return Outcome<DeskView>.Refused(problem with { Arguments = [.. problem.Arguments.DefaultIfEmpty(string.Empty), field.Name] });
                }

                if (sound.Value != (now ?? string.Empty))
                {
                    said.Add((new CorrectedValue(request.File, field.Name, sound.Value!.Length == 0 ? null : sound.Value), field.Read(read)));
                }
            }

            if (said.Count == 0)
            {
                return Outcome<DeskView>.Refused(new Problem("correction-same"));
            }

            var values = Correction.InForce([.. before, .. said.Select(s => (s.Said, s.Read.Value))]);
            var judged = values.Count == 0 ? null : await JudgedAsync(kept with { Corrections = values }, cancellationToken).ConfigureAwait(false);
            return judged?.Problem is { } impossible ? Outcome<DeskView>.Refused(impossible)
                : await office.CorrectAsync(request.Act, said, TypedText.Of(request.Reason)!, judged?.Value, cancellationToken).ConfigureAwait(false);
        }

        // Empty: there is none. What stands already may be said again whatever its form is: nothing is changed by it.
        private Outcome<string> SoundOf(CorrectableField field, string typed, string? now, DossierFile file)
        {
            var text = TypedText.Of(typed) ?? string.Empty;
            return text == (now ?? string.Empty) ? Outcome<string>.Of(text)
                : text.Length > CorrectableFields.LongestText ? Outcome<string>.Refused(new Problem("correction-too-long", CorrectableFields.LongestText.ToString(CultureInfo.InvariantCulture)))
                : field.OfDocument && file.Document is not { TextFrom: not TextOrigin.None } ? Outcome<string>.Refused(new Problem("correction-not-read"))
                : field.Name == CorrectableFields.Agency && text.Length > 0 && policies.Current.Directory.Agencies.All(a => a.Code != text) ? Outcome<string>.Refused(new Problem("correction-agency-unknown", text))
                : text.Length == 0 && field.MayBeNone ? Outcome<string>.Of(text)
                : field.Sound(text);
        }

        private async Task<Outcome<Rejudged>> JudgedAsync(KeptDecision kept, CancellationToken cancellation)
        {
            var again = await replaying.ByItsOwnAsync(kept, cancellation).ConfigureAwait(false);
            return again.Value is { } judgement ? Rejudging.Of(judgement, kept) : again.As<Rejudged>();
        }
    }
}
