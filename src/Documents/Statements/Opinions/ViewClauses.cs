using System.Text.RegularExpressions;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>
/// Reads what the clauses of an opinion do. What is supposed, and what was thought before, is not said; what stands behind an
/// agreement in its clause is what is agreed to ("nhất trí không bố trí thêm vốn"); a reason is no view where its clause has one.
/// </summary>
internal static partial class ViewClauses
{
    public static ViewMarks Of(string said)
    {
        var conditional = ViewMarks.None;
        var text = Consequence().Replace(said, m => Blanks(m.Length));
        text = Supposition().Replace(text, m =>
        {
            conditional |= Decides(m.Groups["then"].Value) ? ViewMarks.Agrees | ViewMarks.Conditional : ViewMarks.None;
            return Blanks(m.Length);
        });
        text = NothingElse().Replace(text, m =>
        {
            conditional |= ViewMarks.Agrees;
            return Blanks(m.Length);
        });
        var (now, before) = ByClauses(text);
        var told = now == ViewMarks.None && conditional == ViewMarks.None ? before : now;
        return told | conditional
            | (Amend().IsMatch(text) ? ViewMarks.Amends : ViewMarks.None)
            | (Doubt().IsMatch(text) ? ViewMarks.Doubts : ViewMarks.None)
            | (Condition().IsMatch(said) ? ViewMarks.Conditional : ViewMarks.None)
            | (Nothing().IsMatch(text) ? ViewMarks.Nothing : ViewMarks.None)
            | (Favour().IsMatch(text) ? ViewMarks.Favours : ViewMarks.None);
    }

    /// <summary>Where the first words stand that express a view; -1 where none do.</summary>
    public static int At(string said)
    {
        var first = -1;
        foreach (var pattern in (ReadOnlySpan<Regex>)[NothingElse(), Refuse(), Object(), Unable(), Agree(), Amend(), Doubt(), Nothing()])
        {
            if (pattern.Match(said) is { Success: true } match && (first < 0 || match.Index < first))
            {
                first = match.Index;
            }
        }

        return first;
    }

    private static (ViewMarks Now, ViewMarks Before) ByClauses(string text)
    {
        var (now, before, former) = (ViewMarks.None, ViewMarks.None, false);
        foreach (Match clause in Clause().Matches(text))
        {
            if (OfOutsiders().IsMatch(clause.Value))
            {
                continue;
            }

            var ends = clause.Index > 0 && text[clause.Index - 1] is '.' or ';';
            former = Former().IsMatch(clause.Value) || (former && !ends && !Now().IsMatch(clause.Value));
            if (former)
            {
                before |= InClause(clause.Value);
            }
            else
            {
                now |= InClause(clause.Value);
            }
        }

        return (now, before);
    }

    private static ViewMarks InClause(string clause)
    {
        var refuse = Refuse().Match(clause);
        var rest = refuse.Success ? clause.Remove(refuse.Index, refuse.Length).Insert(refuse.Index, Blanks(refuse.Length)) : clause;
        var agree = Agree().Match(rest);
        var marks = ViewMarks.None;
        marks |= agree.Success ? ViewMarks.Agrees : ViewMarks.None;
        marks |= refuse.Success && !Governs(agree, refuse) ? ViewMarks.Refuses : ViewMarks.None;
        var main = Reason().Match(clause) is { Success: true } reason && (marks != ViewMarks.None || Asking().IsMatch(clause[..reason.Index])) ? clause[..reason.Index] : clause;
        marks |= Object().Match(main) is { Success: true } objects && !Governs(agree, objects) ? ViewMarks.Objects : ViewMarks.None;
        marks |= Unable().Match(main) is { Success: true } unable && !Governs(agree, unable) ? ViewMarks.Unable : ViewMarks.None;
        return marks;
    }

    private static bool Governs(Match agree, Match other) => agree.Success && agree.Index < other.Index;

    private static bool Decides(string then) => Agree().IsMatch(then) || Refuse().IsMatch(then);

    private static string Blanks(int count) => new(Sentence.Blank, count);

    // Parted at marks, before words that turn against what was said, and before "và" with a negation.
    [GeneratedRegex(@"(?:(?!\s(?:nhưng|song|tuy\s+nhiên|riêng|đồng\s+thời|(?<!(?:không|chưa|chỉ|cũng|rất)\s)nên|(?<!(?:không|chưa|vẫn|hiện|chẳng)\s)còn|và\s+(?:không|chưa))\s)[^.;:,])+|\s(?=\p{L})[^.;:,\s]*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Clause();

    // "nếu không thống nhất, đề nghị có văn bản", "trường hợp vẫn giữ thì cử …"; "nhất trí 12 trường hợp" supposes nothing.
    [GeneratedRegex(@"(?:(?<![\p{L}])(?:nếu|giả\s+sử)|(?:^|(?<=[.;:,(]\s?))(?:trong\s+)?trường\s+hợp)\s[^.;:,]{0,200}?(?:\sthì\s|[,:]|(?=[.;])|$)(?<then>[^.;,]{0,200})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Supposition();

    // "Không kéo dài thì không có cơ sở thanh toán": what would follow from not doing it.
    [GeneratedRegex(@"(?:^|(?<=[.;,]\s?))\s*(?:không|chưa|chậm|để)\s[^.;,]{0,80}\sthì\s[^.;,]*", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Consequence();

    // "03 hộ dân không thống nhất đơn giá": what those whose matter it is say is a fact, no agency's view.
    [GeneratedRegex(@"^\W*(?:(?:tiếp\s+đó|sau\s+đó|do|vì|bởi|còn|có|và|nhưng|trong\s+đó|riêng|đến\s+nay)\s+)*(?:\d+\s+|các\s+|một\s+số\s+|nhiều\s+|đa\s+số\s+|một\s+)*(?:hộ(?:\s+dân|\s+gia\s+đình)?|người\s+(?:dân|lao\s+động)|nhân\s+dân|bà\s+con|nhà\s+thầu|doanh\s+nghiệp|công\s+ty|cử\s+tri|phụ\s+huynh|tiểu\s+thương|nhà\s+đầu\s+tư|(?:đơn\s+vị\s+)?tư\s+vấn)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex OfOutsiders();

    [GeneratedRegex(@"(?<![\p{L}])(?:trước\s+(?:đây|đó|kia)|ban\s+đầu|lúc\s+đầu|(?:lần|đợt|vòng)\s+(?:trước|đầu|1))(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Former();

    [GeneratedRegex(@"(?<![\p{L}])(?:nay|hiện|lần\s+này|sau\s+(?:khi|đó)|bây\s+giờ)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Now();

    [GeneratedRegex(@"(?<![\p{L}])(?:vì|bởi|do)(?!\s+(?:vậy|thế|đó))\s", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Reason();

    [GeneratedRegex(@"(?<![\p{L}])(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|xin|mong)(?![\p{L}])", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Asking();

    [GeneratedRegex(OpinionWords.NothingElse, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex NothingElse();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Refuse, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Refuse();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Object, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Object();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Unable, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unable();

    // "Thống nhất" as an adverb or attribute is none: "quản lý thống nhất", "bảo đảm thống nhất", "sự thống nhất của pháp luật".
    [GeneratedRegex(
        @"(?<!(?:(?<!ban\s+)quản\s+lý|bảo\s+đảm|đảm\s+bảo|đồng\s+bộ\s*,|tính|để|nhằm|cho|cần|áp\s+dụng|thực\s+hiện|hướng\s+dẫn|thi\s+hành|phối\s+hợp|tạo\s+sự|cơ\s+chế|về\s+việc)\s+)(?<![\p{L}])" + OpinionWords.Agree + @"(?!\s+(?:trong\s+toàn|trên\s+địa\s+bàn|quản\s+lý\s+nhà\s+nước))",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Agree();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Amend, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Amend();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Doubt, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Doubt();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Nothing, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Favour, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Favour();

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Condition, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Condition();
}
