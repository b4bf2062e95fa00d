using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Judging;

/// <summary>A judged dossier with all that the judgement stands on.</summary>
/// <param name="Dossier">The facts that were judged.</param>
/// <param name="Facts">The same as canonical JSON (UTF-8): what History stores and replay judges again.</param>
/// <param name="Stamp">What it was judged by.</param>
public sealed record Judgement(Verdict Verdict, Dossier Dossier, ReadOnlyMemory<byte> Facts, PolicyStamp Stamp);
