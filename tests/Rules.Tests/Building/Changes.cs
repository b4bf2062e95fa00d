using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>One change to a dossier, in a line.</summary>
internal static class Changes
{
    /// <summary>The dossier with one file changed.</summary>
    public static Dossier File(this Dossier dossier, string path, Func<DossierFile, DossierFile> change) =>
        dossier with { Files = [.. dossier.Files.Select(f => f.Path == path ? change(f) : f)] };

    /// <summary>The dossier with what was read of one file changed.</summary>
    public static Dossier Document(this Dossier dossier, string path, Func<AdministrativeDocument, AdministrativeDocument> change) =>
        dossier.File(path, f => f with { Document = change(f.Document!) });

    /// <summary>The dossier with the letter changed.</summary>
    public static Dossier Letter(this Dossier dossier, Func<AdministrativeDocument, AdministrativeDocument> change) =>
        dossier.Document(CleanDossier.LetterPath, change);

    /// <summary>The dossier with what the letter says changed.</summary>
    public static Dossier LetterSays(this Dossier dossier, Func<DocumentStatements, DocumentStatements> change) =>
        dossier.Letter(d => d with { Says = change(d.Says) });

    /// <summary>The dossier with the draft changed.</summary>
    public static Dossier Draft(this Dossier dossier, Func<AdministrativeDocument, AdministrativeDocument> change) =>
        dossier.Document(CleanDossier.DraftPath, change);

    /// <summary>The dossier with the signatures of one file replaced.</summary>
    public static Dossier Signatures(this Dossier dossier, string path, params SignatureFact[] signatures) =>
        dossier.File(path, f => f with { Signatures = CleanDossier.Signed(signatures) });

    /// <summary>The dossier with one file more, in order of paths.</summary>
    public static Dossier With(this Dossier dossier, DossierFile file) =>
        dossier with { Files = [.. dossier.Files.Append(file).OrderBy(f => f.Path, StringComparer.Ordinal)] };

    /// <summary>The dossier without one file.</summary>
    public static Dossier Without(this Dossier dossier, string path) =>
        dossier with { Files = [.. dossier.Files.Where(f => f.Path != path)] };

    /// <summary>The dossier with something else declared.</summary>
    public static Dossier Declare(this Dossier dossier, Func<Declaration, Declaration> change) =>
        dossier with { Declared = change(dossier.Declared) };

    /// <summary>The dossier with one file that nobody could read: a scan without text.</summary>
    public static Dossier Unread(this Dossier dossier, string path) =>
        dossier.Document(path, d => new AdministrativeDocument { Format = d.Format, Pages = d.Pages, TextFrom = TextOrigin.None });
}
