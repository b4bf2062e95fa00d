using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Documents.Statements.Citations;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>What a document reports of other agencies' opinions, each agency on its own, with the letter cited for it.</summary>
internal static partial class ReportedOpinionReader
{
    public static IReadOnlyList<ReportedOpinion> Read(StatementText text)
    {
        var found = new List<ReportedOpinion>();
        foreach (var sentence in text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex))
        {
            foreach (var (from, to) in OpinionStretches.Of(sentence))
            {
                ReadStretch(text, sentence, from, to, found);
            }
        }

        return ReportedOpinions.OnePerAgency(found);
    }

    private static void ReadStretch(StatementText text, Sentence sentence, int from, int to, List<ReportedOpinion> found)
    {
        var basis = LegalBases.IsOne(sentence);
        var group = OpinionHolders.In(text, sentence, from, to, basis);
        if (group.Count == 0)
        {
            return;
        }

        var spoken = sentence.Said[group.ViewFrom..group.ViewTo];
        if (Duty().IsMatch(spoken))
        {
            return;
        }

        var view = OpinionPhrases.ViewOf(spoken);
        if (view is null && !basis && OpinionPhrases.ViewOf(sentence.Unquoted[group.ViewFrom..group.ViewTo]) is { } cited)
        {
            view = cited;
        }

        if (view is null && !(group.ByNoun || Gives().IsMatch(spoken) || Gives().IsMatch(sentence.Unquoted[group.ViewFrom..group.ViewTo])))
        {
            return;
        }

        foreach (var agency in group.Agencies)
        {
            var letter = OpinionHolders.LetterOf(sentence, agency, group, to);
            found.Add(new ReportedOpinion(
                agency.Name,
                view ?? OpinionView.Unclear,
                letter?.Number,
                letter?.Date,
                sentence.Agencies.Contains(agency) ? sentence.PlaceOf(agency.Start, agency.Length) : sentence.PlaceOf(from, to - from)));
        }
    }

    // A task set to an agency, not an opinion it gave.
    [GeneratedRegex(@"^\s*(?:tỉnh\s+)?(?:có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp\s+với|căn\s+cứ\s+chức\s+năng|khẩn\s+trương|tiếp\s+tục|hướng\s+dẫn)\b", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Duty();

    // Verbs that say that an opinion was given, without saying which.
    [GeneratedRegex(
        @"(?<![\p{L}])(?<!(?:chưa|không|đề\s+nghị|chưa\s+nhận\s+được|chưa\s+gửi|để|sẽ)\s)(?:(?:đã\s+)?(?:có|gửi|cho)\s+(?:văn\s+bản\s+|công\s+văn\s+)?(?:tham\s+gia\s+)?(?:ý\s+kiến|góp\s+ý)|(?:đã\s+)?(?:tham\s+gia|góp|cho|trả\s+lời|phúc\s+đáp)\s*(?:ý\s+kiến|góp\s+ý|ý)?\s+(?:tại|bằng|như\s+sau|theo)|ý\s+kiến\s+như\s+sau|(?:đã\s+)?có\s+(?:công\s+văn|văn\s+bản)\s+(?:số\s|tham\s+gia|góp\s+ý|trả\s+lời|phúc\s+đáp)|(?:đề\s+nghị|đề\s+xuất|lựa\s+chọn|chọn)\s+(?:(?:lựa\s+)?chọn\s+|theo\s+)?phương\s+án\s)",
        RegexOptions.CultureInvariant,
        MatchTimeout.Milliseconds)]
    private static partial Regex Gives();
}
