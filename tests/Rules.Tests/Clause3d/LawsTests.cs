using System.Reflection;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Clause3d;
using TaskTracking.Rules.Clause3e;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3d;

/// <summary>What holds of every rule of clauses 3.d, 3.đ and 3.e, whatever the dossier.</summary>
public sealed class LawsTests
{
    public static TheoryData<string> Dossiers => [.. All.Keys];

    private static readonly Dictionary<string, Func<Dossier>> All = new(StringComparer.Ordinal)
    {
        ["clean"] = Build,
        ["two opinions"] = () => Build().With(OfJustice()),
        ["table and appraisal"] = () => Build().With(SummaryTable("Sở Tài chính")).With(AppraisalReport()),
        ["no draft"] = () => Build().Without(DraftPath),
        ["no opinion"] = () => Build().Without(OpinionPath),
        ["scans"] = () => Build().Unread(DraftPath).Unread(OpinionPath).With(Scan("07-scan.pdf")),
        ["wrong roles"] = () => Build().File(OpinionPath, f => f with { Role = FileRole.Draft }).File(DraftPath, f => f with { Role = FileRole.Attachment }),
        ["faulty"] = () => Build().With(Faulty("08.pdf", "file-locked")).With(Faulty("09.pdf", "file-empty")),
        ["nothing declared"] = () => Build() with { Declared = Declaration.Nothing, Files = [.. Build().Files.Select(f => f with { RoleFrom = RoleSource.Classified, DeclaredAgency = null })] },
        ["two drafts"] = () => Build().With(Draft() with { Path = "02b.docx", Signatures = Facts.Signatures.SignatureReport.Unsigned }),
        ["differing opinions"] = () => Build().With(OfJustice(OpinionView.Disagrees)).LetterSays(s => s with { ReportedOpinions = [Reported("các đơn vị")] }),
        ["empty"] = () => Build() with { Files = [] },
    };

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Judge_FilesInAnotherOrder_AnswersTheSame(string name)
    {
        var dossier = All[name]();

        Assert.Equal(Answers(dossier), Answers(dossier with { Files = [.. dossier.Files.Reverse()] }));
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Judge_OneUnrelatedAttachmentMore_TurnsNothingMetIntoNotMet(string name)
    {
        var dossier = All[name]();
        var more = dossier.With(Attachment("99-khac.pdf", "Nghị quyết", "phân bổ ngân sách", "7/NQ-HĐND"));

        var lost = Answers(dossier).Zip(Answers(more)).Where(p => p.First.Answer is Answer.Met or Answer.NotApplicable && p.Second.Answer == Answer.NotMet);

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Judge_AnyDossier_SaysSomethingAndLeavesNoBlank(string name)
    {
        foreach (var finding in Judged.Whole(All[name]()).Findings.Where(IsOurs))
        {
            Assert.NotEqual(World.Book.RuleError, finding.Message);
            Assert.False(finding.Message.Vi.Contains('…', StringComparison.Ordinal), $"{finding.Rule} leaves a blank: {finding.Message.Vi}");
            Assert.Equal(finding.Answer is Answer.NotMet or Answer.CannotTell, finding.Remedy is not null);
        }
    }

    [Fact]
    public void Searched_EveryKeyOfTheCode_HasWordsInTheBook()
    {
        var keys = typeof(WhyNot).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)
            .Concat(LetterParts.All)
            .Concat(new FileReadable().Reasons.Except(["met", "several-faults", "several-with-missing", "file-missing"]))
            .Concat(["layout-paper", "layout-margins", "layout-font", "layout-size", "old-encoding", "without-diacritics"]);

        Assert.Empty(keys.Except(World.Book.Searched.Keys, StringComparer.Ordinal));
    }

    private static List<(string Rule, Answer Answer, string Reason)> Answers(Dossier dossier) =>
        [.. Judged.Whole(dossier).Findings.Where(IsOurs).Select(f => (f.Rule, f.Answer, f.Parameters["reason"]))];

    private static bool IsOurs(Finding finding) => finding.Clause is "3.d" or "3.đ" or "3.e";
}
