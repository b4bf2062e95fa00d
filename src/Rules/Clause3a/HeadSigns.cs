using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Directory;

namespace TaskTracking.Rules.Clause3a;

/// <summary>The settings of <see cref="HeadSigns"/>.</summary>
internal sealed record HeadSignsSettings
{
    /// <summary>Titles of heads of agencies that the directory does not know.</summary>
    public IReadOnlyList<string> HeadTitles { get; init; } = [];
}

/// <summary>The head of the lead agency signs the letter. A deputy who signs in the head's place is judged by signing.delegation.</summary>
internal sealed class HeadSigns(HeadSignsSettings settings) : LetterRule
{
    public const string RuleId = "signing.head-signs";

    private readonly HeadTitles _titles = new(settings.HeadTitles);

    public override string Id => RuleId;

    protected override IReadOnlyList<string> OwnReasons =>
        ["met", "acting-appointed", "acting-unproven", "deputy", "by-order", "delegate", "not-head-title", "title-unclear", "no-signature-block"];

    protected override Ruling Judge(Case @case, DossierFile file, AdministrativeDocument letter)
    {
        if (letter.Signer is not { } signer)
        {
            return Ruling.CannotTell("no-signature-block").With("file", file.Path);
        }

        return Judge(@case, signer)
            .With("file", file.Path)
            .With("position", signer.Position)
            .With("name", signer.Name)
            .At(file, signer.Place);
    }

    private Ruling Judge(Case @case, SignatureBlock signer) => signer.Kind switch
    {
        SignerKind.Deputy => Ruling.NotApplicable("deputy"),
        SignerKind.ByOrder => Ruling.NotMet("by-order"),
        SignerKind.Delegate => Ruling.NotMet("delegate"),
        SignerKind.Acting => IsAppointed(@case, signer) ? Ruling.Met("acting-appointed") : Ruling.CannotTell("acting-unproven"),
        _ => ByTitle(@case, signer),
    };

    private Ruling ByTitle(Case @case, SignatureBlock signer) => _titles.IsHeadOf(@case.Filer, signer.Position) switch
    {
        true => Ruling.Met(),
        false => Ruling.NotMet("not-head-title"),
        null when HeadTitles.IsIncumbent(@case.Filer, signer, @case.LetterDay) => Ruling.Met(),
        null => Ruling.CannotTell("title-unclear"),
    };

    // The directory lists the acting head, or the dossier holds a paper of somebody above that names the person.
    private static bool IsAppointed(Case @case, SignatureBlock signer) =>
        HeadTitles.IsIncumbent(@case.Filer, signer, @case.LetterDay)
        || @case.Dossier.Files.Any(f => f.Document?.Says.Grant is { } grant
            && PersonName.Same(grant.Deputy, signer.Name)
            && f.Document.Issuer is { } issuer
            && @case.Directory.NamesCommittee(issuer));
}
