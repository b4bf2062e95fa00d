using System.Globalization;
using TaskTracking.Language;
using TaskTracking.Papers;
using TaskTracking.Rules.Directory;
using TaskTracking.Validation.Api.Contract;

namespace TaskTracking.Validation.Api.Papers;

/// <summary>The files of an answer, as the papers take them.</summary>
internal sealed class PaperFiles
{
    private readonly AgencyDirectory _directory;

    /// <param name="agency">The filing agency's name in the directory; null: as its letter prints it.</param>
    public PaperFiles(CheckAnswer answer, string? agency, AgencyDirectory directory)
    {
        _directory = directory;

        // Whose opinion a file is, by the directory's name, stands in the table of opinions.
        var heard = (answer.Opinions ?? []).Where(o => o.Letter is not null).GroupBy(o => o.Letter!.File, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Agency.Name, StringComparer.Ordinal);
        All = [.. answer.Documents.Select(d => ToFile(d, heard.GetValueOrDefault(d.File)))];
        Agency = agency ?? (All.Where(f => f.Role == PaperRole.Submission).ToList() is [{ Issuer: { } printed }] ? printed : null);
    }

    public IReadOnlyList<JudgedFile> All { get; }

    /// <summary>The filing agency; null where nobody knows it.</summary>
    public string? Agency { get; }

    /// <summary>An opinion as it is cited: by its number and day, as the table of opinions has them.</summary>
    public string Cited(OpinionLetterAnswer letter) => string.Join(", ", new[]
    {
        All.FirstOrDefault(f => string.Equals(f.Path, letter.File, StringComparison.Ordinal))?.TypeName, letter.Number, Day(letter.Date)?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
    }.OfType<string>()) is { Length: > 0 } cited ? cited : letter.File;

    private JudgedFile ToFile(DocumentAnswer file, string? issuer)
    {
        var read = file.Document;
        return new JudgedFile
        {
            Path = file.File,
            Sha256 = file.Sha256,
            Role = file.Role is { } role ? Enum.Parse<PaperRole>(role, ignoreCase: true) : null,
            Pages = read?.Pages,
            Type = read?.Type,
            TypeName = read?.TypeName,
            Number = read?.Number,
            Date = Day(read?.Date),
            Issuer = issuer ?? NameOf(read?.Issuer),
            Subject = read?.Subject,
            LegalBases = [.. (read?.LegalBases ?? []).Select(b => b.Text)],
            Places = (read?.Evidence ?? new Dictionary<string, PlaceAnswer>(StringComparer.Ordinal))
                .ToDictionary(e => e.Key, e => new FoundAt(file.File, e.Value.Page, e.Value.Paragraph, e.Value.Quote, e.Value.Method == "ocr"), StringComparer.Ordinal),
        };
    }

    // A letterhead is in capitals; in a sentence the name stands as the directory writes it.
    private string? NameOf(string? printed) => printed is null ? null
        : _directory.Agencies.Select(a => a.Name).Append(_directory.Province.Committee)
            .FirstOrDefault(name => string.Equals(VietnameseText.Fold(name), VietnameseText.Fold(printed), StringComparison.Ordinal)) ?? printed;

    private static DateOnly? Day(string? iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
