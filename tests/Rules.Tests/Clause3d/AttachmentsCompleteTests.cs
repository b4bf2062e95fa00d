using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Facts.Statements;
using TaskTracking.Rules.Tests.Building;
using TaskTracking.Rules.Verdicts;
using static TaskTracking.Rules.Tests.Building.CleanDossier;
using static TaskTracking.Rules.Tests.Building.MoreFiles;

namespace TaskTracking.Rules.Tests.Clause3d;

public sealed class AttachmentsCompleteTests
{
    private const string Rule = "attachments.complete";

    [Fact]
    public void Judge_EverythingThere_IsMet() => Build().Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_NothingListed_IsNotApplicable() => Listing().Expect(Rule, Answer.NotApplicable, "none-listed");

    [Fact]
    public void Judge_ListedDocumentMissing_IsNotMetAndNamesIt()
    {
        var finding = Listing(Other("Thuyết minh đồ án quy hoạch")).Expect(Rule, Answer.NotMet, "missing");

        Assert.Contains("Thuyết minh đồ án quy hoạch", finding.Message.Vi, StringComparison.Ordinal);
        Assert.Equal(Effect.Review, finding.Effect);
    }

    [Fact]
    public void Judge_ItemFoundByNumber_IsMet() => Listing(Other("Công văn số 12/BQL-KT", "12/BQL-KT"))
        .With(Attachment("05.pdf", "Công văn", number: "012/BQL-KT"))
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_ItemFoundByTitleOrFileName_IsMet()
    {
        Listing(Other("Thuyết minh đồ án quy hoạch")).With(Attachment("05.pdf", "Thuyết minh", "đồ án quy hoạch chung")).Expect(Rule, Answer.Met);
        Listing(Other("Bản đồ hiện trạng")).With(Attachment("05-ban-do-hien-trang.pdf", "Sơ đồ")).Expect(Rule, Answer.Met);
    }

    [Fact]
    public void Judge_FileThatSaysNothingOfItself_MayBeTheItem() => Listing(Other("Dự toán kinh phí"))
        .With(Scan("05.xlsx", FileRole.Attachment) with { Format = FileFormat.Xlsx })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_OneSilentFileForTwoItems_IsNotMet() => Listing(Other("Dự toán kinh phí"), Other("Bản vẽ mặt bằng"))
        .With(Scan("05.xlsx", FileRole.Attachment) with { Format = FileFormat.Xlsx })
        .Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_UnrelatedAttachment_DoesNotStandForTheItem() => Listing(Other("Thuyết minh đồ án quy hoạch"))
        .With(Attachment("05.pdf", "Nghị quyết", "phân bổ ngân sách", "7/NQ-HĐND"))
        .Expect(Rule, Answer.NotMet, "missing");

    [Theory]
    [InlineData("Báo cáo thẩm định lần 1", "Báo cáo thẩm định lần 2", Answer.NotMet)]
    [InlineData("Báo cáo thẩm định", "Báo cáo thẩm định của Sở Tư pháp", Answer.Met)]
    public void Judge_TwoRoundsOfAppraisalAndOneReport_MissesOne(string one, string other, Answer answer) => Listing(Appraisal(one), Appraisal(other))
        .With(AppraisalReport())
        .Expect(Rule, answer);

    [Fact]
    public void Judge_AnnexBoundIntoLetterOrDraft_IsMet()
    {
        Listing(Annex).Letter(d => d with { HasAnnex = true }).Expect(Rule, Answer.Met);
        Listing(Annex).Draft(d => d with { HasAnnex = true }).Expect(Rule, Answer.Met);
        Listing(Annex).Unread(DraftPath).Expect(Rule, Answer.Met);
    }

    [Fact]
    public void Judge_AnnexNowhere_IsNotMet() => Listing(Annex).Expect(Rule, Answer.NotMet, "missing");

    [Theory]
    [InlineData("Tờ trình của Sở Xây dựng", "TTr", null)]
    [InlineData("Tờ trình số 123/TTr-SXD", "TTr", "123/TTr-SXD")]
    public void Judge_LetterListedAmongItsOwnEnclosures_IsMet(string text, string type, string? number) =>
        Listing(new EnclosureItem(text, type, number, null, EnclosureKind.Other, false, At(text))).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_EarlierLetterListed_IsNotTheLetterItself() =>
        Listing(new EnclosureItem("Tờ trình số 99/TTr-SXD", "TTr", "99/TTr-SXD", null, EnclosureKind.Other, false, At("Tờ trình số 99/TTr-SXD"))).Expect(Rule, Answer.NotMet);

    [Theory]
    [InlineData("hồ sơ kèm theo")]
    [InlineData("các tài liệu có liên quan")]
    public void Judge_NoDocumentInParticular_IsMet(string text) => Listing(Other(text)).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_DraftOfAnotherKind_IsTheFindingOfDraftKindOnly() =>
        Listing(Item(EnclosureKind.Draft, "KH")).Draft(d => d with { Type = "CT", TypeName = "Chỉ thị" }).Expect(Rule, Answer.Met);

    [Theory]
    [InlineData(EnclosureKind.Draft)]
    [InlineData(EnclosureKind.Opinion)]
    public void Judge_ListedDraftOrLetterOfAnAgencyMissing_IsNotMet(EnclosureKind kind)
    {
        var path = kind == EnclosureKind.Draft ? DraftPath : OpinionPath;

        Build().Without(path).Expect(Rule, Answer.NotMet, "missing");
    }

    [Fact]
    public void Judge_SecondListedDraftMissing_IsNotMet() => Listing(Item(EnclosureKind.Draft, "QĐ"), Item(EnclosureKind.Draft, "TTr"))
        .Draft(d => d with { Type = "KH", TypeName = "Kế hoạch" })
        .Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_SummaryTableListed_IsFound()
    {
        var item = new EnclosureItem("Bảng tổng hợp ý kiến", null, null, null, EnclosureKind.OpinionSummary, false, At("Bảng tổng hợp ý kiến"));

        Listing(item).With(SummaryTable("Sở Tài chính")).Expect(Rule, Answer.Met);
        Listing(item).Expect(Rule, Answer.NotMet, "missing");
    }

    private static EnclosureItem Annex => new("Phụ lục chi tiết", null, null, null, EnclosureKind.Annex, false, At("Phụ lục chi tiết"));

    [Fact]
    public void Judge_LettersOfSeveralAgenciesInOneItem_AreLeftToTheRuleOnOpinions() => Listing(Of("Sở Tài chính"), Of("Sở Nội vụ"))
        .Without(OpinionPath)
        .LetterSays(s => s with { ReportedOpinions = [.. s.ReportedOpinions, s.ReportedOpinions[0] with { Agency = "Sở Nội vụ" }] })
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_SameThingNamedTwice_IsOne() => Listing(Other("Thuyết minh"), Other("Thuyết minh đồ án quy hoạch"))
        .With(Attachment("05.pdf", "Thuyết minh", "đồ án quy hoạch chung"))
        .Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_AppraisalListed_IsNotTheReportOfTheAgencyOnIt()
    {
        var listed = Listing(new EnclosureItem("Báo cáo thẩm định", "BC", null, null, EnclosureKind.Appraisal, false, At("Báo cáo thẩm định")));
        listed.With(Attachment("05.pdf", "Báo cáo", "tiếp thu ý kiến thẩm định")).Expect(Rule, Answer.NotMet, "missing");
    }

    [Fact]
    public void Judge_NumberWithoutNotation_FindsTheLetter() => Listing(Other("văn bản số 12 nói trên"))
        .With(Attachment("05.pdf", "Công văn", number: "12/BQL-KT"))
        .Expect(Rule, Answer.Met);

    [Theory]
    [InlineData("Đề án", "ĐA", "ĐỀ ÁN / Phát triển chợ nông thôn", true)]
    [InlineData("Quy chế", "QC", "QUY CHẾ / Tổ chức và hoạt động của Quỹ", true)]
    [InlineData("Danh mục", null, "PHỤ LỤC / TT / Tên nhiệm vụ", true)]
    [InlineData("Bảng dự toán chi tiết kinh phí", null, "THỂ LỆ / Giải báo chí lần thứ XIX", false)]
    [InlineData("Đề án", "ĐA", "PHỤ LỤC / Danh sách hộ dân", false)]
    public void Judge_ItemBehindTheDraft_IsKnownByItsTitle(string text, string? type, string title, bool found)
    {
        var item = new EnclosureItem(text, type, null, null, type is null ? EnclosureKind.Annex : EnclosureKind.Other, false, At(text));
        Listing(item).Draft(d => d with { HasAnnex = true, AnnexTitles = [title] }).Expect(Rule, found ? Answer.Met : Answer.NotMet);
    }

    [Fact]
    public void Judge_SchemeBehindNoDraft_IsNotMet() =>
        Listing(new EnclosureItem("Đề án", "ĐA", null, null, EnclosureKind.Other, false, At("Đề án"))).Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_LetterAboutTheScheme_IsNotTheScheme() =>
        Listing(new EnclosureItem("Đề án", "ĐA", null, null, EnclosureKind.Other, false, At("Đề án")))
            .File(OpinionPath, f => f with { Role = FileRole.Attachment, Document = f.Document! with { Subject = "V/v kinh phí Đề án nghề dệt" } })
            .Expect(Rule, Answer.NotMet, "missing");

    [Fact]
    public void Judge_ListWhereTheDraftHoldsATable_IsMet() =>
        Listing(new EnclosureItem("danh sách", null, null, null, EnclosureKind.Annex, false, At("danh sách"))).Draft(d => d with { HasTable = true }).Expect(Rule, Answer.Met);

    [Theory]
    [InlineData("02-du-thao-kem-danh-muc.pdf", true)]
    [InlineData("02-du-thao-danh-muc.pdf", false)]
    public void Judge_AnnexTheDraftsFileNameTellsOf_IsMet(string path, bool found) =>
        Listing(new EnclosureItem("Danh mục", null, null, null, EnclosureKind.Annex, false, At("Danh mục"))).File(DraftPath, f => f with { Path = path }).Expect(Rule, found ? Answer.Met : Answer.NotMet);

    [Fact]
    public void Judge_DraftListedByItsTypeAlone_IsFound() =>
        Listing(new EnclosureItem("Báo cáo", "BC", null, null, EnclosureKind.Other, false, At("Báo cáo"))).Draft(d => d with { Type = "BC", TypeName = "Báo cáo" }).Expect(Rule, Answer.Met);

    [Fact]
    public void Judge_LettersToldOfWithoutNames_AreThoseThatAreThere()
    {
        var letters = Listing(new EnclosureItem("công văn cử người", "CV", null, null, EnclosureKind.Opinion, true, At("03 công văn cử người")));
        letters.Expect(Rule, Answer.Met);
        letters.File(OpinionPath, f => f with { Role = FileRole.Attachment }).Expect(Rule, Answer.Met);
        letters.Without(OpinionPath).Expect(Rule, Answer.NotMet, "missing");
    }

    [Fact]
    public void Judge_LetterOfAPlace_IsItsCommittees()
    {
        var listed = Listing(new EnclosureItem("Công văn của phường Mẫu", "CV", null, "phường Mẫu", EnclosureKind.Opinion, false, At("Công văn của phường Mẫu")));
        listed.File(OpinionPath, f => f with { DeclaredAgency = null, Document = f.Document! with { Issuer = "ỦY BAN NHÂN DÂN PHƯỜNG MẪU", Notation = "UBND", Number = "803/UBND" } }).Expect(Rule, Answer.Met);
        listed.Expect(Rule, Answer.NotMet, "missing");
    }

    [Fact]
    public void Judge_AttachmentOfTheSameTypeAndMatter_IsTheItem()
    {
        var item = new EnclosureItem("Kế hoạch quy hoạch chung thị trấn của Công ty", "KH", null, null, EnclosureKind.Other, false, At("Kế hoạch của Công ty"));
        Listing(item).With(Attachment("05.pdf", "Kế hoạch", "quy hoạch chung thị trấn") is var file ? file with { Document = file.Document! with { Type = "KH" } } : null!).Expect(Rule, Answer.Met);
    }

    private static EnclosureItem Of(string agency) =>
        new("văn bản tham gia ý kiến của Sở Tài chính, Sở Nội vụ", "CV", null, agency, EnclosureKind.Opinion, false, At("văn bản tham gia ý kiến của Sở Tài chính, Sở Nội vụ"));

    private static Dossier Listing(params EnclosureItem[] items) => Build().LetterSays(s => s with { Enclosures = items });

    private static EnclosureItem Other(string text, string? number = null) => new(text, null, number, null, EnclosureKind.Other, false, At(text));

    private static EnclosureItem Appraisal(string text) => new(text, "BC", null, null, EnclosureKind.Appraisal, false, At(text));

    private static EnclosureItem Item(EnclosureKind kind, string type) => new("Dự thảo " + type, type, null, null, kind, false, At("Dự thảo " + type));
}
