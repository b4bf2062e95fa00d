using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Facts.Statements;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>The dossiers that show the examples of the book: the clean one, the one broken by the smallest change, and where these do not show it one of their own.</summary>
internal static class ExampleDossiers
{
    private static readonly Dossier NoLetter = Build().Without(LetterPath);

    private static readonly Dossier NothingOpens = Build() with { Files = [MoreFiles.Faulty("01.pdf", "file-corrupt", FileRole.Submission), MoreFiles.Faulty("02.pdf", "file-corrupt", FileRole.Draft)] };

    private static readonly Dossier Unsigned = Build() with { Files = [.. Build().Files.Select(f => f with { Signatures = SignatureReport.Unsigned })] };

    private static readonly Dossier PaperLetter = Build().File(LetterPath, f => f with { Paper = true });

    private static readonly Dictionary<string, Dossier> OwnMet = new(StringComparer.Ordinal)
    {
        ["authority.competent-body"] = Build().LetterSays(s => s with { Competences = [] }),
        ["authority.own-field"] = Build().Letter(d => d with { Subject = "Về việc phê duyệt quy hoạch xây dựng thị trấn Mẫu" }),
        ["signing.delegation"] = Build()
            .Letter(d => d with { Signer = DeputySigns("Lê Thị Thử"), Says = d.Says with { SuddenEvents = [At("bão số 5")] } })
            .With(FileOf("06-uy-quyen.pdf", FileRole.Delegation, new AdministrativeDocument
            {
                Format = FileFormat.Pdf,
                TextFrom = TextOrigin.Text,
                Issuer = "SỞ XÂY DỰNG",
                Signer = HeadSigns("Trần Văn Mẫu"),
                Says = DocumentStatements.Nothing with { Grant = new DelegationGrant("Lê Thị Thử", "Phó Giám đốc", null, null, At("bão số 5"), At("ủy quyền")) },
            })),
        ["assignment.head-in-person"] = Build().Declare(d => d with { Assignments = [new DeclaredAssignment("1/UBND", null, Assignee.MemberInPerson)] }),
        ["normative.procedure"] = Build().Draft(d => d with { IsNormative = true }).With(MoreFiles.AppraisalReport()).With(MoreFiles.SummaryTable("Sở Tài chính")).With(MoreFiles.Attachment("08.pdf", "Báo cáo tiếp thu, giải trình ý kiến thẩm định")),
        ["appraisal.attached"] = BrokenDossiers.ByRule["appraisal.attached"].Dossier.With(MoreFiles.AppraisalReport()),
        ["opinions.summarised"] = Build().With(MoreFiles.OfJustice()).LetterSays(s => s with { ReportedOpinions = [.. s.ReportedOpinions, MoreFiles.Reported("Sở Tư pháp")] }),
        ["opinions.position-taken"] = Build().LetterSays(s => s with { Choices = [At("chọn phương án 1")], Options = [new OptionStatement("1", At("Phương án 1")), new OptionStatement("2", At("Phương án 2"))] }),
    };

    private static readonly Dictionary<string, Dossier> OwnNotMet = new(StringComparer.Ordinal)
    {
        ["signing.signer-in-office"] = Build().Letter(d => d with { Signer = HeadSigns("Hồ Văn Lạ") }),
    };

    private static readonly Dictionary<string, Dossier> OwnNotApplicable = new(StringComparer.Ordinal)
    {
        ["signing.head-signs"] = Build().Letter(d => d with { Signer = DeputySigns("Lê Thị Thử") }),
        ["signing.delegation"] = Build(),
        ["signing.personal-signature"] = PaperLetter,
        ["signing.seal"] = PaperLetter,
        ["signing.signer-matches"] = PaperLetter,
        ["signing.signer-in-office"] = BrokenDossiers.ByRule["signing.head-signs"].Dossier,
        ["signing.ink-and-stamp"] = Build(),
        ["opinions.obtained"] = Build().Without(OpinionPath).LetterSays(s => s with { ReportedOpinions = [], Consultations = [new Consultation(ConsultationStatus.NotRequired, [], At("không phải lấy ý kiến"))] }),
        ["assignment.head-in-person"] = Build(),
        ["normative.procedure"] = Build(),
        ["submission.agency-opinions"] = Build().Without(OpinionPath).LetterSays(s => s with { ReportedOpinions = [], Consultations = [] }),
        ["opinions.attached"] = Build().LetterSays(s => s with { ReportedOpinions = [], Consultations = [] }),
        ["appraisal.attached"] = Build(),
        ["draft.kind"] = Build().Without(DraftPath),
        ["draft.subject"] = Build().Without(DraftPath),
        ["draft.organisation-signature"] = Build().File(DraftPath, f => f with { Paper = true }),
        ["draft.initials-or-stamp"] = Build(),
        ["attachments.complete"] = Build().LetterSays(s => s with { Enclosures = [] }),
        ["dossier.roles"] = Build() with { Files = [.. Build().Files.Select(f => f with { RoleFrom = RoleSource.Classified, DeclaredAgency = null })] },
        ["opinions.summarised"] = Build(),
        ["opinions.reported-faithfully"] = Build().LetterSays(s => s with { ReportedOpinions = [] }),
        ["opinions.position-taken"] = Build(),
        ["file.format"] = NothingOpens,
        ["file.active-content"] = NothingOpens,
        ["signature.intact"] = Unsigned,
        ["signature.trusted"] = Unsigned,
        ["signature.revocation"] = Unsigned,
        ["signature.algorithm"] = Unsigned,
        ["form.notation"] = Build().Letter(d => d with { Number = null, Notation = null }),
        ["form.layout"] = Build() with { Files = [.. Build().Files.Select(f => f with { Document = f.Document! with { Layout = LayoutFacts.Unknown } })] },
        ["form.unicode"] = Build() with { Files = [MoreFiles.Scan("01.pdf")] },
        ["form.dates"] = Build() with { Files = [MoreFiles.Scan("01.pdf")] },
        ["form.visible-text"] = NothingOpens,
    };

    public static Dossier Met(string rule) => OwnMet.GetValueOrDefault(rule) ?? Build();

    public static Dossier NotMet(string rule) => OwnNotMet.GetValueOrDefault(rule) ?? BrokenDossiers.ByRule[rule].Dossier;

    public static Dossier NotApplicable(string rule) => OwnNotApplicable.GetValueOrDefault(rule) ?? NoLetter;

    /// <summary>All of them, for what must hold of every dossier.</summary>
    public static IEnumerable<Dossier> All =>
        BrokenDossiers.ByRule.Keys.SelectMany(rule => new[] { Met(rule), NotMet(rule), NotApplicable(rule) });
}
