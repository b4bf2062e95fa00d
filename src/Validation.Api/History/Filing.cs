using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.History;

/// <summary>A judged dossier about to be kept.</summary>
/// <param name="Input">The bytes, valid while it is kept.</param>
/// <param name="Policies">What it was judged by; their texts are kept once each.</param>
/// <param name="Sender">Who sent it.</param>
internal sealed record Filing(Judgement Judgement, DossierInput Input, Policies Policies, FilingChannel Channel, Actor Sender)
{
    /// <summary>The client's key; null where it sent none.</summary>
    public IdempotencyKey? Key { get; init; }

    /// <summary>The returned dossier that it takes the place of; null where it is the first for its matter.</summary>
    public Guid? Resubmits { get; init; }
}

/// <summary>How a dossier came in.</summary>
internal enum FilingChannel
{
    Api,
    Page,
}

/// <summary>A client's Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) and what it stands for.</summary>
/// <param name="Value">1 to 255 visible ASCII characters.</param>
/// <param name="Account">Whose key it is: two accounts may choose the same.</param>
/// <param name="Fingerprint">SHA-256 in lower-case hex over metadata, names and bytes of the files.</param>
internal sealed record IdempotencyKey(string Value, string Account, string Fingerprint)
{
    /// <summary>The key as it is kept. A value has no space, so no two pairs give the same.</summary>
    public string Kept => $"{Account} {Value}";
}

/// <summary>A secrecy mark was met at intake.</summary>
/// <param name="At">When, with offset.</param>
/// <param name="SaltedHashes">HMAC-SHA-256 of each file with a salt of its own, so that the paper original can be recognised.</param>
internal sealed record SecretIncident(DateTimeOffset At, Actor Sender, IReadOnlyList<string> SaltedHashes);
