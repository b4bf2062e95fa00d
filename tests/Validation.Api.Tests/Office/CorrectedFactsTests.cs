using FsCheck;
using FsCheck.Fluent;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Correcting;
using TaskTracking.Validation.Api.Judging;
using TaskTracking.Validation.Api.Office;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Office;

/// <summary>Corrections put into stored facts: the values alone tell the result.</summary>
public sealed class CorrectedFactsTests
{
    private const string Letter = "1. To trinh.pdf";
    private const string Draft = "2. Du thao cong van UBND tinh.pdf";
    private const string Opinion = "3. Y kien UBND huyen Dak Ha.pdf";
    private const string Other = "4. Y kien So Tai chinh.pdf";

    private static readonly CorrectedValue[] Said =
    [
        new(Letter, "number", "200/TTr-SGTVT"), new(Letter, "date", "2026-11-19"), new(Letter, "signerKind", "deputy"), new(Letter, "subject", "Về việc khác"), new(Letter, "addressees", "Ủy ban nhân dân tỉnh"),
        new(Draft, "type", "QĐ"), new(Opinion, "role", "attachment"), new(Opinion, "issuer", "SỞ XÂY DỰNG"), new(Other, "agency", "SXD"), new(Other, "signerRight", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"), new(Other, "signerName", null),
    ];

    [Fact]
    public async Task Judge_UnrelatedCorrectionsInAnyOrder_GiveTheSameFindings()
    {
        await using var run = await CorrectingRun.OfAsync("form.dates");
        var kept = (await run.History.FindAsync(run.Id, default))!;
        var facts = Replaying.FactsOf(kept)!;
        var replaying = run.Service.Parts.GetRequiredService<Replaying>();
        string Judged(IEnumerable<CorrectedValue> said)
        {
            var values = Correction.InForce(said.Select(s => (s, ReadOf(facts, s))));
            return ContractJson.Line(replaying.ByItsOwnAsync(kept with { Corrections = values }, default).Result.Value!.ToAnswer("vi"));
        }

        Prop.ForAll(Gen.Shuffle(Said).SelectMany(all => Gen.Choose(1, Said.Length), (all, count) => all.Take(count).ToArray()).ToArbitrary(), said =>
            Judged(said) == Judged(said.OrderBy(s => s.File, StringComparer.Ordinal).ThenByDescending(s => s.Field, StringComparer.Ordinal))
            && Judged([.. said, .. said.Select(s => s with { Value = ReadOf(facts, s) })]) == Judged([])).QuickCheckThrowOnFailure();
        Assert.NotEqual(Judged([]), Judged(Said));
    }

    [Fact]
    public async Task Of_NoCorrection_IsTheFactsThemselves()
    {
        await using var run = await CorrectingRun.OfAsync("form.dates");
        var facts = Replaying.FactsOf((await run.History.FindAsync(run.Id, default))!)!;

        Assert.Same(facts, CorrectedFacts.Of(facts, []));
    }

    [Fact]
    public void Of_AnotherLetterSaid_TheOneThatWasRecognisedStepsBack()
    {
        var facts = FactsOf(("a.pdf", FileRole.Submission, 0.9), ("b.pdf", FileRole.Attachment, 0.4));

        var corrected = CorrectedFacts.Of(facts, [new("b.pdf", "role", "submission")]);

        Assert.Equal([(FileRole.Attachment, RoleSource.Classified), (FileRole.Submission, RoleSource.Corrected)], corrected.Files.Select(f => (f.Role!.Value, f.RoleFrom)));
    }

    [Fact]
    public void Of_TheLetterSaidToBeNone_TheNextLikelyIsTaken()
    {
        var facts = FactsOf(("a.pdf", FileRole.Submission, 0.9), ("b.pdf", FileRole.Attachment, 0.4));

        var corrected = CorrectedFacts.Of(facts, [new("a.pdf", "role", "attachment")]);

        Assert.Equal([FileRole.Attachment, FileRole.Submission], corrected.Files.Select(f => f.Role!.Value));
    }

    [Theory]
    [InlineData("number", "15/QĐ-UBND", "15/QĐ-UBND|QĐ-UBND")]
    [InlineData("number", "/QĐ-UBND", "|QĐ-UBND")]
    [InlineData("number", null, "|")]
    public void Of_Number_BringsItsNotation(string field, string? value, string expected)
    {
        var document = CorrectedFacts.Of(FactsOf(("a.pdf", FileRole.Submission, 0.9)), [new("a.pdf", field, value)]).Files[0].Document!;

        Assert.Equal(expected, document.Number + "|" + document.Notation);
    }

    [Theory]
    [InlineData("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", SignerKind.Deputy, "KT", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", SignerKind.Head, "TM", "CHỦ TỊCH", "ỦY BAN NHÂN DÂN")]
    [InlineData("TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG", SignerKind.ByOrder, "TL", "CHÁNH VĂN PHÒNG", "GIÁM ĐỐC")]
    [InlineData("TUQ. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", SignerKind.Delegate, "TUQ", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC")]
    [InlineData("GIÁM ĐỐC", SignerKind.Head, "", "GIÁM ĐỐC", null)]
    public void Of_SigningRight_IsUnderstoodAsTheReadingWould(string typed, SignerKind kind, string prefixes, string position, string? onBehalfOf)
    {
        var signer = CorrectedFacts.Of(FactsOf(("a.pdf", FileRole.Submission, 0.9)), [new("a.pdf", "signerRight", typed), new("a.pdf", "signerName", "Nguyễn Văn An")]).Files[0].Document!.Signer!;

        Assert.Equal((kind, prefixes, position, onBehalfOf, "Nguyễn Văn An"), (signer.Kind, string.Join(' ', signer.Prefixes), signer.Position, signer.OnBehalfOf, signer.Name));
        Assert.Equal(typed, CorrectableFields.Named("signerRight")!.Read(new DossierFile { Path = "a", Sha256 = "a", Document = Document(0.9) with { Signer = signer } }).Value);
    }

    private static string? ReadOf(Dossier facts, CorrectedValue said) => CorrectableFields.Named(said.Field)!.Read(facts.Files.First(f => f.Path == said.File)).Value;

    private static Dossier FactsOf(params (string Path, FileRole Role, double Confidence)[] files) => new()
    {
        ReceivedAt = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7)),
        Declared = Declaration.Nothing,
        Files = [.. files.Select(f => new DossierFile { Path = f.Path, Sha256 = f.Path, Role = f.Role, Document = Document(f.Confidence) })],
    };

    private static AdministrativeDocument Document(double confidence) => new()
    {
        Format = FileFormat.Pdf,
        TextFrom = TextOrigin.Text,
        Number = "1/TTr-SXD",
        Notation = "TTr-SXD",
        ProposedRole = new RoleProposal(FileRole.Submission, confidence, []),
    };
}
