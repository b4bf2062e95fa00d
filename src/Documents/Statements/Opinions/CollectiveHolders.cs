using System.Globalization;
using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// Holders of an opinion that a sentence does not name but points back to: "cả ba cơ quan này", "hai sở", "cơ quan này",
/// "được trả lời tại …". They are the bodies named last before, as many as are counted.
/// </summary>
internal static partial class CollectiveHolders
{
    private const int FarthestBack = 6;

    private static readonly string[] Counts = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>The bodies that words of a stretch point back to, and where their view is told; none where the words point to nobody named.</summary>
    public static HolderGroup In(StatementText text, Sentence sentence, int from, int to)
    {
        for (var pointer = Pointer().Match(sentence.Said, from, to - from); pointer.Success; pointer = pointer.NextMatch())
        {
            // Words that point back without telling a view ("về ý kiến các ngành: …") leave the next to do so.
            if (At(text, sentence, pointer, to) is { Count: > 0 } group && OpinionPhrases.GivenViewOf(sentence.Said[group.ViewFrom..group.ViewTo]) is not null)
            {
                return group;
            }
        }

        return HolderGroup.None;
    }

    private static HolderGroup At(StatementText text, Sentence sentence, Match pointer, int to)
    {
        var holders = pointer.Groups["one"].Success || pointer.Groups["answered"].Success
            ? Last(text, sentence, pointer.Index)
            : Many(text, sentence, pointer);
        var next = sentence.Agencies.FirstOrDefault(a => a.Start > pointer.Index && a.Start < to && a.IsConsultee && !text.Speaker.Is(a) && !InBrackets(sentence, a));
        return holders.Count == 0 ? HolderGroup.None : new HolderGroup(holders, pointer.Index, next?.Start ?? to, ByNoun: false);
    }

    private static List<AgencyMention> Last(StatementText text, Sentence sentence, int at) =>
        Groups(text, sentence, at).FirstOrDefault() is { Count: > 0 } group ? [group[^1]] : [];

    private static List<AgencyMention> Many(StatementText text, Sentence sentence, Match pointer)
    {
        var groups = Groups(text, sentence, pointer.Index).ToList();
        if (CountOf(pointer) is { } count)
        {
            var exact = groups.Find(g => g.Count == count);
            return exact ?? Together(groups, count);
        }

        // "Các cơ quan đều thống nhất" speaks of the ones just asked; nobody asked by name, nobody meant.
        return groups.Find(g => g.Count > 1) ?? [];
    }

    // "- Sở A;" "- Sở B;" "Cả hai sở …": one a sentence.
    private static List<AgencyMention> Together(List<List<AgencyMention>> groups, int count)
    {
        var all = new List<AgencyMention>();
        foreach (var group in groups)
        {
            all = Distinct([.. group, .. all]);
            if (all.Count >= count)
            {
                break;
            }
        }

        return all.Count == count ? all : [];
    }

    // The bodies of this sentence before the pointer, then those of the sentences before, nearest first.
    private static IEnumerable<List<AgencyMention>> Groups(StatementText text, Sentence sentence, int at)
    {
        if (Distinct([.. sentence.Agencies.Where(a => a.End <= at && IsBody(text, a))]) is { Count: > 0 } here)
        {
            yield return here;
        }

        var index = text.IndexOf(sentence);
        for (var i = index - 1; i >= 0 && i >= index - FarthestBack; i--)
        {
            var before = text.Sentences[i];
            if (!LegalBases.IsOne(before) && Distinct([.. before.Agencies.Where(a => IsBody(text, a))]) is { Count: > 0 } group)
            {
                yield return group;
            }
        }
    }

    private static List<AgencyMention> Distinct(IEnumerable<AgencyMention> mentions) => [.. mentions.DistinctBy(a => AgencyName.Key(a.Name), StringComparer.Ordinal)];

    private static bool IsBody(StatementText text, AgencyMention mention) =>
        (mention.IsConsultee || mention.Kind == AgencyKind.Office) && !text.Speaker.Is(mention);

    private static bool InBrackets(Sentence sentence, AgencyMention mention)
    {
        var open = sentence.Text.LastIndexOf('(', mention.Start);
        return open >= 0 && sentence.Text.IndexOf(')', open) > mention.Start;
    }

    private static int? CountOf(Match pointer)
    {
        var count = pointer.Groups["count"];
        return !count.Success ? null
            : Array.IndexOf(Counts, count.Value) is var word and >= 0 ? word
            : int.Parse(count.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private const string Bodies = @"(?:sở|cơ\s+quan|đơn\s+vị|ngành|nơi|bên|địa\s+phương|huyện|xã|ý\s+kiến|văn\s+bản)(?![\p{L}])";

    [GeneratedRegex(
        @"(?<![\p{L}\d/])(?:(?:cả\s+|tất\s+cả\s+|toàn\s+bộ\s+)?(?:\d{1,2}\s*/\s*)?(?<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+" + Bodies
        + @"|(?:tất\s+cả|toàn\s+bộ|các)\s+(?:các\s+)?" + Bodies
        + @"|tất\s+cả(?=\s+(?:đều|cùng))"
        + @"|(?<one>(?:sở|cơ\s+quan|đơn\s+vị|ngành|ban|huyện|địa\s+phương|nơi|bên|công\s+an)\s+(?:này|đó|ấy|trên|nói\s+trên|nêu\s+trên|bạn)(?![\p{L}]))"
        + @"|(?<answered>(?:được|đã\s+có|nhận\s+được|và\s+có)\s+(?:(?:văn\s+bản|ý\s+kiến|công\s+văn|thư)\s+)?(?:trả\s+lời|phúc\s+đáp|hồi\s+đáp|hồi\s+âm|phản\s+hồi)))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Pointer();
}
