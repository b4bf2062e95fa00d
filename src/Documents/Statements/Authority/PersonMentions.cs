using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>A person whom a sentence names; offsets are those of the sentence.</summary>
/// <param name="Name">Without ranks and forms of address.</param>
internal sealed record PersonMention(int Start, int End, string Name);

/// <summary>
/// People in running text: two to six words with capitals that are no agency, post or place, told by what stands around them
/// (an address or rank before, a post before or after) and by the family name.
/// </summary>
internal static partial class PersonMentions
{
    private const int Longest = 6;

    public static IReadOnlyList<PersonMention> In(Sentence sentence)
    {
        var found = new List<PersonMention>();
        var words = Words().Matches(sentence.Unquoted);
        for (var i = 0; i < words.Count; i++)
        {
            var count = RunAt(sentence, words, i);
            if (count < 2)
            {
                continue;
            }

            var (start, end) = (words[i].Index, words[i + count - 1].Index + words[i + count - 1].Length);
            if (IsPerson(sentence, start, end, count))
            {
                found.Add(new PersonMention(start, end, sentence.Words(start, end - start)));
            }

            i += count - 1;
        }

        return found;
    }

    // Words with capitals, one space apart; ranks before them and posts or agencies after them are no part of the name.
    private static int RunAt(Sentence sentence, MatchCollection words, int first)
    {
        var count = 0;
        for (var i = first; i < words.Count && count < Longest; i++)
        {
            var word = words[i];
            var apart = count > 0 && word.Index != words[i - 1].Index + words[i - 1].Length + 1;
            if (apart || !sentence.IsCapital(word.Index) || NoName().IsMatch(sentence.Unquoted[word.Index..]) || (count == 0 && PersonName.IsOnlyRank(sentence.Words(word.Index, word.Length))))
            {
                break;
            }

            count++;
        }

        return count;
    }

    private static bool IsPerson(Sentence sentence, int start, int end, int count)
    {
        var addressed = Before().IsMatch(sentence.Unquoted[..start]);
        var titled = PostBefore().IsMatch(sentence.Unquoted[..start]) || PostAfter().IsMatch(sentence.Unquoted, end);
        var known = FamilyNames.Begin(sentence.Unquoted[start..end]);
        return (addressed && (known || titled || count > 2 || sentence.Unquoted[start..end].Any(c => c > 127))) || (titled && (known || count > 2)) || (known && count > 2 && !PlaceBefore().IsMatch(sentence.Unquoted[..start]));
    }

    [GeneratedRegex(@"[\p{L}'’]+\.?(?=[\s,;:.()\-–/]|$)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"^(?:(?:phó |tổng )?(?:giám đốc|chủ tịch|chánh|trưởng|phó|thủ trưởng|bí thư|chỉ huy|hiệu trưởng|viện trưởng|cục trưởng|chi cục)|sở|ban (?!thị|văn )|ủy ban|ủy viên|ubnd|hđnd|bộ|công an|thanh tra|văn phòng|hội đồng|điều \d|khoản|tỉnh|huyện|xã|phường|thành phố|quyết định|tờ trình|công văn|giấy|thông báo|nghị định|luật|người|chức vụ|sinh|họ|nay|tôi|theo|căn cứ|ủy quyền|phân công|thời|nội dung)(?!\p{L})",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex NoName();

    [GeneratedRegex(@"(?<!\p{L})(?:ông|bà|đồng chí|đ/c|anh|chị|cho|tên|tôi là|tôi|là|người được ủy quyền|bên được ủy quyền|bên nhận ủy quyền|tướng|tá|úy|[\p{L}]{1,7}\.|ths|ts|bs|ks|ckii|cki|kts|gs|pgs)(?: \([^)]{0,10}\))? ?[,:.]? ?(?:\p{L}{1,6}\. ?)*$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:phó|giám đốc|trưởng|chủ tịch|chánh|thủ trưởng)(?: [^.;:,]{0,40})?,? $", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PostBefore();

    [GeneratedRegex(@"\G ?[,\-–(;:]* ?(?:(?:hiện )?(?:chức vụ|chức danh|là|giữ chức vụ|đang là)?:? ?)(?:phó|giám đốc|tổng giám đốc|trưởng|chủ tịch|chánh|thủ trưởng|chỉ huy|hiệu trưởng|cục trưởng|ủy viên)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PostAfter();

    [GeneratedRegex(@"(?:tỉnh|thành phố|huyện|xã|phường|thôn|quận|tại|ở|đường|quốc lộ|trường|khu|công ty) $", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PlaceBefore();
}
