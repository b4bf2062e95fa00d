using System.Text.RegularExpressions;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>Which way an opinion goes, from the words that express it.</summary>
internal static partial class OpinionPhrases
{
    /// <summary>The view expressed by a stretch of folded text that one body speaks; null where it expresses none.</summary>
    public static OpinionView? ViewOf(string said) => ViewOf(ViewClauses.Of(said));

    /// <summary>
    /// What marks come to: a refusal outweighs all; an agreement with anything beside it is one with comments; an objection to
    /// which a change is proposed is a comment, one alone is against.
    /// </summary>
    public static OpinionView? ViewOf(ViewMarks marks)
    {
        const ViewMarks Comments = ViewMarks.Amends | ViewMarks.Doubts | ViewMarks.Objects | ViewMarks.Unable | ViewMarks.Conditional;
        return marks.HasFlag(ViewMarks.Refuses) ? OpinionView.Disagrees
            : marks.HasFlag(ViewMarks.Agrees) ? (marks & Comments) == ViewMarks.None ? OpinionView.Agrees : OpinionView.AgreesWithComments
            : (marks & (ViewMarks.Amends | ViewMarks.Conditional)) != ViewMarks.None ? OpinionView.AgreesWithComments
            : (marks & (ViewMarks.Objects | ViewMarks.Doubts)) != ViewMarks.None ? OpinionView.Disagrees
            : marks.HasFlag(ViewMarks.Nothing) ? OpinionView.NoOpinion
            : null;
    }

    /// <summary>The view of words that are known to be an opinion, words in favour included: "tỷ lệ chi đúng quy định", "đề nghị trình".</summary>
    public static OpinionView? GivenViewOf(string said)
    {
        var marks = ViewClauses.Of(said);
        return ViewOf(marks) ?? (marks.HasFlag(ViewMarks.Unable) ? null : marks.HasFlag(ViewMarks.Favours) ? OpinionView.Agrees : null);
    }

    /// <summary>Whether an agreement is said to be without condition or comment.</summary>
    public static bool IsUnconditional(string said) => Unconditional().IsMatch(said);

    [GeneratedRegex(@"(?<![\p{L}])" + OpinionWords.Unconditional, RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Unconditional();
}
