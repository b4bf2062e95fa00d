using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules;

/// <summary>A rule about what the submission letter says: without one letter it does not apply, and over an unread one it cannot tell.</summary>
internal abstract class LetterRule : Rule
{
    public sealed override IReadOnlyList<string> Reasons => ["no-letter", "letter-unread", .. OwnReasons];

    /// <summary>The reasons this rule itself can give.</summary>
    protected abstract IReadOnlyList<string> OwnReasons { get; }

    public sealed override Ruling Judge(Case @case)
    {
        if (@case.Submission is not { } file)
        {
            return Ruling.NotApplicable("no-letter");
        }

        return @case.Letter is { } letter
            ? Judge(@case, file, letter)
            : Ruling.CannotTell("letter-unread").With("file", file.Path).LookedAt(file, "not-read");
    }

    /// <summary>Judges a letter that was read.</summary>
    protected abstract Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter);
}
