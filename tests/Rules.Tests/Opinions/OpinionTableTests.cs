using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Opinions;

public sealed class OpinionTableTests
{
    [Fact]
    public void Table_CleanDossier_ShowsWhoWasAskedAndAnsweredHow()
    {
        var line = Assert.Single(Table(Build()).Agencies);

        Assert.Equal(("STC", "Sở Tài chính"), (line.Code, line.Name));
        Assert.Equal(OpinionPath, line.Letter!.File);
        Assert.Equal(Build().Files.Single(f => f.Path == OpinionPath).Document!.Number, line.Letter.Number);
        Assert.Equal((OpinionView.Agrees, OpinionPath), (line.View, line.ViewAt!.File));
        Assert.Equal((OpinionView.Agrees, true, LetterPath), (line.Reported!.View, line.Reported.ByName, line.Reported.Evidence.File));
        Assert.Empty(line.Missing);
    }

    [Fact]
    public void Table_AgenciesAskedReportedAndHeard_EachHasOneLineInThatOrder()
    {
        var table = Table(Build()
            .LetterSays(s => s with
            {
                ReportedOpinions = [Reported("Sở TC"), Reported("Sở Tài chính")],
                Consultations = [new Consultation(ConsultationStatus.Asked, ["STC", "UBND huyện Mẫu"], At("đã gửi lấy ý kiến"))],
            })
            .With(OfJustice()));

        Assert.Equal(["STC", "UBNDHM", "STP"], table.Agencies.Select(a => a.Code));
        Assert.Equal([ConsultationStatus.Asked, ConsultationStatus.Asked, null], table.Agencies.Select(a => a.Asked?.Status));
    }

    [Fact]
    public void Table_OpinionNotFound_LacksItsLetter() => Assert.Equal([OpinionGap.Letter], Only(Build().Without(OpinionPath)).Missing);

    [Fact]
    public void Table_OpinionUnderAnotherNumber_LacksTheNumber() => Assert.Equal(
        [OpinionGap.Number],
        Only(Build().LetterSays(s => s with { ReportedOpinions = [Reported("Sở Tài chính", number: "1/STC-GIA")] })).Missing);

    [Fact]
    public void Table_OpinionUnread_HasNoViewAndLacksItsText()
    {
        var line = Only(Build().Unread(OpinionPath));
        Assert.Null(line.View);
        Assert.Contains(OpinionGap.Text, line.Missing);
    }

    [Fact]
    public void Table_OpinionNotReported_LacksTheReport() =>
        Assert.Equal([OpinionGap.Report], Table(Build().With(OfJustice())).Agencies.Single(a => a.Code == "STP").Missing);

    [Fact]
    public void Table_ReportSaysTheOpposite_LacksFaithfulness() => Assert.Equal(
        [OpinionGap.Faithfulness],
        Only(Build().Document(OpinionPath, d => d with { Says = d.Says with { View = new OwnView(OpinionView.Disagrees, At("không thống nhất")) } })).Missing);

    [Fact]
    public void Table_AgencySilent_LacksItsAnswer()
    {
        var table = Table(Build().LetterSays(s => s with { Consultations = [new Consultation(ConsultationStatus.Silent, ["Sở Tư pháp"], At("không trả lời"))] }));
        Assert.Equal([OpinionGap.Answer], table.Agencies.Single(a => a.Code == "STP").Missing);
    }

    [Fact]
    public void Table_WordsOfABodyAbove_AreNoOpinion() =>
        Assert.DoesNotContain(Table(Build().LetterSays(s => s with { ReportedOpinions = [.. s.ReportedOpinions, Reported("Thường trực Tỉnh ủy")] })).Agencies, a => a.Name.Contains("Tỉnh ủy", StringComparison.Ordinal));

    [Fact]
    public void Table_LetterUnread_ShowsWhatIsThereAndMissesNothingOfTheLetter()
    {
        var line = Only(Build().Unread(LetterPath));
        Assert.Equal(OpinionPath, line.Letter!.File);
        Assert.Null(line.Reported);
        Assert.Empty(line.Missing);
    }

    [Theory]
    [InlineData("chọn phương án 2 vì tiết kiệm", "2")]
    [InlineData("chọn phương án 20", null)]
    [InlineData("so với phương án 1, chọn phương án 2", null)]
    [InlineData("Sở đề xuất theo hướng trên", null)]
    public void Table_OptionsAndChoice_NamesTheOneThatTheWordsName(string words, string? chosen)
    {
        var table = Table(Build().LetterSays(s => s with
        {
            Options = [new OptionStatement("1", At("Phương án 1")), new OptionStatement("2", At("Phương án 2")), new OptionStatement("2", At("Phương án 2: …"))],
            Choices = [At(words)],
        }));

        Assert.Equal(["1", "2"], table.Options.Select(o => o.Label));
        Assert.Equal(chosen, table.Choice!.Option);
        Assert.Equal(words, Assert.Single(table.Choice.Evidence).Place.Quote);
    }

    [Fact]
    public void Table_NoChoice_IsNull() => Assert.Null(Table(Build()).Choice);

    /// <summary>The rules on opinions and the table say the same of every dossier at hand.</summary>
    [Fact]
    public void Table_AnyDossier_AgreesWithTheFindings() => Assert.All(AllDossiers, dossier =>
    {
        var verdict = Judged.Whole(dossier);
        var gaps = verdict.Opinions!.Agencies.SelectMany(a => a.Missing).ToHashSet();
        Assert.Equal(Reason("opinions.attached") is "missing" or "perhaps-silent", gaps.Contains(OpinionGap.Letter) && Reason("opinions.attached") is not ("perhaps-unread" or "none-attached"));
        Assert.Equal(Reason("opinions.attached") == "number-differs", gaps.Contains(OpinionGap.Number) && !gaps.Contains(OpinionGap.Letter));
        Assert.Equal(Reason("opinions.reported-faithfully") == "differs", gaps.Contains(OpinionGap.Faithfulness));
        Assert.True(Reason("opinions.summarised") != "missing" || gaps.Contains(OpinionGap.Report));
        Assert.True(Reason("opinions.summarised") != "covered-at-large" || gaps.Contains(OpinionGap.ReportByName));
        Assert.Equal(Reason("opinions.position-taken") == "met", verdict.Opinions.Choice is not null && Reason("opinions.position-taken") != "nothing-differs");

        string Reason(string rule) => verdict.Findings.Single(f => f.Rule == rule) is var finding && finding.Parameters["reason"] == "met" ? finding.Answer == Answer.Met ? "met" : "?" : finding.Parameters["reason"];
    });

    private static IEnumerable<Dossier> AllDossiers => BrokenDossiers.ByRule.Values.Select(b => b.Dossier).Append(Build());

    private static OpinionTable Table(Dossier dossier) => Judged.Whole(dossier).Opinions!;

    private static AgencyOpinion Only(Dossier dossier) => Assert.Single(Table(dossier).Agencies);
}
