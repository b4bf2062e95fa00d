using TaskTracking.Facts;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Facts.Statements;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>
/// A proper dossier of the Department of Construction, received on 20 November 2026 at 09:00: a submission letter signed by
/// the head and sealed, an opinion of the Department of Finance, and a draft decision with the organisation's signature.
/// Tests change one thing of it.
/// </summary>
internal static class CleanDossier
{
    public const string LetterPath = "01-to-trinh.pdf";

    public const string DraftPath = "02-du-thao.pdf";

    public const string OpinionPath = "03-y-kien-stc.pdf";

    public static Dossier Build() => new()
    {
        ReceivedAt = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7)),
        Declared = Declaration.Nothing with { Agency = "SXD", Addressee = DeclaredAddressee.Committee },
        Files = [Letter(), Draft(), Opinion()],
        RevocationEvidenceConfigured = true,
    };

    public static DossierFile Letter() => FileOf(LetterPath, FileRole.Submission, new AdministrativeDocument
    {
        Format = FileFormat.Pdf,
        Pages = 2,
        TextFrom = TextOrigin.Text,
        Type = "TTr",
        TypeName = "Tờ trình",
        Number = "123/TTr-SXD",
        Notation = "TTr-SXD",
        IssuePlace = "Kon Tum",
        Date = new DateOnly(2026, 11, 18),
        Issuer = "SỞ XÂY DỰNG",
        Parent = "UBND TỈNH KON TUM",
        Subject = "Về việc phê duyệt điều chỉnh quy hoạch chung thị trấn Mẫu",
        Addressees = ["Ủy ban nhân dân tỉnh Kon Tum"],
        LegalBasis = LegalBasisKind.Opening,
        LegalBases = [Citation("Luật Quy hoạch đô thị ngày 17 tháng 6 năm 2009", "Luật", null)],
        Signer = HeadSigns("Trần Văn Mẫu"),
        Recipients = ["Như trên", "Sở Tài chính", "Lưu: VT, QHKT"],
        Says = DocumentStatements.Nothing with
        {
            Citations = [Citation("Luật Quy hoạch đô thị ngày 17 tháng 6 năm 2009", "Luật", null)],
            PracticalBasis = [At("Qua rà soát thực trạng quy hoạch")],
            Consultations = [new Consultation(ConsultationStatus.Obtained, ["Sở Tài chính"], At("đã lấy ý kiến Sở Tài chính"))],
            ReportedOpinions = [new ReportedOpinion("Sở Tài chính", OpinionView.Agrees, "456/STC-NS", new DateOnly(2026, 11, 10), At("Sở Tài chính thống nhất (Công văn số 456/STC-NS)"))],
            OwnOpinions = [At("Sở Xây dựng đề xuất")],
            Requests = [new RequestStatement(RequestAddressee.Committee, RequestedAct.Approve, "QĐ", At("Kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt"))],
            Enclosures =
            [
                new EnclosureItem("Dự thảo Quyết định", "QĐ", null, null, EnclosureKind.Draft, false, At("kèm theo dự thảo Quyết định")),
                new EnclosureItem("Công văn số 456/STC-NS của Sở Tài chính", "CV", "456/STC-NS", "Sở Tài chính", EnclosureKind.Opinion, false, At("Công văn số 456/STC-NS của Sở Tài chính")),
            ],
            Competences = [new CompetenceClaim(CompetenceHolder.Committee, "Ủy ban nhân dân tỉnh", false, At("thuộc thẩm quyền của Ủy ban nhân dân tỉnh"))],
        },
        Evidence = PlacesOf("type", "number", "date", "issuer", "addressees", "subject", "signer", "recipients"),
        KeyTerms = ["quy hoạch chung", "thị trấn mẫu", "điều chỉnh"],
        Layout = A4(),
        TextKey = "letter",
    }) with
    {
        Signatures = Signed(PersonSignature("Trần Văn Mẫu"), OrganisationSignature("SỞ XÂY DỰNG")),
    };

    public static DossierFile Draft() => FileOf(DraftPath, FileRole.Draft, new AdministrativeDocument
    {
        Format = FileFormat.Pdf,
        Pages = 1,
        TextFrom = TextOrigin.Text,
        Type = "QĐ",
        TypeName = "Quyết định",
        Notation = "QĐ-UBND",
        IssuePlace = "Kon Tum",
        Issuer = "ỦY BAN NHÂN DÂN TỈNH KON TUM",
        Subject = "Về việc phê duyệt điều chỉnh quy hoạch chung thị trấn Mẫu",
        LegalBasis = LegalBasisKind.Opening,
        LegalBases = [Citation("Luật Quy hoạch đô thị ngày 17 tháng 6 năm 2009", "Luật", null)],
        Signer = new SignatureBlock { Kind = SignerKind.Head, Prefixes = ["TM"], Position = "CHỦ TỊCH", OnBehalfOf = "ỦY BAN NHÂN DÂN", Place = At("TM. ỦY BAN NHÂN DÂN") },
        IsDraft = true,
        Evidence = PlacesOf("type", "notation", "issuer", "subject", "signer"),
        KeyTerms = ["quy hoạch chung", "thị trấn mẫu", "điều chỉnh"],
        Layout = A4(),
        TextKey = "draft",
    }) with
    {
        Signatures = Signed(OrganisationSignature("SỞ XÂY DỰNG")),
    };

    public static DossierFile Opinion() => FileOf(OpinionPath, FileRole.Opinion, new AdministrativeDocument
    {
        Format = FileFormat.Pdf,
        Pages = 1,
        TextFrom = TextOrigin.Text,
        Type = "CV",
        Number = "456/STC-NS",
        Notation = "STC-NS",
        IssuePlace = "Kon Tum",
        Date = new DateOnly(2026, 11, 10),
        Issuer = "SỞ TÀI CHÍNH",
        Parent = "UBND TỈNH KON TUM",
        Subject = "V/v tham gia ý kiến điều chỉnh quy hoạch chung",
        Addressees = ["Sở Xây dựng"],
        Signer = HeadSigns("Phạm Văn Ví"),
        Says = DocumentStatements.Nothing with { View = new OwnView(OpinionView.Agrees, At("Sở Tài chính thống nhất")) },
        Evidence = PlacesOf("number", "date", "issuer", "subject", "signer"),
        Layout = A4(),
        TextKey = "opinion",
    }) with
    {
        DeclaredAgency = "STC",
        Signatures = Signed(PersonSignature("Phạm Văn Ví"), OrganisationSignature("SỞ TÀI CHÍNH")),
    };

    /// <summary>A file of a role, declared, readable, unsigned.</summary>
    public static DossierFile FileOf(string path, FileRole role, AdministrativeDocument document) => new()
    {
        Path = path,
        Sha256 = new string('a', 64),
        Role = role,
        RoleFrom = RoleSource.Declared,
        Format = document.Format,
        Document = document,
    };

    public static SignatureReport Signed(params SignatureFact[] signatures) => new() { Format = SignatureFormat.PAdES, Signatures = signatures };

    /// <summary>An approval that counts, by a person's certificate, on 18 November 2026.</summary>
    public static SignatureFact PersonSignature(string name) =>
        Good(new SignerIdentity(name, "SỞ XÂY DỰNG", SignerIdentityKind.Person), SignaturePurpose.Approval, 8);

    /// <summary>A seal that counts, by an organisation's certificate, on 18 November 2026.</summary>
    public static SignatureFact OrganisationSignature(string name) =>
        Good(new SignerIdentity(name, name, SignerIdentityKind.Organization), SignaturePurpose.Seal, 9);

    public static SignatureBlock HeadSigns(string name) =>
        new() { Kind = SignerKind.Head, Position = "GIÁM ĐỐC", Name = name, Place = At("GIÁM ĐỐC") };

    public static SignatureBlock DeputySigns(string name) =>
        new() { Kind = SignerKind.Deputy, Prefixes = ["KT"], Position = "PHÓ GIÁM ĐỐC", OnBehalfOf = "GIÁM ĐỐC", Name = name, Place = At("KT. GIÁM ĐỐC") };

    public static LegalCitation Citation(string text, string kind, string? number) => new(text, kind, number, new DateOnly(2009, 6, 17), null, true, At(text));

    public static Place At(string quote) => new(1, new Box(70, 100, 300, 115), null, quote, ReadingMethod.Text);

    private static SignatureFact Good(SignerIdentity signer, SignaturePurpose purpose, int hour)
    {
        var at = new DateTimeOffset(2026, 11, 18, hour, 0, 0, TimeSpan.FromHours(7));
        return new SignatureFact
        {
            Indication = Indication.TotalPassed,
            Integrity = Integrity.Intact,
            Coverage = Coverage.WholeRevision,
            ChangesAfterSigning = ChangesAfterSigning.Allowed,
            Chain = ChainStatus.Trusted,
            Revocation = RevocationStatus.Good,
            SignedAt = at,
            SignedAtSource = SigningTimeSource.Timestamp,
            Timestamp = new TimestampFact(at, "TSA", ChainStatus.Trusted),
            Signer = signer,
            Certificate = new CertificateFact($"CN={signer.CommonName}", "CN=CA", "1a2b", at.AddYears(-1), at.AddYears(2), true, new string('b', 64)),
            Purpose = purpose,
            Level = "B-T",
            Digest = "SHA-256",
            Algorithm = "RSA-2048",
            Page = 2,
        };
    }

    private static LayoutFacts A4() => new()
    {
        PageWidth = 210,
        PageHeight = 297,
        MarginTop = 20,
        MarginBottom = 20,
        MarginLeft = 30,
        MarginRight = 20,
        BodyFont = "Times New Roman",
        BodySize = 14,
        HasNationalName = true,
    };

    private static Dictionary<string, Place> PlacesOf(params string[] parts) => parts.ToDictionary(p => p, At, StringComparer.Ordinal);
}
