using FsCheck;
using FsCheck.Fluent;
using System.Xml;
using TaskTracking.Papers.Packages;

namespace TaskTracking.Papers.Tests.Packages;

public sealed class InsertedTests
{
    [Theory]
    [InlineData("a\u202Egpj.exe", "a\uFFFDgpj.exe")]
    [InlineData("a\u2066b\u2069", "a\uFFFDb\uFFFD")]
    [InlineData("a\u0000b\u001Fc\u0085", "a\uFFFDb\uFFFDc\uFFFD")]
    [InlineData("a\tb\r\nc\u2028d", "a b  c d")]
    [InlineData("a\u200Bb\u00ADc\uFEFF", "abc")]
    [InlineData("a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD")]
    [InlineData("{ HYPERLINK \"http://x\" }<w:p/>&amp;", "{ HYPERLINK \"http://x\" }<w:p/>&amp;")]
    [InlineData("Tơ\u0300 tri\u0300nh", "Tờ trình")]
    public void Clean_Hostile_IsDataOnOneLine(string text, string clean) => Assert.Equal(clean, Inserted.Clean(text));

    [Fact]
    public void Clean_HalfASurrogate_IsReplaced() => Assert.Equal("a\uFFFDb", Inserted.Clean("a" + '\uD800' + "b"));

    [Fact]
    public void Clean_WhateverText_IsWhatXmlCanCarry() => Prop.ForAll<string?>(text =>
    {
        var clean = Inserted.Clean(text ?? string.Empty);
        return Equals(clean, XmlConvert.VerifyXmlChars(clean)) && !clean.Any(char.IsControl);
    }).QuickCheckThrowOnFailure();
}
