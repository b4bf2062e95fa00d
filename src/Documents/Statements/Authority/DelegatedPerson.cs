using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Authority;

/// <summary>The person to whom a paper delegates: after "ủy quyền cho …", or in the fields of "Người được ủy quyền".</summary>
internal static partial class DelegatedPerson
{
    /// <param name="sentences">The paper's text.</param>
    /// <param name="signer">Who signed the paper: the one who delegates, named in it as well.</param>
    public static (string? Name, string? Post, Place? Place) In(IReadOnlyList<Sentence> sentences, string? signer)
    {
        foreach (var sentence in sentences)
        {
            if (Verbs().Matches(sentence.Unquoted).FirstOrDefault(v => IsVerb(sentence, v)) is { } verb && Receiving(sentence, verb, signer) is { } person)
            {
                return (person.Name, PostOf(sentence, person), sentence.PlaceOf(verb));
            }
        }

        return InFields(sentences);
    }

    // "Sở Giao thông" holds no verb, "được ủy quyền:" opens a field.
    private static bool IsVerb(Sentence sentence, Match verb) =>
        (!sentence.IsCapital(verb.Index) || verb.Index == 0 || sentence.Unquoted[..verb.Index].TrimEnd() is not { Length: > 0 } before || !char.IsLetter(before[^1]))
        && !Receiver().IsMatch(sentence.Unquoted) && !Giver().IsMatch(sentence.Unquoted) && !Denied().IsMatch(sentence.Unquoted[..verb.Index]);

    // The first person after the verb; in "ông …, Phó Giám đốc, được ủy quyền ký …" the last before it.
    private static PersonMention? Receiving(Sentence sentence, Match verb, string? signer)
    {
        var people = PersonMentions.In(sentence).Where(p => !PersonName.Same(p.Name, signer)).ToList();
        return people.Find(p => p.Start >= verb.Index) ?? (Passive().IsMatch(sentence.Unquoted[..verb.Index]) ? people.LastOrDefault() : null);
    }

    // "Bên được ủy quyền:" / "Họ và tên: …" / "Chức vụ: …", each a line, or all in one.
    private static (string? Name, string? Post, Place? Place) InFields(IReadOnlyList<Sentence> sentences)
    {
        var start = -1;
        for (var i = 0; i < sentences.Count && start < 0; i++)
        {
            start = Receiver().IsMatch(sentences[i].Said) ? i : -1;
        }

        if (start < 0)
        {
            return default;
        }

        string? name = null;
        string? post = null;
        foreach (var sentence in sentences.Skip(start).Take(8))
        {
            var field = NameField().Match(sentence.Said, ReceiverEnd(sentence, sentences[start]));
            name ??= field.Success ? PersonMentions.In(sentence).FirstOrDefault(p => p.Start >= field.Index)?.Name ?? NameAt(sentence, field.Index + field.Length)?.Name : null;
            post ??= PostField().Match(sentence.Said, ReceiverEnd(sentence, sentences[start])) is { Success: true } title ? sentence.Words(title.Groups["post"].Index, title.Groups["post"].Length) : null;
        }

        return (name is null ? null : PersonName.WithoutRank(name), post, sentences[start].PlaceOf(0, sentences[start].Text.Length));
    }

    private static int ReceiverEnd(Sentence sentence, Sentence start) =>
        ReferenceEquals(sentence, start) && Receiver().Match(sentence.Said) is { Success: true } match ? match.Index + match.Length : 0;

    // Two to five words with capitals, a rank before them included.
    private static (string Name, int Length)? NameAt(Sentence sentence, int at)
    {
        var words = Words().Match(sentence.Unquoted, at);
        if (!words.Success)
        {
            return null;
        }

        var end = 0;
        var count = 0;
        foreach (Capture word in words.Groups["w"].Captures)
        {
            if (count == 5 || !sentence.IsCapital(word.Index) || Post().IsMatch(sentence.Unquoted[word.Index..]))
            {
                break;
            }

            count++;
            end = word.Index + word.Length;
        }

        return count >= 2 ? (sentence.Words(at, end - at), end - at) : null;
    }

    private static string? PostOf(Sentence sentence, PersonMention person)
    {
        var post = PostAfter().Match(sentence.Unquoted, person.End);
        post = post.Success ? post : PostBefore().Match(sentence.Unquoted[..person.Start]);
        return post.Success ? sentence.Words(post.Groups["post"].Index, post.Groups["post"].Length) : null;
    }

    private const string Rank = @"(?:(?:đồng\s+chí|đ/c|ông|bà|đại\s+tá|thượng\s+tá|trung\s+tá|thiếu\s+tướng|ts\.?|ths\.?|bs\.?|bs\.?\s*ckii|bs\.?\s*cki)\s*(?:\([^)]{0,10}\)\s*)?:?\s*)*";

    private const string Title = @"(?:(?:phó\s+(?:giám\s+đốc|trưởng\s+ban|chánh\s+thanh\s+tra|chánh\s+văn\s+phòng|chủ\s+tịch|chỉ\s+huy\s+trưởng|thủ\s+trưởng|trưởng\s+phòng)|trưởng\s+phòng|chánh\s+văn\s+phòng)(?:\s+thường\s+trực)?)";

    [GeneratedRegex(AuthorityWords.Start + "(?:" + AuthorityWords.Delegate + "|" + AuthorityWords.Give + ")" + AuthorityWords.End, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"^[\s\-+\d.)]*(?:bên|người) ủy quyền", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Giver();

    [GeneratedRegex(@"(?<!\p{L})(?:không|không được|chưa) $", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Denied();

    [GeneratedRegex(@"(?<!\p{L})(?:được|do)(?: [^.;]{0,60})? $", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Passive();

    [GeneratedRegex(@"(?<post>" + Title + @"(?:\s+(?:sở|ban))?)(?:\s+[^,.;:]{0,40}?)?\s*,?\s*(?:(?:ông|bà|đồng chí|đ/c)\s)?$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PostBefore();

    [GeneratedRegex(@"(?:bên|người)\s+(?:được|nhận)\s+ủy\s+quyền(?:\s*\([^)]{0,30}\))?\s*:?", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Receiver();

    [GeneratedRegex(@"(?:(?:họ\s+(?:và\s+|,\s*)?(?:chữ\s+đệm\s*(?:,|và)\s*)?tên|ông/bà|ông|bà|đồng\s+chí)\s*(?:\([^)]{0,10}\))?\s*:?\s*|(?<=:)\s*)" + Rank, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NameField();

    [GeneratedRegex(@"(?:chức\s+vụ|chức\s+danh)\s*:\s*(?<post>[^.;,]{3,80})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PostField();

    [GeneratedRegex(@"\G(?:(?<w>[\p{L}'’.]+)[ ]?){2,6}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:" + Title + @"|chức\s+vụ|giám\s+đốc|sinh\s+ngày)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Post();

    [GeneratedRegex(@"\G\s*[,\-–(;]?\s*(?:(?:chức\s+vụ|là)\s*:?\s*)?(?<post>" + Title + @"(?:\s+(?:sở|ban)(?=[\s,.;]))?)", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex PostAfter();
}
