using System.Text.Json.Nodes;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Hosting.Description;

/// <summary>Examples made of the contract's own types, so that none can have another shape than the answers. Names are invented.</summary>
internal static class ApiExamples
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const string Day = "2026-11-20T09:00:00+07:00";
    private static readonly Guid Id = Guid.Parse("01a220b4-9051-7e23-864b-25c82362c6a9");

    /// <summary>An example of an answer.</summary>
    public static JsonNode Of(Type answer) => answer switch
    {
        _ when answer == typeof(FiledAnswer) => Json(new FiledAnswer(Id, "HS-2026-000123", Check())),
        _ when answer == typeof(CheckAnswer) => Json(Check()),
        _ when answer == typeof(DecisionsAnswer) => Json(new DecisionsAnswer([new DecisionAnswer(Id, "HS-2026-000123", Day, "2026-11-25", "return", "SXD", "Sở Xây dựng", "123/TTr-SXD", "Về việc điều chỉnh quy hoạch", "SXD-2026-0214")], null)),
        _ when answer == typeof(QueueAnswer) => Json(new QueueAnswer(
            new QueueCountsAnswer(12, 1, 3, 4, 5),
            [new QueuedAnswer(Id, "HS-2026-000123", Day, "2026-11-25", 510, "return", "SXD", "Sở Xây dựng", "123/TTr-SXD", "Về việc điều chỉnh quy hoạch", "0193b7a2-7c00-7000-8000-000000000001", null, false)],
            null)),
        _ when answer == typeof(ReplayAnswer) => Json(new ReplayAnswer(
            "today", false, new ReplaySideAnswer("return", null, "2026-11-25", new RuleBookAnswer("kontum-directive-clause-3", "1.1.0", Hash), "dossier 0.3.0"),
            new ReplaySideAnswer("accept", null, "2026-11-25", new RuleBookAnswer("kontum-directive-clause-3", "1.2.0", Hash), "dossier 0.4.0"),
            [new ReplayDifferenceAnswer("form.dates", "3.đ", ["answer", "effect"], "notMet", "met", "Văn bản ghi một ngày không có trong lịch.", "Các ngày của văn bản hợp lý.")])),
        _ when answer == typeof(VerifyAnswer) => Json(new VerifyAnswer([new VerifyFile { File = "01-to-trinh.pdf", Sha256 = Hash, Format = "PAdES", Signatures = [Signature()] }])),
        _ when answer == typeof(RulesAnswer) => Json(Rules()),
        _ when answer == typeof(TrustAnswer) => Json(Trust()),
        _ when answer == typeof(byte[]) => JsonValue.Create("UEsDBBQAAAAAAA=="),
        _ when answer == typeof(HealthAnswer) => Json(new HealthAnswer("ready", [new HealthCheckAnswer("qpdf", "ok"), new HealthCheckAnswer("database", "ok"), new HealthCheckAnswer("revocation", "ok")])),
        _ => throw new ArgumentException("An answer without an example.", nameof(answer)),
    };

    /// <summary>An example of a refusal.</summary>
    public static JsonNode Refusal(string code) => Json(ApiAnswers.Details(new Problem(code, ArgumentsOf(code)), "vi", Trace));

    /// <summary>An example of what is declared.</summary>
    public static JsonNode Metadata() => JsonNode.Parse("""
        { "agency": "SXD", "reference": "SXD-2026-0214", "files": [ { "file": "01-to-trinh.pdf", "role": "submission" }, { "file": "02-du-thao-quyet-dinh.docx", "role": "draft" } ] }
        """)!;

    private static string[] ArgumentsOf(string code) => code switch
    {
        "too-many-files" => ["21", "20"],
        "dossier-too-large" => ["200"],
        "metadata-invalid" => ["files.role"],
        "query-invalid" => ["limit"],
        "calendar-uncovered" => [Day],
        _ => ["01-to-trinh.pdf", "50"],
    };

    private static JsonNode Json<T>(T answer) => JsonNode.Parse(ContractJson.Line(answer))!;

    private static CheckAnswer Check() => new()
    {
        Decision = "return",
        RuleBook = new RuleBookAnswer("kontum-directive-clause-3", "1.0.0", Hash),
        Directory = Hash,
        Calendar = Hash,
        Trust = Hash,
        Engine = "dossier 1.0.0; qpdf version 11.3.0; pdftohtml version 22.12.0",
        ReceivedAt = Day,
        DueOn = "2026-11-25",
        Reference = "SXD-2026-0214",
        Findings = [Finding()],
        Opinions = [Opinion()],
        Options = new OptionsAnswer([new OptionAnswer("1", Words("Phương án 1: giữ nguyên."))], null),
        Documents = [new DocumentAnswer { File = "01-bao-cao.pdf", Sha256 = Hash, Role = "submission", RoleFrom = "declared", Document = new ReadFile { File = "01-bao-cao.pdf", Format = "PDF", Pages = 2, TextFrom = "text", Type = "BC", TypeName = "Báo cáo", LegalBasis = "opening" }, Signatures = [Signature()] }],
        Ignored = [".DS_Store"],
    };

    private static FindingAnswer Finding() => new()
    {
        Rule = "submission.letter-type",
        Clause = "3.d",
        Answer = "notMet",
        Severity = "blocking",
        Effect = "return",
        Message = "Văn bản trình là báo cáo, không phải tờ trình hoặc công văn.",
        Remedy = "Trình lại bằng tờ trình hoặc công văn.",
        Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["reason"] = "other-type" },
        Evidence = [new EvidenceAnswer("01-bao-cao.pdf", 1, [70.1, 152.0, 180.4, 168.2], null, "BÁO CÁO", "text")],
        Searched = [new SearchedAnswer("02-du-thao.docx", [1], "Là dự thảo.")],
    };

    private static OpinionAnswer Opinion() => new()
    {
        Agency = new OpinionAgencyAnswer("STC", "Sở Tài chính"),
        Asked = new AskedAnswer("obtained", Words("đã lấy ý kiến Sở Tài chính")),
        Letter = new OpinionLetterAnswer("03-y-kien.pdf", "456/STC-NS", "2026-11-10"),
        View = "differs",
        ViewEvidence = new EvidenceAnswer("03-y-kien.pdf", 1, null, null, "không thống nhất", "text"),
        Reported = new ReportedAnswer("agrees", true, "456/STC-NS", "2026-11-10", Words("Sở Tài chính thống nhất")),
        Missing = ["faithfulness"],
    };

    private static EvidenceAnswer Words(string quote) => new("01-bao-cao.pdf", 2, null, null, quote, "text");

    private static SignatureAnswer Signature() => new()
    {
        Indication = "TOTAL-PASSED",
        Integrity = "intact",
        Coverage = "wholeFile",
        ChangesAfterSigning = "none",
        Chain = "trusted",
        Revocation = "good",
        SignedAt = "2026-11-19T08:12:00+07:00",
        SignedAtSource = "timestamp",
        Timestamp = new TimestampAnswer("2026-11-19T08:12:00+07:00", "TSA", "trusted"),
        Signer = new SignerAnswer("Nguyễn Văn An", "Sở Xây dựng", "person"),
        Certificate = new CertificateAnswer("CN=Nguyễn Văn An", "CN=Cơ quan chứng thực", "5401", "2025-01-01T00:00:00+07:00", "2028-01-01T00:00:00+07:00", true),
        Purpose = "approval",
        Level = "B-T",
        Digest = "SHA-256",
        Algorithm = "RSA-2048",
        Reasons = [],
        Warnings = [],
    };

    private static TrustAnswer Trust()
    {
        var added = new TrustAddedAnswer(Day, "root");
        return new(
            Hash,
            Day,
            false,
            [new TrustRemarkAnswer("certificate-ends-soon", false, "Cơ quan chứng thực", TrustText.For("certificate-ends-soon", "vi", "Cơ quan chứng thực", "01/01/2027"))],
            [new TrustCertificateAnswer("anchor", "Cơ quan chứng thực", "C=VN, CN=Cơ quan chứng thực", "C=VN, CN=Cơ quan chứng thực", "5401", Hash, "2017-01-01T00:00:00+07:00", "2027-01-01T00:00:00+07:00", "endsSoon", "RSA-4096", true, true, ["anchor-co-quan-chung-thuc-9f86d081884c7d65.cer"], added)],
            [new TrustEvidenceAnswer("crl", "Cơ quan chứng thực", "C=VN, CN=Cơ quan chứng thực", Hash, Day, "2026-11-27T09:00:00+07:00", 0, true, true, "current", ["crl-co-quan-chung-thuc-20261120-9f86d081884c7d65.crl"], added)],
            [new RegisteredAnswer("C=VN, CN=Cơ quan chứng thực", "5402", "person", "Nguyễn Văn An", null)],
            new TrustHistoryAnswer(true, null, Hash, [new TrustEventAnswer(Day, "root", "command", "added", "anchor", "C=VN, CN=Cơ quan chứng thực", Hash, "anchor-co-quan-chung-thuc-9f86d081884c7d65.cer", Hash, null)]));
    }

    private static RulesAnswer Rules()
    {
        var title = new LocalText("Văn bản trình đúng loại", "The submission is of a fit kind");
        return new("kontum-directive-clause-3", "1.0.0", Hash, new("Quy tắc thẩm định", "Rules of validation"), new("Chỉ thị, khoản 3", "Directive, clause 3"), "2026-11-20", [new RuleAnswer("submission.letter-type", "3.d", new("khoản 3 điểm d", "clause 3 point d"), title, title, "blocking", "2026-01-01", null, [new ReasonAnswer("other-type", new("Văn bản trình là {type}.", "The submission is {type}."), null, null)], new(title, title, title), null)]);
    }
}
