using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Opinions;

namespace TaskTracking.Rules;

/// <summary>What the rules on a dossier's components ask of a case, worked out once.</summary>
internal sealed partial class Case
{
    private AgencyIdentity? _identity;
    private DraftSearch? _draftSearch;
    private AttachedOpinions? _attachedOpinions;
    private LetterReports? _reports;
    private OpinionsOfCase? _opinionTable;

    /// <summary>Which agency a written name means.</summary>
    public AgencyIdentity Identity => _identity ??= new AgencyIdentity(Directory, ReceivedOn);

    /// <summary>The identity of the filing agency, also where the directory does not know it; null where nothing says.</summary>
    public string? Lead => Filer?.Code ?? Identity.Of(Letter?.Issuer ?? Dossier.Declared.Agency);

    /// <summary>The drafts, and why the other files are none.</summary>
    public DraftSearch DraftSearch => _draftSearch ??= DraftSearch.In(this);

    /// <summary>The opinions in the dossier, by agency.</summary>
    public AttachedOpinions AttachedOpinions => _attachedOpinions ??= AttachedOpinions.In(this);

    /// <summary>What the letter reports of opinions, by agency; nothing where it was not read.</summary>
    public LetterReports Reports => _reports ??= LetterReports.Of(this);

    /// <summary>Who was asked, who answered how, and how the letter reports it.</summary>
    public OpinionsOfCase OpinionTable => _opinionTable ??= OpinionsOfCase.In(this);
}
