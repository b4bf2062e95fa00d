using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Statements.Citations;

/// <summary>Every document that the text names by number or date, whoever speaks: the material of <c>submission.legal-basis</c>.</summary>
internal static class CitationReader
{
    // Instruments that can carry a legal basis, with their names as citations print them; letters, reports and plans cannot.
    private static readonly Dictionary<string, string> Instruments = new(StringComparer.Ordinal)
    {
        ["hiến pháp"] = "Hiến pháp",
        ["bộ luật"] = "Bộ luật",
        ["luật"] = "Luật",
        ["pháp lệnh"] = "Pháp lệnh",
        ["nghị quyết"] = "Nghị quyết",
        ["nghị định"] = "Nghị định",
        ["thông tư liên tịch"] = "Thông tư liên tịch",
        ["thông tư"] = "Thông tư",
        ["quyết định"] = "Quyết định",
        ["chỉ thị"] = "Chỉ thị",
        ["lệnh"] = "Lệnh",
        ["văn bản hợp nhất"] = "Văn bản hợp nhất",
    };

    public static IReadOnlyList<LegalCitation> Read(StatementText text) =>
    [
        .. text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex).SelectMany(sentence => sentence.Instruments.Select(instrument => Of(sentence, instrument))),
    ];

    private static LegalCitation Of(Sentence sentence, InstrumentMention instrument)
    {
        var name = instrument.Kind is { } kind && Instruments.TryGetValue(kind, out var known) ? known : null;
        var words = sentence.Words(instrument.Start, instrument.Length);
        return new LegalCitation(
            words,
            name ?? NameOf(instrument),
            instrument.Number,
            instrument.Date,
            instrument.Issuer,
            name is not null,
            sentence.PlaceOf(instrument.Start, instrument.Length));
    }

    private static string? NameOf(InstrumentMention instrument) =>
        instrument.Kind is { Length: > 0 } kind ? char.ToUpperInvariant(kind[0]) + kind[1..] : null;
}
