using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TaskTracking.Documents;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Verdicts;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;
using TaskTracking.Validation.Api.Judging;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>A judged dossier of invented content: what a store is tried with, without judging anything.</summary>
internal sealed record InventedFiling
{
    private static readonly Policies Shipped = PolicyFiles.Load(new PolicyPaths(null, Repository.Agencies, null, null)).Value!;

    /// <summary>Who files.</summary>
    public static Actor Sender { get; } = new("tester", "tester", Role.Clerk, null);

    public Decision Decision { get; init; } = Decision.Accept;

    public string? Agency { get; init; } = "SXD";

    public string AgencyName { get; init; } = "Sở Xây dựng";

    public string Letter { get; init; } = "123/TTr-SXD";

    public string Subject { get; init; } = "Về việc điều chỉnh quy hoạch chung thị trấn Đăk Hà";

    public string? Reference { get; init; }

    /// <summary>What the rule of the draft, which blocks, answers.</summary>
    public Answer Draft { get; init; } = Answer.NotMet;

    public DateTimeOffset ReceivedAt { get; init; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7));

    /// <summary>Contents of the files: "1.pdf", "2.pdf" …</summary>
    public IReadOnlyList<string> Contents { get; init; } = ["tờ trình", "dự thảo"];

    public IdempotencyKey? Key { get; init; }

    public Guid? Resubmits { get; init; }

    /// <summary>What the letter's one signature was judged by; none: the letter is not signed.</summary>
    public IReadOnlyList<UsedEvidence> Evidence { get; init; } = [];

    public Policies Policies { get; init; } = Shipped;

    public Filing Filing
    {
        get
        {
            var files = Contents.Select((c, i) => new SourceFile(string.Create(CultureInfo.InvariantCulture, $"{i + 1}.pdf"), Encoding.UTF8.GetBytes(c))).ToList();
            var dossier = new Dossier
            {
                ReceivedAt = ReceivedAt,
                Declared = new Declaration { Agency = Agency, Reference = Reference },
                Files = [.. files.Select((f, i) => FileOf(f, i == 0))],
            };
            var verdict = new Verdict(Decision, null, new DateOnly(2026, 11, 25), [Line("submission.present", Answer.Met), Line("draft.present", Draft)])
            {
                FiledBy = new FilingAgency(Agency, AgencyName),
                Letter = files.Count > 0 ? files[0].Path : null,
            };
            var stamp = new PolicyStamp(
                Policies.Book.Id, Policies.Book.Version, Policies.Book.Sha256, Policies.Directory.Sha256, Policies.Calendar.Sha256, Policies.Trust.Sha256, "dossier 0.3.0");
            var judgement = new Judgement(verdict, dossier, CanonicalJson.Of(dossier), stamp);
            return new Filing(judgement, new DossierInput(files, null, []), Policies, FilingChannel.Api, Sender) { Key = Key, Resubmits = Resubmits };
        }
    }

    private DossierFile FileOf(SourceFile file, bool isLetter) => new()
    {
        Path = file.Path,
        Signatures = isLetter && Evidence.Count > 0
            ? new SignatureReport { Format = SignatureFormat.PAdES, Signatures = [new SignatureFact { Indication = Indication.TotalPassed, Evidence = Evidence }] }
            : SignatureReport.Unsigned,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
        Role = isLetter ? FileRole.Submission : FileRole.Draft,
        Document = new AdministrativeDocument
        {
            Format = FileFormat.Pdf,
            TextFrom = TextOrigin.Text,
            Number = isLetter ? Letter : null,
            Subject = isLetter ? Subject : null,
        },
    };

    private static Finding Line(string rule, Answer answer) => new()
    {
        Rule = rule,
        Clause = "3.d",
        Answer = answer,
        Severity = Severity.Blocking,
        Effect = answer switch { Answer.Met => Effect.None, Answer.CannotTell => Effect.Review, _ => Effect.Return },
        Message = new LocalText("Đã có “tờ trình”.", "There is a letter."),
        Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["reason"] = "met", ["a"] = "b" },
    };
}
