using TaskTracking.Documents.Statements.Sentences;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// Parts a sentence where one body's opinion ends and the next one's begins: at semicolons outside brackets, and at commas
/// and "còn", "riêng" before a new subject.
/// </summary>
internal static class OpinionStretches
{
    private static readonly string[] Turns = ["riêng ", "còn ", "nhưng ", "tuy nhiên", "song "];

    public static IEnumerable<(int From, int To)> Of(Sentence sentence)
    {
        var from = 0;
        foreach (var cut in Cuts(sentence))
        {
            if (cut > from)
            {
                yield return (from, cut);
                from = cut;
            }
        }

        yield return (from, sentence.Text.Length);
    }

    private static IEnumerable<int> Cuts(Sentence sentence)
    {
        var text = sentence.Text;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + (text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0));
            if (depth > 0)
            {
                continue;
            }

            if (text[i] == ';' || (text[i] == ',' && TurnsToNewSubject(sentence, i + 1)) || (text[i] == ' ' && JoinsNewSubject(sentence, i)))
            {
                yield return i + 1;
            }
        }
    }

    private static bool TurnsToNewSubject(Sentence sentence, int at)
    {
        var rest = sentence.Text.AsSpan(at).TrimStart();
        var start = sentence.Text.Length - rest.Length;
        foreach (var turn in Turns)
        {
            if (rest.StartsWith(turn, StringComparison.Ordinal))
            {
                return sentence.Agencies.Any(a => a.Start >= start + turn.Length && a.Start <= start + turn.Length + 4);
            }
        }

        // "Sở A thống nhất, Sở B chưa thống nhất": a body right after the comma, with a view of its own to follow.
        var agency = sentence.Agencies.FirstOrDefault(a => a.Start == start);
        return agency is not null && HasViewBefore(sentence, at) && HasViewAfter(sentence, agency.End);
    }

    // "Sở A đồng ý và Sở B đồng ý": as after a comma.
    private static bool JoinsNewSubject(Sentence sentence, int at) =>
        sentence.Text.AsSpan(at).StartsWith(" và ", StringComparison.Ordinal)
        && sentence.Agencies.FirstOrDefault(a => a.Start == at + 4) is { } agency
        && HasViewBefore(sentence, at) && HasViewAfter(sentence, agency.End);

    private static bool HasViewAfter(Sentence sentence, int at)
    {
        var to = sentence.Text.IndexOf(';', at);
        return OpinionPhrases.ViewOf(sentence.Said[at..(to < 0 ? sentence.Said.Length : to)]) is not null;
    }

    private static bool HasViewBefore(Sentence sentence, int at)
    {
        var from = sentence.Text.LastIndexOf(';', Math.Max(0, at - 1)) + 1;
        return OpinionPhrases.ViewOf(sentence.Said[from..at]) is not null;
    }
}
