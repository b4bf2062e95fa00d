using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Rules.Signing;

namespace TaskTracking.Rules.Clause3d;

/// <summary>
/// Clause 3.d, third dash: an electronic draft carries the organisation's digital signature of the agency that submits it.
/// Where an editable copy with the same text lies beside a signed one, the signed one is enough; beside a signed one, a file
/// of a kind that cannot carry a signature is file.format's finding.
/// </summary>
internal sealed class DraftOrganisationSignature : Rule
{
    public override string Id => "draft.organisation-signature";

    public override IReadOnlyList<string> Reasons =>
        ["met", "no-draft", "paper", "no-letter", "signature-unread", "unverified", "owner-unknown", "perhaps-no-draft", "copy-differs", "unsigned", "person-only", "other-organisation", "does-not-count"];

    public override Ruling Judge(Case @case)
    {
        var drafts = @case.DraftSearch.Drafts;
        var electronic = drafts.Where(f => !@case.IsPaper(f)).ToList();
        if (electronic.Count == 0)
        {
            return Ruling.NotApplicable(drafts.Count == 0 ? "no-draft" : "paper");
        }

        if (@case.Submissions.Count == 0 && @case.Lead is null)
        {
            return Ruling.NotApplicable("no-letter");
        }

        var signed = electronic.Where(f => Why(@case, f) is null).ToList();
        var worst = electronic
            .Where(f => !signed.Exists(s => SameText.Of(s, f)) && (signed.Count == 0 || CanBeSigned(f.Format)))
            .Select(f => (File: f, Why: Why(@case, f)))
            .Where(f => f.Why is not null)
            .Select(f => f.Why == "unsigned" && signed.Exists(s => SameText.Resembles(s, f.File)) ? (f.File, Why: "copy-differs") : f)
            .OrderBy(f => IsDoubt(f.Why!))
            .ToList();
        if (worst.Count == 0)
        {
            return Ruling.Met().With("files", FileNames.Of(signed)).At(SignatureEvidence.Of(signed));
        }

        var why = worst[0].Why!;
        var same = worst.Where(w => w.Why == why).Select(w => w.File).ToList();
        var ruling = IsDoubt(why) ? Ruling.CannotTell(why) : Ruling.NotMet(why);
        ruling = ruling.With("files", FileNames.Of(same)).At(SignatureEvidence.Of(same));
        return same.Aggregate(ruling, (r, f) => r.LookedAt(f, WhyNot.Unsigned));
    }

    private static bool IsDoubt(string why) => why is "perhaps-no-draft" or "copy-differs" or "signature-unread" or "unverified" or "owner-unknown";

    private static bool CanBeSigned(FileFormat format) =>
        format is FileFormat.Pdf or FileFormat.Docx or FileFormat.Xlsx or FileFormat.Pptx or FileFormat.Odt or FileFormat.Ods
            or FileFormat.Xml or FileFormat.Edxml or FileFormat.Cms or FileFormat.AsicContainer;

    /// <summary>Why a draft lacks the signature; null where it carries it.</summary>
    private static string? Why(Case @case, DossierFile file)
    {
        if (file.Signatures.Error is not null)
        {
            return "signature-unread";
        }

        return CountedSignatures.BestOf(file.OfFiler(@case), @case.Dossier)?.Standing switch
        {
            Standing.Counts => null,
            Standing.CannotTell => "unverified",
            Standing.DoesNotCount => "does-not-count",
            _ => WithoutFiler(@case, file),
        };
    }

    // Where nobody knows who files, nobody can say that a seal is another's.
    private static string WithoutFiler(Case @case, DossierFile file) =>
        file.Signatures.Signatures.Count == 0 ? "unsigned"
        : file.Unknown().Count > 0 || (!@case.KnowsFiler && file.Organisations().Count > 0) ? "owner-unknown"
        : file.Organisations().Count > 0 ? (file.Document is { TextFrom: not TextOrigin.None } ? "other-organisation" : "perhaps-no-draft")
        : "person-only";
}
