using System.Text.RegularExpressions;
using TaskTracking.Facts.Signatures;
using TaskTracking.Language;
using TaskTracking.Signatures.Remarks;

namespace TaskTracking.Signatures;

/// <summary>
/// The words of reasons and warnings, for the person who must act on them (TT 15/2025, V13: in Vietnamese). Codes are stable, words may
/// change.
/// </summary>
public static partial class RemarkText
{
    private static readonly Dictionary<string, RemarkWords> Words =
        new[] { MathematicsRemarks.Words, CertificateRemarks.Words, TimeRemarks.Words, PdfFormRemarks.Words, PdfChangeRemarks.Words, PackageRemarks.Words, CmsRemarks.Words }
            .SelectMany(table => table)
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>All codes that have words.</summary>
    public static IReadOnlyCollection<string> Codes => Words.Keys;

    /// <summary>The sentence for a remark.</summary>
    /// <param name="remark">Code and arguments.</param>
    /// <param name="language">"en" for English; anything else is Vietnamese.</param>
    /// <returns>The sentence; the code itself where it has no words.</returns>
    public static string For(SignatureRemark remark, string language)
    {
        ArgumentNullException.ThrowIfNull(remark);
        if (!Words.TryGetValue(remark.Code, out var words))
        {
            return remark.Code;
        }

        var sentence = language == "en" ? words.English : words.Vietnamese;
        return Placeholder().Replace(sentence, match => Argument(remark.Arguments, match.ValueSpan[1] - '0'));
    }

    private static string Argument(IReadOnlyList<string> arguments, int index) => index < arguments.Count ? arguments[index] : "?";

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Placeholder();
}
