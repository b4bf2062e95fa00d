using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;
using TaskTracking.Rules.Book;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.WorkingTime;

namespace TaskTracking.Rules;

/// <summary>A dossier on the judge's table: the facts with what several rules ask of them, found once.</summary>
internal sealed partial class Case
{
    public Case(Dossier dossier, RuleBook book, AgencyDirectory directory, WorkingCalendar calendar)
    {
        Dossier = dossier;
        Book = book;
        Directory = directory;
        Calendar = calendar;
        ReceivedOn = VietnamTime.DayOf(dossier.ReceivedAt);
        Submissions = LetterCopies.Without(OfRole(FileRole.Submission));
        Drafts = OfRole(FileRole.Draft) is { Count: > 0 } drafts ? drafts : BoundDrafts.In(dossier, directory);
        Opinions = OfRole(FileRole.Opinion);
        Appraisals = OfRole(FileRole.Appraisal);
        Delegations = OfRole(FileRole.Delegation);
        LetterDay = Letter?.Date is { } date && date <= ReceivedOn ? date : ReceivedOn;
        Issuer = Letter is { } letter ? directory.IssuerOf(letter, LetterDay) : null;
        Declared = directory.ByCode(dossier.Declared.Agency);
    }

    public Dossier Dossier { get; }

    /// <summary>For the tables that several rules read; a rule's own settings are handed to it.</summary>
    public RuleBook Book { get; }

    public AgencyDirectory Directory { get; }

    public WorkingCalendar Calendar { get; }

    /// <summary>The Vietnamese day of receipt: the day whose book and directory apply.</summary>
    public DateOnly ReceivedOn { get; }

    public IReadOnlyList<DossierFile> Submissions { get; }

    /// <summary>The submission letter where there is exactly one; else null: then rules about the letter are not applicable.</summary>
    public DossierFile? Submission => Submissions.Count == 1 ? Submissions[0] : null;

    /// <summary>The letter as read; null where there is none or it could not be read.</summary>
    public AdministrativeDocument? Letter => Submission?.Document is { TextFrom: not TextOrigin.None } letter ? letter : null;

    /// <summary>The letter's date, by which posts and agencies are judged; the day of receipt where it has none or one in the future.</summary>
    public DateOnly LetterDay { get; }

    /// <summary>The agency that issued the letter, as the directory knows it; null where it does not.</summary>
    public Agency? Issuer { get; }

    /// <summary>The declared filing agency, as the directory knows it; null where nothing is declared or it is unknown.</summary>
    public Agency? Declared { get; }

    /// <summary>The filing agency: who issued the letter, else who is declared. That the two agree is authority.lead-agency.</summary>
    public Agency? Filer => Issuer ?? (Letter?.Issuer is null || IsOfDeclared(Letter) ? Declared : null);

    /// <summary>Whether a seal can be said to be another's: over an unread letter a declaration alone does not say who files, nor does a letterhead that the directory does not know.</summary>
    public bool KnowsFiler => Filer is not null && (Letter is not null || Submissions.Count == 0);

    /// <summary>The files of that role; where there is none, drafts bound into the file of another document.</summary>
    public IReadOnlyList<DossierFile> Drafts { get; }

    public IReadOnlyList<DossierFile> Opinions { get; }

    public IReadOnlyList<DossierFile> Appraisals { get; }

    public IReadOnlyList<DossierFile> Delegations { get; }

    /// <summary>Whether a file stands for a document on paper: marked so, or of a kind that the book says travels on paper.</summary>
    public bool IsPaper(DossierFile file) =>
        file.Paper || Book.PaperKinds.Any(k => k.InForceOn(ReceivedOn) && string.Equals(k.Type, file.Document?.Type, StringComparison.Ordinal));

    // A letterhead that the directory does not know, over a number that bears the declared agency's abbreviation.
    private bool IsOfDeclared(AdministrativeDocument letter) =>
        Declared is { } declared && ReferenceEquals(Directory.OfNotation(letter.Number ?? letter.Notation, LetterDay), declared);

    private IReadOnlyList<DossierFile> OfRole(FileRole role) => [.. Dossier.Files.Where(f => f.Role == role)];
}
