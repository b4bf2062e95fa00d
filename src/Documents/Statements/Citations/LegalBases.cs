using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Citations;

/// <summary>Recognises a legal basis that stands as a paragraph of its own: "Căn cứ Luật …;".</summary>
internal static partial class LegalBases
{
    public static bool IsOne(Sentence sentence) => sentence.OpensParagraph && Basis().IsMatch(sentence.Text);

    // "Căn cứ …" that goes on to a main clause after a comma ("Căn cứ …, Sở Xây dựng kính trình …") is a sentence, not a basis.
    [GeneratedRegex(@"^[\s\-+*]*(?:căn\s+cứ|theo\s+đề\s+nghị|xét\s+đề\s+nghị)\b(?!.*,\s*(?:sở|ban|ubnd|ủy\s+ban|công\s+an|thanh\s+tra|văn\s+phòng|cơ\s+quan|đơn\s+vị|chúng\s+tôi|kính|đề\s+nghị|nội\s+dung|việc|vấn\s+đề|hồ\s+sơ)\b)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Basis();
}
