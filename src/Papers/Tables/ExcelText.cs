using System.Text.RegularExpressions;
using TaskTracking.Papers.Packages;

namespace TaskTracking.Papers.Tables;

/// <summary>Text as Excel shows it unchanged: "_x0041_" is its way to write a letter (ECMA-376, ST_Xstring), so an underline that would begin one is written so itself.</summary>
internal static partial class ExcelText
{
    public static string Of(string text)
    {
        var clean = Inserted.Clean(text);
        var cut = clean.Length > ExcelTable.LongestText ? Whole(clean[..(ExcelTable.LongestText - 1)]) + "…" : clean;
        return Escaping().Replace(cut, "_x005F_");
    }

    private static string Whole(string cut) => char.IsHighSurrogate(cut[^1]) ? cut[..^1] : cut;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex Escaping();
}
