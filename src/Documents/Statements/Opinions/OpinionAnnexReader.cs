using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Agencies;
using TaskTracking.Facts.Statements;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Opinions;

/// <summary>A summary of opinions that a document carries as its own annex ("Phụ lục: Tổng hợp ý kiến thẩm tra").</summary>
internal static partial class OpinionAnnexReader
{
    private const int HeadingWithin = 12;

    public static OpinionAnnex? Read(StatementText text)
    {
        var annex = text.Sentences.Where(s => s.Paragraph.Zone == BodyZone.Annex).ToList();
        if (!annex.Take(HeadingWithin).Any(s => Title().IsMatch(s.Text)))
        {
            return null;
        }

        var names = annex.SelectMany(s => s.Agencies)
            .Where(a => (a.IsConsultee || a.Kind is AgencyKind.Office or AgencyKind.Council) && !text.Speaker.Is(a))
            .DistinctBy(a => AgencyName.Key(a.Name), StringComparer.Ordinal)
            .Select(a => a.Name)
            .ToList();
        return new OpinionAnnex(names, annex.Sum(s => Number().Count(s.Text)));
    }

    [GeneratedRegex(@"(?:tổng\s+hợp|tiếp\s+thu|giải\s+trình|bảng)[^.]{0,60}ý\s+kiến", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<![\p{L}\d/])\d{1,5}[a-eđ]?\s?[/-]\s?\p{L}[\p{L}\d&.]{0,14}-\p{L}", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Number();
}
