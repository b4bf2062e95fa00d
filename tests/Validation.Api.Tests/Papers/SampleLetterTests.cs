using System.Globalization;
using TaskTracking.Papers;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.Tests.Samples;
using Xunit;

namespace TaskTracking.Validation.Api.Tests.Papers;

/// <summary>The return letter of every sample that must be returned: all blocking reasons in order, nothing internal, in good form.</summary>
public sealed class SampleLetterTests(JudgedSamples samples) : IClassFixture<JudgedSamples>
{
    private static readonly string[] Clauses = ["2.a", "3.a", "3.b", "3.c", "3.d", "3.đ", "3.e"];

    public static TheoryData<string> Returned => [.. JudgedSamples.Returned.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Returned))]
    public async Task Write_SampleThatIsReturned_HasEveryReasonInOrderAndNothingInternal(string name)
    {
        var (answer, dossier) = await samples.JudgeAsync(name);
        var letter = samples.Write(PaperKind.Return, dossier)!;
        var lines = LetterFile.Lines(letter.Content);

        // Expected from the answer alone, not from what the letter was made of.
        var reasons = answer.Findings.Where(f => f is { Severity: "blocking", Answer: "notMet" }).OrderBy(f => Array.IndexOf(Clauses, f.Clause)).ToList();
        Assert.NotEmpty(reasons);
        Assert.Equal(reasons.Select((f, i) => (i + 1).ToString(CultureInfo.InvariantCulture) + ". " + f.Message), lines.TakeWhile(l => !l.StartsWith("Hồ sơ đã nhận gồm", StringComparison.Ordinal)).Where(l => l.Length > 2 && char.IsAsciiDigit(l[0]) && l.Contains(". ", StringComparison.Ordinal)));
        Assert.All(reasons, f => SaysItAll(lines, f));
        Assert.All(answer.Documents, d => Assert.Contains(d.File, lines));
        Assert.Contains(lines, l => l.Contains("nộp lại", StringComparison.Ordinal) && l.EndsWith("./.", StringComparison.Ordinal));
        Internal(lines, answer);
        Assert.Equal(letter.Content.ToArray(), samples.Write(PaperKind.Return, (await samples.JudgeAsync(name)).Dossier)!.Content.ToArray());
    }

    [Theory]
    [MemberData(nameof(Returned))]
    public async Task Write_SampleThatIsReturned_PassesOurOwnFormRules(string name)
    {
        var letter = samples.Write(PaperKind.Return, (await samples.JudgeAsync(name)).Dossier)!;

        var form = await samples.FormAsync(LetterFile.Completed(letter.Content));

        Assert.Equal(["form.components", "form.dates", "form.layout", "form.notation", "form.unicode", "form.visible-text"], form.Keys.Order(StringComparer.Ordinal));
        Assert.All(form, f => Assert.Equal(f.Key + ": met", f.Key + ": " + f.Value));
    }

    [Fact]
    public async Task Write_SampleThatIsForwarded_TellsBothWhyInGoodForm()
    {
        var (answer, dossier) = await samples.JudgeAsync("pairs/authority.competent-body/broken");
        var letter = samples.Write(PaperKind.Forward, dossier)!;
        var lines = LetterFile.Lines(letter.Content);
        var reason = answer.Findings.Single(f => f.Rule == "authority.competent-body");

        Assert.Equal([$"- {answer.ForwardTo!.Name};", "- Sở Tài chính."], lines.SkipWhile(l => l != "Kính gửi:").Skip(1).Take(2));
        Assert.Contains(reason.Message, lines);
        Assert.All(reason.Evidence, e => Assert.Contains(lines, l => l.StartsWith("- " + e.File, StringComparison.Ordinal) && l.Contains(Flat(e.Quote), StringComparison.Ordinal)));
        Assert.All(await samples.FormAsync(LetterFile.Completed(letter.Content)), f => Assert.Equal(f.Key + ": met", f.Key + ": " + f.Value));
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("worst")]
    [InlineData("pairs/submission.present/broken")]
    public async Task Write_NoteOfASample_HasWhatWasReadWithItsSourceAndBlanksForTheRest(string name)
    {
        var (answer, dossier) = await samples.JudgeAsync(name);
        var lines = LetterFile.Lines(samples.Write(PaperKind.Note, dossier)!.Content);
        var text = string.Join('\n', lines);

        Assert.All(answer.Documents.Where(d => d.Document?.Number is not null), d => Assert.Contains(d.Document!.Number!, text, StringComparison.Ordinal));
        Assert.All(answer.Documents, d => Assert.Contains(d.File, lines));
        Assert.All(answer.Opinions ?? [], o => Assert.Contains(o.Agency.Name, lines));
        Assert.All(answer.Findings.Where(f => f.Answer is "notMet" or "cannotTell"), f => Assert.Contains(f.Message, text, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("2. Vấn đề trình: ", StringComparison.Ordinal) && (dossier.Letter is null ? l.Contains("……", StringComparison.Ordinal) : l.EndsWith($"[{dossier.Letter.Path}, trang 1]", StringComparison.Ordinal)));
        foreach (var heading in new[] { "I. NỘI DUNG TRÌNH", "II. TÓM TẮT KẾT QUẢ THẨM ĐỊNH, LẤY Ý KIẾN", "III. Ý KIẾN CỦA VĂN PHÒNG", "Ý kiến chỉ đạo của lãnh đạo", "LÃNH ĐẠO VĂN PHÒNG", "CHUYÊN VIÊN THAM MƯU" })
        {
            Assert.Contains(heading, lines);
        }
    }

    [Fact]
    public async Task Write_LetterBeforeTheClerk_LacksNumberAndDayAlone()
    {
        var letter = samples.Write(PaperKind.Return, (await samples.JudgeAsync("worst")).Dossier)!;

        var form = await samples.FormAsync(letter.Content);

        Assert.Equal("notMet", form["form.components"]);
        Assert.Equal(["form.components", "form.dates"], form.Where(f => f.Value != "met" && f.Value != "notApplicable" || f.Key == "form.dates").Select(f => f.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("clean", PaperKind.Return)]
    [InlineData("clean", PaperKind.Forward)]
    [InlineData("worst", PaperKind.Accept)]
    [InlineData("worst", PaperKind.Forward)]
    [InlineData("pairs/authority.competent-body/broken", PaperKind.Return)]
    public async Task Write_PaperOfAnotherDecision_IsNone(string name, PaperKind kind) =>
        Assert.Null(samples.Write(kind, (await samples.JudgeAsync(name)).Dossier));

    [Fact]
    public async Task Write_PersonConfirmsOfTheWorstSample_IsAReasonAndOverruledIsNone()
    {
        var (answer, dossier) = await samples.JudgeAsync("worst");
        var confirm = answer.Findings.First(f => f is { Severity: "confirm", Answer: "notMet" });
        var overruled = answer.Findings.First(f => f is { Severity: "blocking", Answer: "notMet" });
        var person = new PersonDecision(PaperOutcome.Return, "Trần Văn Bình", new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7))) { Confirmed = [new ConfirmedPoint(confirm.Rule)], Overruled = [overruled.Rule] };

        var text = string.Join('\n', LetterFile.Lines(samples.Write(PaperKind.Return, dossier, person)!.Content));

        Assert.Contains(confirm.Message, text, StringComparison.Ordinal);
        Assert.DoesNotContain(overruled.Message, text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.By, text, StringComparison.Ordinal);
    }

    // Clause and citation, what was found where, what was searched, what to do.
    private static void SaysItAll(IReadOnlyList<string> lines, FindingAnswer finding)
    {
        var after = lines.SkipWhile(l => !l.EndsWith(". " + finding.Message, StringComparison.Ordinal)).Skip(1).ToList();
        var grounds = after.TakeWhile(l => !l.StartsWith("Cách khắc phục:", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("Căn cứ: ", grounds[0], StringComparison.Ordinal);
        Assert.Contains($"hoản {finding.Clause[..1]} điểm {finding.Clause[2..]}", grounds[0].Replace(",", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(finding.Evidence.Where(e => e.Quote.Trim().Length > 0), e => Assert.Contains(grounds, l => l.StartsWith("- " + e.File, StringComparison.Ordinal) && l.EndsWith($"“{Flat(e.Quote)}”", StringComparison.Ordinal)));
        Assert.All(finding.Searched, s => Assert.Contains(grounds, l => l.StartsWith("- " + s.File, StringComparison.Ordinal) && l.EndsWith(": " + s.Why, StringComparison.Ordinal)));
        Assert.Equal("Cách khắc phục: " + finding.Remedy, after[grounds.Count]);
    }

    private static void Internal(IReadOnlyList<string> lines, CheckAnswer answer)
    {
        var text = string.Join('\n', lines);
        Assert.All(answer.Findings, f => Assert.DoesNotContain(f.Rule, text, StringComparison.Ordinal));
        Assert.All(
            answer.Findings.Where(f => f is { Severity: "confirm" } or { Answer: "cannotTell" or "met" or "notApplicable" }),
            f => Assert.DoesNotContain(f.Message, text, StringComparison.Ordinal));
        Assert.DoesNotContain("Cán bộ tiếp nhận", text, StringComparison.Ordinal);
    }

    private static string Flat(string quote) => quote.Trim().Replace('\n', ' ').Replace('\t', ' ');
}
