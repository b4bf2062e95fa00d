using System.Globalization;
using System.Text.Json;
using TaskTracking.Language;
using TaskTracking.Validation.Api.Contract;
using TaskTracking.Validation.Api.History.Database.Rows;
using TaskTracking.Validation.Api.History.Files;

namespace TaskTracking.Validation.Api.History;

/// <summary>The rows that a filing becomes.</summary>
/// <param name="Sequence">The next of all decisions.</param>
/// <param name="Number">The next within the Vietnamese year of receipt.</param>
internal sealed record FilingRows(Filing Filing, KeptDecision Kept, long Sequence, int Number, DateTimeOffset Now)
{
    /// <summary>"HS-2026-000123".</summary>
    public static string CodeOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"HS-{year:D4}-{number:D6}");

    /// <summary>What a search finds: code with and without leading zeros, agency, letter, title, reference; no accents.</summary>
    public static string WordsOf(string code, int number, params string?[] parts) =>
        VietnameseText.Bare(string.Join(" \u00B7 ", parts.Where(p => p is not null).Prepend(number.ToString(CultureInfo.InvariantCulture)).Prepend(code)));

    public DecisionRow Decision()
    {
        var (verdict, dossier, stamp) = (Filing.Judgement.Verdict, Filing.Judgement.Dossier, Filing.Judgement.Stamp);
        var letter = dossier.Files.FirstOrDefault(f => f.Path == verdict.Letter)?.Document;
        var title = letter?.Subject ?? dossier.Declared.Title;
        var day = VietnamTime.DayOf(dossier.ReceivedAt);
        return new DecisionRow
        {
            Sequence = Sequence,
            Id = Kept.Id,
            Code = Kept.Code,
            Year = day.Year,
            Number = Number,
            ReceivedAt = dossier.ReceivedAt,
            ReceivedOn = day,
            DueOn = verdict.DueOn,
            KeptAt = Now,
            Decision = Kept.Vietnamese.Decision,
            ForwardCode = verdict.ForwardTo?.Code,
            ForwardName = verdict.ForwardTo?.Name,
            Agency = Kept.Agency,
            AgencyName = AgencyName,
            Letter = letter?.Number,
            Title = title,
            Reference = dossier.Declared.Reference,
            Words = WordsOf(Kept.Code, Number, Kept.Agency, AgencyName, letter?.Number, title, dossier.Declared.Reference),
            Channel = ChannelWord,
            Sender = Filing.Sender.Id,
            BookId = stamp.BookId,
            BookVersion = stamp.BookVersion,
            BookSha256 = stamp.BookSha256,
            DirectorySha256 = stamp.DirectorySha256,
            CalendarSha256 = stamp.CalendarSha256,
            TrustSha256 = stamp.TrustSha256,
            Engine = stamp.Engine,
        };
    }

    public AnswerRow Answer() => new()
    {
        Decision = Sequence,
        Vietnamese = ContractJson.Line(Kept.Vietnamese),
        English = ContractJson.Line(Kept.English),
        Facts = Kept.Facts.ToArray(),
        Manifest = Filing.Input.Manifest?.ToArray(),
    };

    public IEnumerable<FindingRow> Findings() => Kept.Vietnamese.Findings.Select((f, position) => new FindingRow
    {
        Decision = Sequence,
        Position = position,
        Rule = f.Rule,
        Clause = f.Clause,
        Answer = f.Answer,
        Severity = f.Severity,
        Effect = f.Effect,
    });

    public IEnumerable<FileRow> Files(IReadOnlyList<KeptFile> files)
    {
        var roles = Kept.Vietnamese.Documents.ToDictionary(d => d.File, d => d.Role, StringComparer.Ordinal);
        return files.Select(f => new FileRow { Decision = Sequence, Path = f.Path, Sha256 = f.Sha256, Size = f.Size, Role = roles.GetValueOrDefault(f.Path) });
    }

    /// <summary>What signatures were judged by, as it is kept.</summary>
    public IEnumerable<EvidenceRow> Evidence() =>
        from file in Filing.Judgement.Dossier.Files
        from signature in file.Signatures.Signatures.Select((fact, number) => (fact, number))
        from used in signature.fact.Evidence.Select((item, position) => (item, position))
        select new EvidenceRow
        {
            Decision = Sequence,
            Path = file.Path,
            Signature = signature.number,
            Position = used.position,
            Role = ContractWords.Of(used.item.Role),
            Kind = ContractWords.Of(used.item.Kind),
            Sha256 = used.item.Sha256(),
            Size = used.item.Encoded.Length,
        };

    /// <summary>What happened, for whoever reads the log of events: ids and hashes, no document's words.</summary>
    public EventRow Event(long sequence, IReadOnlyList<KeptFile> files) => new()
    {
        Sequence = sequence,
        At = Now,
        Type = "dossier-filed",
        Decision = Sequence,
        Payload = JsonSerializer.Serialize(
            new FiledPayload(Kept.Id, Kept.Code, Kept.Vietnamese.Decision, ChannelWord, Filing.Sender.Id, HashOf(Kept.Facts.Span), [.. files.Select(f => f.Sha256)]),
            PayloadJson.Default.FiledPayload),
    };

    public KeyRow? Key() => Filing.Key is { } key ? new KeyRow { Value = key.Kept, Fingerprint = key.Fingerprint, Decision = Sequence } : null;

    /// <summary>The filing agency: that of the account that files, else who the letter says.</summary>
    public static string? AgencyOf(Filing filing) => filing.Sender.Agency ?? filing.Judgement.Verdict.FiledBy?.Code;

    private string? AgencyName => Filing.Judgement.Verdict.FiledBy is { } filer && filer.Code == Kept.Agency
        ? filer.Name
        : Filing.Policies.Directory.Agencies.LastOrDefault(a => a.Code == Kept.Agency)?.Name;

    private string ChannelWord => Filing.Channel == FilingChannel.Api ? "api" : "page";

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
}
