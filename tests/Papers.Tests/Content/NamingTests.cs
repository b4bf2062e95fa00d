using TaskTracking.Papers.Content;
using static TaskTracking.Papers.Tests.Made;

namespace TaskTracking.Papers.Tests.Content;

public sealed class NamingTests
{
    private static readonly Naming Names = new(Made.Words);

    [Theory]
    [InlineData("2026-02-05", "05 02 2026")]
    [InlineData("2026-03-09", "09 3 2026")]
    [InlineData("2026-11-20", "20 11 2026")]
    public void Day_SmallNumbers_AreWrittenAsTheDecreeWants(string day, string written) =>
        Assert.Equal("<names.day> " + written, Names.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Về việc cấp phép", "về việc cấp phép")]
    [InlineData("V/v cấp phép", "về việc cấp phép")]
    [InlineData("về cấp phép", "về cấp phép")]
    [InlineData("Cấp phép", "về việc Cấp phép")]
    public void Full_Subject_GoesOnInTheSentence(string subject, string told) =>
        Assert.EndsWith("<names.withSubject> " + told, Names.Full(Letter with { Subject = subject }), StringComparison.Ordinal);

    [Fact]
    public void Full_NothingRead_IsADocumentAndNoMore() => Assert.Equal("<names.unknownDocument>", Names.Full(new JudgedFile { Path = "a", Sha256 = "0" }));

    [Fact]
    public void Short_Letter_HasNoTypeButThePlainOne() => Assert.Equal("<names.plainLetter> <names.withNumber> 7/SXD", Names.Short(new JudgedFile { Path = "a", Sha256 = "0", Type = "CV", Number = "7/SXD" }));

    [Theory]
    [InlineData(new[] { 1 }, "1")]
    [InlineData(new[] { 1, 2, 3 }, "1-3")]
    [InlineData(new[] { 1, 3, 4, 9 }, "1, 3-4, 9")]
    public void Pages_InARow_AreARange(int[] pages, string written) => Assert.Equal("a.pdf, <names.page> " + written, Names.Pages("a.pdf", pages));

    [Fact]
    public void Pages_OfAFileWithoutPages_AreTheFileAlone() => Assert.Equal("a.docx", Names.Pages("a.docx", []));

    [Theory]
    [InlineData("Bổ sung dự thảo.", "Bổ sung dự thảo.")]
    [InlineData("Văn thư xác minh chủ chứng thư số.", null)]
    [InlineData("Cán bộ tiếp nhận xác nhận; cơ quan trình nên ghi Kính gửi.", "Cơ quan trình nên ghi Kính gửi.")]
    [InlineData("Gửi lại tệp. Văn thư mở tệp kiểm tra.", "Gửi lại tệp.")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Told_WhatTheOfficeDoesItself_IsLeftOut(string? remedy, string? told) => Assert.Equal(told, FindingLines.Told(Desk(Dossier(PaperOutcome.Return)), Point("a", "3.d", PointWeight.Confirm, PointAnswer.NotMet) with { Remedy = remedy }));

    [Fact]
    public void Told_OfWhatBlocks_IsTheAgencysWhoeverItNames() => Assert.Equal(
        "Văn thư ký số của cơ quan.", FindingLines.Told(Desk(Dossier(PaperOutcome.Return)), Blocking("signing.seal", "3.a") with { Remedy = "Văn thư ký số của cơ quan." }));
}
