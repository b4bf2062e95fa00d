using TaskTracking.Facts.Documents;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;

namespace TaskTracking.Rules.Tests.Clause3e;

/// <summary>Layout, encoding and unseen text.</summary>
public sealed class FormOfTextTests
{
    [Fact]
    public void Layout_AsTheDecreeWants_IsMet() => Build().Expect("form.layout", Answer.Met);

    [Theory]
    [InlineData("Times New Roman")]
    [InlineData("TimesNewRomanPSMT")]
    [InlineData("TimesNewRomanPS-BoldMT")]
    public void Layout_NamesOfTheTypeface_AreMet(string font) =>
        Build().Letter(d => d with { Layout = d.Layout with { BodyFont = font } }).Expect("form.layout", Answer.Met);

    [Fact]
    public void Layout_Deviations_AreAHintThatListsThem()
    {
        var finding = Build()
            .Letter(d => d with { Layout = d.Layout with { PageWidth = 216, MarginLeft = 10, BodyFont = "Arial", BodySize = 11 } })
            .Expect("form.layout", Answer.NotMet, "differs");

        Assert.Equal(Effect.None, finding.Effect);
        Assert.Equal(4, finding.Searched.Count);
    }

    [Fact]
    public void Layout_NormativeDraft_FollowsAnotherDecree() => Build()
        .Draft(d => d with { IsNormative = true, Layout = d.Layout with { MarginLeft = 10 } })
        .Expect("form.layout", Answer.Met);

    [Fact]
    public void Layout_NothingMeasured_IsNotApplicable() => Build()
        .Letter(d => d with { Layout = LayoutFacts.Unknown })
        .Draft(d => d with { Layout = LayoutFacts.Unknown })
        .Expect("form.layout", Answer.NotApplicable);

    [Theory]
    [InlineData(TextEncodingKind.Tcvn3, "old-encoding")]
    [InlineData(TextEncodingKind.Vni, "old-encoding")]
    [InlineData(TextEncodingKind.WithoutDiacritics, "without-diacritics")]
    public void Unicode_OldEncodings_AreAHint(TextEncodingKind encoding, string reason)
    {
        var finding = Build().Document(OpinionPath, d => d with { Encoding = encoding }).Expect("form.unicode", Answer.NotMet, reason);

        Assert.Equal(OpinionPath, finding.Searched.Single().File);
        Assert.Equal(Effect.None, finding.Effect);
    }

    [Fact]
    public void Unicode_NoText_IsNotApplicable() =>
        Build().Unread(LetterPath).Unread(DraftPath).Unread(OpinionPath).Expect("form.unicode", Answer.NotApplicable);

    [Theory]
    [InlineData(HiddenContentKind.HiddenText, "hidden-text")]
    [InlineData(HiddenContentKind.WhiteText, "hidden-text")]
    [InlineData(HiddenContentKind.TrackedChange, "tracked-changes")]
    [InlineData(HiddenContentKind.Comment, "comments")]
    public void VisibleText_UnseenContentOfLetterOrDraft_IsNotMet(HiddenContentKind kind, string reason)
    {
        Build().Letter(d => Hiding(d, kind)).Expect("form.visible-text", Answer.NotMet, reason);
        var finding = Build().Draft(d => Hiding(d, kind)).Expect("form.visible-text", Answer.NotMet, reason);

        Assert.Contains("3", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Equal(Effect.Review, finding.Effect);
    }

    [Fact]
    public void VisibleText_CommentsOfAnOpinionOrAttachment_AreNobodysBusiness() =>
        Build().Document(OpinionPath, d => Hiding(d, HiddenContentKind.Comment)).Expect("form.visible-text", Answer.Met);

    [Fact]
    public void VisibleText_NeitherLetterNorDraft_IsNotApplicable() =>
        Build().Without(LetterPath).Without(DraftPath).Expect("form.visible-text", Answer.NotApplicable);

    private static AdministrativeDocument Hiding(AdministrativeDocument document, HiddenContentKind kind) =>
        document with { Hidden = [new HiddenContent(kind, 3, At("x"))] };
}
