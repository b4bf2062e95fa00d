using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;

namespace TaskTracking.Rules.Clause3d;

/// <summary>Why a file was not what a rule looked for: keys of the book's "searched" phrases.</summary>
internal static class WhyNot
{
    public const string Unread = "not-read";

    public const string Submission = "is-submission";

    public const string Draft = "is-draft";

    public const string Opinion = "is-opinion";

    public const string Appraisal = "is-appraisal";

    public const string Delegation = "is-delegation";

    public const string Attachment = "is-attachment";

    /// <summary>Bears a number, a day and a signature: issued, no draft.</summary>
    public const string Issued = "already-issued";

    /// <summary>Under the letterhead of an agency that is not the Committee.</summary>
    public const string OtherLetterhead = "other-letterhead";

    /// <summary>Comes from another agency than the one looked for.</summary>
    public const string OtherAgency = "other-agency";

    /// <summary>Holds several documents, of which only the first was read.</summary>
    public const string Bundle = "bundle";

    public const string NotReported = "opinion-not-reported";

    /// <summary>The letter was read to its end and names no legal instrument.</summary>
    public const string NoInstrument = "no-instrument";

    public const string NoPracticalBasis = "no-practical-basis";

    public const string NoRequest = "no-request";

    /// <summary>The letter was read to its end and chooses nothing.</summary>
    public const string NoChoice = "no-choice";

    public const string Unsigned = "no-organisation-signature";

    public const string Format = "format-not-allowed";

    public const string NoMatch = "does-not-match";

    /// <summary>What a file is instead, as far as anybody read it.</summary>
    public static string Of(DossierFile file) => file.Document is { TextFrom: not TextOrigin.None } ? RoleOf(file) : Unread;

    /// <summary>Why a file is not the opinion looked for: an opinion is then another agency's.</summary>
    public static string OpinionOf(DossierFile file) => Of(file) is Opinion or Appraisal ? OtherAgency : Of(file);

    /// <summary>What a file is instead, by its role.</summary>
    public static string RoleOf(DossierFile file) => file.Role switch
    {
        FileRole.Submission => Submission,
        FileRole.Draft => Draft,
        FileRole.Opinion => Opinion,
        FileRole.Appraisal => Appraisal,
        FileRole.Delegation => Delegation,
        _ => Attachment,
    };
}
