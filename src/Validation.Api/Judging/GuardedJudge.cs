using System.Security.Cryptography;
using TaskTracking.Documents;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>
/// How the service judges: in turn, and never past a secrecy mark. A dossier with one is refused, an incident without any content
/// is recorded, and the upload's bytes are overwritten where they wait (domain.md §5.1: what is secret travels on paper only).
/// </summary>
internal sealed class GuardedJudge(DossierJudge judge, JudgingGate gate, IHistory history)
{
    private const int SaltBytes = 32;

    /// <param name="actor">Who sent it, for the incident. An agency user's dossier is its agency's: another one declared is refused.</param>
    public async Task<Outcome<Judgement>> JudgeAsync(JudgingOrder asked, Actor actor, CancellationToken cancellation)
    {
        var ownership = OwnAgency.Of(asked.Input, actor);
        if (ownership.Value is not { } input)
        {
            return ownership.As<Judgement>();
        }

        var order = asked with { Input = input };
        using var place = await gate.EnterAsync(cancellation).ConfigureAwait(false);
        if (place is null)
        {
            return Outcome<Judgement>.Refused(new Problem("too-busy"));
        }

        var judged = await judge.JudgeAsync(order, cancellation).ConfigureAwait(false);
        if (judged.Value is null || judged.Value.Dossier.Files.All(f => f.MarkOfSecrecy() is null))
        {
            return judged;
        }

        IReadOnlyList<string> tombstones = [.. order.Input.Files.Select(Tombstone)];
        order.Input.Purge();
        await history.RecordAsync(new SecretIncident(order.ReceivedAt, actor, tombstones), CancellationToken.None).ConfigureAwait(false);
        return Outcome<Judgement>.Refused(new Problem("secret-paper-only"));
    }

    // "salt:hash", both hex: with the paper original in hand it can be recognised, from the record alone nothing can be guessed.
    internal static string Tombstone(SourceFile file)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return Convert.ToHexStringLower(salt) + ":" + Convert.ToHexStringLower(HMACSHA256.HashData(salt, file.Content.Span));
    }
}
