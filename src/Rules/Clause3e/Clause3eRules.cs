using TaskTracking.Facts.Signatures;
using TaskTracking.Rules.Book;

namespace TaskTracking.Rules.Clause3e;

/// <summary>The rules of clause 3.e, in book order.</summary>
internal static class Clause3eRules
{
    public static IReadOnlyList<RuleMaker> All { get; } =
    [
        RuleMaker.Of<FileReadable>(),
        RuleMaker.Of("file.format", (FileFormatSettings s) => new FileFormatRule(s)),
        RuleMaker.Of<FileActiveContent>(),
        RuleMaker.Of<SignatureIntact>(),
        RuleMaker.Of<SignatureTrusted>(),
        RuleMaker.Of<SignatureRevocation>(),
        RuleMaker.Of("signature.algorithm", (SignaturePolicy s) => new SignatureAlgorithm(s)),
        RuleMaker.Of<FormComponents>(),
        RuleMaker.Of<FormNotation>(),
        RuleMaker.Of("form.layout", (FormLayoutSettings s) => new FormLayout(s)),
        RuleMaker.Of<FormUnicode>(),
        RuleMaker.Of("form.dates", (FormDatesSettings s) => new FormDates(s)),
        RuleMaker.Of<FormVisibleText>(),
    ];
}
