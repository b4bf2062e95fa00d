using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Signing;

namespace TaskTracking.Rules.Clause3a;

/// <summary>
/// A rule about the digital signatures of an electronic letter (note 3 of the Directive). It does not read the letter's text: a
/// scan without signatures is not signed. On paper it does not apply; signing.ink-and-stamp asks instead.
/// </summary>
internal abstract class ElectronicLetterRule : Rule
{
    public sealed override IReadOnlyList<string> Reasons => ["no-letter", "on-paper", "signatures-unread", .. OwnReasons];

    /// <summary>The reasons this rule itself can give.</summary>
    protected abstract IReadOnlyList<string> OwnReasons { get; }

    public sealed override Ruling Judge(Case @case)
    {
        if (@case.Submission is not { } file)
        {
            return Ruling.NotApplicable("no-letter");
        }

        if (@case.IsPaper(file))
        {
            return Ruling.NotApplicable("on-paper").With("file", file.Path);
        }

        var ruling = file.Signatures.Error is not null || file.Error is not null ? Ruling.CannotTell("signatures-unread").LookedAt(file, "not-read") : Judge(@case, file);
        return ruling.With("file", file.Path);
    }

    /// <summary>Judges an electronic letter whose signatures could be listed.</summary>
    protected abstract Ruling Judge(Case @case, DossierFile file);

    /// <summary>The ruling for the best signature found.</summary>
    protected static Ruling ByStanding(CountedSignature best, DossierFile file)
    {
        var ruling = best.Standing switch
        {
            Standing.Counts => Ruling.Met(),
            Standing.CannotTell => Ruling.CannotTell(best.Reason),
            _ => Ruling.NotMet(best.Reason),
        };
        return ruling.With("signer", best.Signature.Signer.CommonName).At(file, SignaturePlace.Of(best.Signature));
    }
}
