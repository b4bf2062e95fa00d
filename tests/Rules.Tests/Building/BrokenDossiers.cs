using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Facts.Statements;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>A dossier made from the clean one by the smallest change that breaks a rule.</summary>
/// <param name="Drags">Rules that this change cannot help but break as well.</param>
internal sealed record Broken(Dossier Dossier, params string[] Drags);

/// <summary>For every rule the smallest change that breaks it.</summary>
internal static class BrokenDossiers
{
    private static readonly SignatureFact Head = PersonSignature("Trần Văn Mẫu");

    private static readonly SignatureFact Seal = OrganisationSignature("SỞ XÂY DỰNG");

    public static IReadOnlyDictionary<string, Broken> ByRule { get; } = new Dictionary<string, Broken>(StringComparer.Ordinal)
    {
        ["authority.addressee"] = new(Build().Letter(d => d with { Addressees = ["Hội đồng nhân dân tỉnh"] })),
        ["authority.level"] = new(Build().Declare(d => d with { Addressee = DeclaredAddressee.Chairman })),
        ["authority.competent-body"] = new(Build().LetterSays(s => s with { Competences = [new CompetenceClaim(CompetenceHolder.OtherBody, "Sở Tài chính", false, At("thuộc thẩm quyền của Sở Tài chính"))] })),
        ["authority.own-field"] = new(Build().Letter(d => d with { Subject = "Về việc phân bổ ngân sách thị trấn Mẫu" })),
        ["authority.lead-agency"] = new(Build().Declare(d => d with { Agency = "STP" })),
        ["signing.head-signs"] = new(Build().Letter(d => d with { Signer = d.Signer! with { Kind = SignerKind.ByOrder, Prefixes = ["TL"], Position = "CHÁNH VĂN PHÒNG" } })),
        ["signing.delegation"] = new(Build().Letter(d => d with { Signer = DeputySigns("Lê Thị Thử") }).Signatures(LetterPath, PersonSignature("Lê Thị Thử"), Seal)),
        ["signing.personal-signature"] = new(Build().Signatures(LetterPath, Seal)),
        ["signing.seal"] = new(Build().Signatures(LetterPath, Head)),
        ["signing.signer-matches"] = new(Build().Signatures(LetterPath, PersonSignature("Lê Thị Thử"), Seal)),
        ["signing.signer-in-office"] = new(Build().Letter(d => d with { Signer = HeadSigns("Ngô Văn Tạm") }).Signatures(LetterPath, PersonSignature("Ngô Văn Tạm"), Seal)),
        ["signing.ink-and-stamp"] = new(Build().File(LetterPath, f => f with { Paper = true })),
        ["opinions.obtained"] = new(Build().LetterSays(s => s with { Consultations = [.. s.Consultations, new Consultation(ConsultationStatus.NotObtained, ["Sở Tư pháp"], At("chưa có ý kiến của Sở Tư pháp"))] })),
        ["opinions.not-pending"] = new(Build().LetterSays(s => s with { Consultations = [.. s.Consultations, new Consultation(ConsultationStatus.Pending, [], At("đang lấy ý kiến các sở"))] })),
        ["assignment.head-in-person"] = new(
            Build().Declare(d => d with { Assignments = [new DeclaredAssignment("1/UBND", null, Assignee.MemberInPerson)] })
                .Letter(d => d with { Signer = DeputySigns("Lê Thị Thử") })
                .Signatures(LetterPath, PersonSignature("Lê Thị Thử"), Seal),
            "signing.delegation"),
        ["secrecy.paper-only"] = new(Build().Letter(d => d with { Secrecy = "MẬT" })),
        ["secrecy.cited"] = new(Build().LetterSays(s => s with { ClassifiedCitations = [At("theo văn bản Mật số 12/BC-GIA")] })),
        ["normative.procedure"] = new(Build().Draft(d => d with { IsNormative = true }), "appraisal.attached"),
        ["submission.present"] = new(Build().Without(LetterPath)),
        ["submission.letter-type"] = new(Build().Letter(d => d with { Type = "BC", TypeName = "Báo cáo", Number = "123/BC-SXD", Notation = "BC-SXD" })),
        ["submission.legal-basis"] = new(Build().Letter(d => d with { LegalBasis = LegalBasisKind.None, LegalBases = [], Says = d.Says with { Citations = [] } })),
        ["submission.practical-basis"] = new(Build().LetterSays(s => s with { PracticalBasis = [] })),
        ["submission.agency-opinions"] = new(Build().LetterSays(s => s with { ReportedOpinions = [], Consultations = [] })),
        ["submission.proposal"] = new(Build().LetterSays(s => s with { Requests = [], OwnOpinions = [] })),
        ["opinions.attached"] = new(Build().Without(OpinionPath), "attachments.complete"),
        ["appraisal.attached"] = new(Build().LetterSays(s => s with { Appraisals = [new AppraisalCitation("18/BCTĐ-STP", null, "Sở Tư pháp", At("Báo cáo thẩm định số 18/BCTĐ-STP"))] })),
        ["draft.present"] = new(Build().Without(DraftPath), "attachments.complete"),
        ["draft.kind"] = new(Build().Draft(d => d with { Type = "KH", TypeName = "Kế hoạch", Notation = "KH-UBND" })),
        ["draft.subject"] = new(Build().Draft(d => d with { KeyTerms = ["nông thôn mới"], Subject = "Về việc xây dựng nông thôn mới" })),
        ["draft.organisation-signature"] = new(Build().Signatures(DraftPath)),
        ["draft.initials-or-stamp"] = new(Build().File(DraftPath, f => f with { Paper = true })),
        ["attachments.complete"] = new(Build().LetterSays(s => s with { Enclosures = [.. s.Enclosures, new EnclosureItem("Thuyết minh đồ án quy hoạch", null, null, null, EnclosureKind.Other, false, At("Thuyết minh đồ án quy hoạch"))] })),
        ["dossier.roles"] = new(Build().With(Opinion() with { Path = "09-y-kien.pdf", Role = FileRole.Draft })),
        ["opinions.summarised"] = new(Build().With(MoreFiles.OfJustice())),
        ["opinions.reported-faithfully"] = new(Build().Document(OpinionPath, d => d with { Says = d.Says with { View = new OwnView(OpinionView.Disagrees, At("không thống nhất")) } })),
        ["opinions.position-taken"] = new(Build().LetterSays(s => s with { OwnOpinions = [], Options = [new OptionStatement("1", At("Phương án 1")), new OptionStatement("2", At("Phương án 2"))] })),
        ["file.readable"] = new(Build().With(MoreFiles.Faulty("09-phu-luc.pdf", "file-corrupt"))),
        ["file.format"] = new(Build().With(MoreFiles.Attachment("09.rar", "Phụ lục") with { Format = FileFormat.OtherArchive })),
        ["file.active-content"] = new(Build().Letter(d => d with { Active = [new ActiveContent(ActiveContentKind.Script, "/JavaScript", null)] })),
        ["signature.intact"] = new(Build().Signatures(LetterPath, Head, Seal, Seal with { Integrity = Integrity.Broken, Indication = Indication.TotalFailed })),
        ["signature.trusted"] = new(Build().Signatures(LetterPath, Head, Seal, Seal with { Chain = ChainStatus.Invalid, Indication = Indication.Indeterminate })),
        ["signature.revocation"] = new(Build().Signatures(OpinionPath, Seal with { Revocation = RevocationStatus.Unknown })),
        ["signature.algorithm"] = new(Build().Signatures(LetterPath, Head, Seal with { Digest = "SHA-1" })),
        ["form.components"] = new(Build().Letter(d => d with { Number = null, Evidence = d.Evidence.Where(e => e.Key != "number").ToDictionary(StringComparer.Ordinal) })),
        ["form.notation"] = new(Build().Letter(d => d with { Number = "123/CV-XYZ", Notation = "CV-XYZ" })),
        ["form.layout"] = new(Build().Letter(d => d with { Layout = d.Layout with { BodyFont = "Arial" } })),
        ["form.unicode"] = new(Build().Letter(d => d with { Encoding = TextEncodingKind.Tcvn3 })),
        ["form.dates"] = new(Build().Document(OpinionPath, d => d with { Date = new DateOnly(2026, 11, 19) })),
        ["form.visible-text"] = new(Build().Letter(d => d with { Hidden = [new HiddenContent(HiddenContentKind.Comment, 1, At("ghi chú"))] })),
    };
}
