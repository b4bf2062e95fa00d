namespace TaskTracking.Validation.Api.History;

/// <summary>What the signatures of a kept decision were judged by.</summary>
/// <param name="Lines">By file, signature and order of use; none for decisions of before such things were kept.</param>
/// <param name="Open">The bytes under a fingerprint; the caller disposes the stream.</param>
internal sealed record KeptEvidence(KeptDecision Decision, IReadOnlyList<EvidenceLine> Lines, Func<string, Stream> Open);

/// <summary>One thing one signature was judged by.</summary>
/// <param name="Signature">Which signature of the file, from 0.</param>
/// <param name="Role">"signer", "anchor", "signerRevocation" …</param>
/// <param name="Kind">"certificate", "crl" or "ocsp".</param>
internal sealed record EvidenceLine(string File, int Signature, string Role, string Kind, string Sha256);
