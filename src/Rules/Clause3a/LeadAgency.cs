using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The filing agency is the lead agency and entitled to file: the letter's issuer, the declared agency and the directory agree.</summary>
internal sealed class LeadAgency : LetterRule
{
    public override string Id => "authority.lead-agency";

    protected override IReadOnlyList<string> OwnReasons =>
        ["met", "declared-differs", "declared-unknown", "sub-unit", "abolished", "not-in-directory", "no-issuer"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter) =>
        Compare(@case, letter)
            .With("file", file.Path)
            .With("issuer", letter.Issuer ?? letter.Number ?? letter.Notation)
            .With("declared", @case.Declared?.Name ?? @case.Dossier.Declared.Agency)
            .At(file, letter.Evidence.GetValueOrDefault("issuer") ?? letter.Evidence.GetValueOrDefault("number"));

    private static Ruling Compare(Case @case, AdministrativeDocument letter)
    {
        if (@case.Issuer is not { } issuer)
        {
            return Unknown(@case, letter);
        }

        if (@case.Declared is { } declared && !ReferenceEquals(declared, issuer))
        {
            return Ruling.NotMet("declared-differs").With("agency", issuer.Name);
        }

        if (@case.Declared is null && @case.Dossier.Declared.Agency is not null)
        {
            return Ruling.CannotTell("declared-unknown");
        }

        return issuer.ExistsOn(@case.LetterDay)
            ? Ruling.Met().With("agency", issuer.Name)
            : Ruling.NotMet("abolished").With("agency", issuer.Name).With("successor", @case.Directory.ByCode(issuer.Successor)?.Name);
    }

    // A letterhead that the directory does not know: a unit below an agency may not file; the notation may still name the agency.
    private static Ruling Unknown(Case @case, AdministrativeDocument letter)
    {
        if (@case.Directory.Named(letter.Parent, @case.LetterDay) is { } parent)
        {
            return Ruling.NotMet("sub-unit").With("agency", parent.Name);
        }

        var byNotation = @case.Directory.OfNotation(letter.Number ?? letter.Notation, @case.LetterDay);
        if (byNotation is not null && ReferenceEquals(byNotation, @case.Declared))
        {
            return Ruling.Met().With("agency", byNotation.Name);
        }

        return letter.Issuer is null ? Ruling.CannotTell("no-issuer") : Ruling.CannotTell("not-in-directory");
    }
}
