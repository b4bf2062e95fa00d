using System.Text.RegularExpressions;
using TaskTracking.Facts.Dossiers;
using TaskTracking.Language;

namespace TaskTracking.Rules.Clause3d;

/// <summary>The words of an enclosed item against those of a file: title, subject and file name, which is often without diacritics.</summary>
internal static partial class EnclosureWords
{
    private const int MostAsked = 4;

    // Words that every list of enclosures and every subject has.
    private static readonly HashSet<string> Empty =
    [
        "ve", "viec", "cua", "va", "cac", "kem", "theo", "so", "ngay", "thang", "nam", "ban", "bo", "van", "tinh", "ubnd", "uy", "nhan", "dan",
        "tai", "lieu", "ho", "giay", "to", "file", "co", "lien", "quan", "khac", "mot", "nhung", "trinh", "chinh", "sao", "gui", "can", "thiet",
    ];

    /// <summary>
    /// Half of the item's words, four of them at most, stand in the file's title, subject or name. The words of the matter
    /// itself, which every document of the dossier has, are left out where others remain.
    /// </summary>
    public static bool Shared(string item, DossierFile file, string? matter)
    {
        var asked = Telling(item, matter);
        var own = OfFile(file);
        return asked.Count > 0 && asked.Count(own.Contains) * 2 >= Math.Min(asked.Count, MostAsked);
    }

    /// <summary>Half of all the item's words, four of them at most, the matter's own too: of a file of the same type that is telling enough.</summary>
    public static bool Resembles(string item, DossierFile file)
    {
        var all = Of(item);
        return all.Count > 0 && all.Count(OfFile(file).Contains) * 2 >= Math.Min(all.Count, MostAsked);
    }

    /// <summary>At least one word of the item that is not the matter's own stands in the file's title, subject or name.</summary>
    public static bool Touches(string item, DossierFile file, string? matter)
    {
        var own = OfFile(file);
        return Of(item).Except(Of(matter ?? string.Empty)).Any(own.Contains);
    }

    /// <summary>At least one word of the item that is not the matter's own stands in a title. Titles bear their diacritics: "chi" is not "chí".</summary>
    public static bool Touches(string item, string title, string? matter)
    {
        if (IsGeneral(item))
        {
            return true;
        }

        var telling = Telling(item, matter).ToHashSet(StringComparer.Ordinal);
        var titled = VietnameseText.Bare(title) == title ? Of(title) : Words(VietnameseText.Fold(title));
        return (VietnameseText.Bare(title) == title ? telling : Words(VietnameseText.Fold(item)).Where(w => telling.Contains(VietnameseText.Bare(w)))).Any(titled.Contains);
    }

    /// <summary>Words that name no document in particular: "hồ sơ kèm theo", "các tài liệu có liên quan".</summary>
    public static bool IsGeneral(string item) => Of(item).Count == 0 || VietnameseText.Bare(item).StartsWith("ho so", StringComparison.Ordinal);

    /// <summary>Nothing but the name of its type and a date: "Biên bản ngày 20/12/2025".</summary>
    public static bool IsOnlyNamed(string item, string? typeName) => !Of(item).Except(Of(typeName ?? string.Empty)).Any();

    private static List<string> Telling(string item, string? matter)
    {
        var all = Of(item);
        var telling = all.Except(Of(matter ?? string.Empty)).ToList();
        return telling.Count > 0 ? telling : [.. all];
    }

    // Folders speak too: "Cử người/SNNMT.pdf".
    private static HashSet<string> OfFile(DossierFile file) =>
        Of($"{file.Document?.TypeName} {file.Document?.Subject} {NameOf(file)}");

    /// <summary>The file's path without its extension, words run together parted.</summary>
    public static string NameOf(DossierFile file) => Humps().Replace(System.IO.Path.ChangeExtension(file.Path, null), " ");

    // "DuThao_QD_kem_DanhMuc"
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Humps();

    private static HashSet<string> Of(string text) =>
        [.. Words(VietnameseText.Bare(text)).Where(w => w.Length > 1 && !w.All(char.IsDigit) && !Empty.Contains(w))];

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '-', '_', '.', ',', ';', ':', '(', ')', '/', '"'], StringSplitOptions.RemoveEmptyEntries)];
}
