using TaskTracking.Papers.Content;
using TaskTracking.Papers.Words;

namespace TaskTracking.Papers.Tests;

/// <summary>A dossier, an Office and its words, made small. Every phrase says its own key and its values, so that a test sees both.</summary>
internal static class Made
{
    public static readonly IssuingOffice Office = new("Kon Tum", "Ủy ban nhân dân tỉnh Kon Tum", "Kon Tum", "Ngô Vân Sam");

    public static readonly PaperWords Words = new()
    {
        Office = "VP",
        Signer = ["CHÁNH VĂN PHÒNG"],
        ReceiptSigner = ["NGƯỜI NHẬN"],
        InternalAdvice = ["signature.revocation"],
        OfficeActors = ["Văn thư", "Cán bộ tiếp nhận"],
        Texts = Phrases.All.ToDictionary(p => p.Key, p => string.Join(' ', p.Slots.Select(s => $"{{{s}}}").Prepend($"<{p.Key}>")), StringComparer.Ordinal),
    };

    public static readonly JudgedFile Letter = new()
    {
        Path = "01.pdf",
        Sha256 = new string('a', 64),
        Role = PaperRole.Submission,
        Pages = 2,
        Type = "TTr",
        TypeName = "Tờ trình",
        Number = "123/TTr-SXD",
        Date = new DateOnly(2026, 2, 5),
        Issuer = "SỞ XÂY DỰNG",
        Subject = "Về việc điều chỉnh quy hoạch",
        LegalBases = ["Luật Xây dựng"],
        Places = new Dictionary<string, FoundAt>(StringComparer.Ordinal) { ["subject"] = new("01.pdf", 1, null, "Về việc điều chỉnh quy hoạch", false) },
    };

    public static JudgedPoint Point(string rule, string clause, PointWeight weight, PointAnswer answer) => new()
    {
        Rule = rule,
        Clause = clause,
        Citation = "Trích " + rule,
        Weight = weight,
        Answer = answer,
        Message = "Lý do " + rule + ".",
        Remedy = "Sửa " + rule + ".",
    };

    public static JudgedPoint Blocking(string rule, string clause) => Point(rule, clause, PointWeight.Blocking, PointAnswer.NotMet);

    public static JudgedDossier Dossier(PaperOutcome outcome, params JudgedPoint[] points) => new()
    {
        Code = "HS-2026-000123",
        ReceivedAt = new DateTimeOffset(2026, 2, 6, 9, 5, 0, TimeSpan.FromHours(7)),
        DueOn = new DateOnly(2026, 2, 11),
        Agency = "Sở Xây dựng",
        Recommended = outcome,
        Directive = "Chỉ thị",
        Points = points,
        Files = [Letter],
    };

    public static PersonDecision Person(PaperOutcome outcome) => new(outcome, "Trần Văn Bình", new DateTimeOffset(2026, 2, 9, 14, 0, 0, TimeSpan.FromHours(7)));

    public static Paper? Write(PaperKind kind, JudgedDossier dossier, PersonDecision? person = null) => PaperWriter.Write(kind, dossier, person, Office, Words);

    public static Desk Desk(JudgedDossier dossier) => new(Decided.Of(dossier, null), Office, Words);
}
