using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>Further files that tests put beside those of the clean dossier.</summary>
internal static class MoreFiles
{
    public const string JusticePath = "04-y-kien-stp.pdf";

    /// <summary>An opinion of the Department of Justice, 789/STP-XDVB of 12 November 2026.</summary>
    public static DossierFile OfJustice(OpinionView view = OpinionView.Agrees) => Opinion() with
    {
        Path = JusticePath,
        DeclaredAgency = "STP",
        Document = Opinion().Document! with
        {
            Number = "789/STP-XDVB",
            Notation = "STP-XDVB",
            Date = new DateOnly(2026, 11, 12),
            Issuer = "SỞ TƯ PHÁP",
            TextKey = "justice",
            Says = DocumentStatements.Nothing with { View = new OwnView(view, At("Sở Tư pháp có ý kiến")) },
        },
        Signatures = Signed(PersonSignature("Võ Thị Dụ"), OrganisationSignature("SỞ TƯ PHÁP")),
    };

    /// <summary>What a letter reports of an agency.</summary>
    public static ReportedOpinion Reported(string agency, OpinionView view = OpinionView.Agrees, string? number = null) =>
        new(agency, view, number, null, At(agency + " có ý kiến"));

    /// <summary>A scan: it opens, nobody read it.</summary>
    public static DossierFile Scan(string path, FileRole? role = null, bool declared = false) => new()
    {
        Path = path,
        Sha256 = new string('c', 64),
        Role = role,
        RoleFrom = declared ? RoleSource.Declared : RoleSource.Classified,
        Format = FileFormat.Pdf,
        Document = new AdministrativeDocument { Format = FileFormat.Pdf, Pages = 3, TextFrom = TextOrigin.None },
    };

    /// <summary>A file that did not open.</summary>
    public static DossierFile Faulty(string path, string error, FileRole? role = FileRole.Attachment) => new()
    {
        Path = path,
        Sha256 = new string('d', 64),
        Role = role,
        RoleFrom = role is null ? RoleSource.Classified : RoleSource.Declared,
        Error = error,
    };

    /// <summary>A readable attachment with a title of its own.</summary>
    public static DossierFile Attachment(string path, string typeName, string? subject = null, string? number = null) =>
        FileOf(path, FileRole.Attachment, new AdministrativeDocument
        {
            Format = FileFormat.Pdf,
            Pages = 1,
            TextFrom = TextOrigin.Text,
            TypeName = typeName,
            Subject = subject,
            Number = number,
            TextKey = path,
        });

    /// <summary>A table of opinions that the filing agency signed, with a row for each agency.</summary>
    public static DossierFile SummaryTable(params string[] agencies) => FileOf("05-bang-tong-hop.pdf", FileRole.Attachment, new AdministrativeDocument
    {
        Format = FileFormat.Pdf,
        Pages = 2,
        TextFrom = TextOrigin.Text,
        TypeName = "Bảng tổng hợp ý kiến",
        Issuer = "SỞ XÂY DỰNG",
        Signer = HeadSigns("Trần Văn Mẫu"),
        Says = DocumentStatements.Nothing with { OpinionTable = [.. agencies.Select(a => Reported(a))] },
        TextKey = "table",
    });

    /// <summary>An appraisal report of the Department of Justice, 18/BCTĐ-STP.</summary>
    public static DossierFile AppraisalReport() => FileOf("06-tham-dinh.pdf", FileRole.Appraisal, new AdministrativeDocument
    {
        Format = FileFormat.Pdf,
        Pages = 2,
        TextFrom = TextOrigin.Text,
        Type = "BC",
        TypeName = "Báo cáo thẩm định",
        Number = "18/BCTĐ-STP",
        Notation = "BCTĐ-STP",
        Date = new DateOnly(2026, 11, 13),
        Issuer = "SỞ TƯ PHÁP",
        Evidence = new Dictionary<string, Facts.Place>(StringComparer.Ordinal) { ["number"] = At("18/BCTĐ-STP") },
        Says = DocumentStatements.Nothing with { Conclusion = new AppraisalConclusion(true, At("đủ điều kiện trình")) },
        TextKey = "appraisal",
    }) with
    { DeclaredAgency = "STP" };
}
