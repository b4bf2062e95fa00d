using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3d;

/// <summary>The submission letters of a dossier: those somebody said to be one where anybody did, each once.</summary>
internal static class LetterCopies
{
    /// <summary>Leaves out what is only recognised where something is declared, and editable copies that lie beside a signed letter.</summary>
    public static IReadOnlyList<DossierFile> Without(IReadOnlyList<DossierFile> letters)
    {
        var declared = letters.Where(f => f.RoleFrom != RoleSource.Classified).ToList();
        var counted = declared.Count > 0 ? declared : [.. letters];
        return
        [
            .. counted.Where(f => f.Signatures.Signatures.Count > 0
                || !counted.Exists(other => other.Signatures.Signatures.Count > 0 && (SameText.Of(other, f) || SameText.Resembles(other, f)))),
        ];
    }
}
