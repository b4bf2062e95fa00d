using System.Text.RegularExpressions;
using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Statements.Sentences;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.Documents.Statements.Citations;

/// <summary>Every document that the text names by number or date, whoever speaks: the material of <c>submission.legal-basis</c>.</summary>
internal static partial class CitationReader
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
        .. text.Sentences.Where(s => s.Paragraph.Zone != BodyZone.Annex).SelectMany(Of),
    ];

    private static IEnumerable<LegalCitation> Of(Sentence sentence) =>
        sentence.Instruments.Select(instrument => Of(sentence, instrument)).Concat(LawsByName(sentence));

    // "khoản 3 Điều 58 Luật Phòng cháy và chữa cháy": a law is named by its name; "luật sư" and "pháp luật" have no capitals.
    private static IEnumerable<LegalCitation> LawsByName(Sentence sentence) =>
        from law in Law().Matches(sentence.Text)
        where sentence.IsCapital(law.Index) && (sentence.IsCapital(law.Groups["name"].Index) || law.Groups["amending"].Success)
            && !sentence.Instruments.Any(i => i.Start <= law.Index && i.End > law.Index && IsInstrument(i))
        select new LegalCitation(
            sentence.Words(law.Index, law.Length),
            Instruments[Spaces().Replace(law.Groups["kind"].Value, " ")],
            null,
            null,
            null,
            true,
            sentence.PlaceOf(law.Index, law.Length));

    // "báo cáo sơ kết thi hành Luật Hòa giải ở cơ sở ngày …": a report or a plan is none, and does not hide the law it is about.
    private static bool IsInstrument(InstrumentMention instrument) =>
        instrument.Kind is { } kind ? Instruments.ContainsKey(kind) : KindOf(instrument.Number) is not null;

    private static LegalCitation Of(Sentence sentence, InstrumentMention instrument)
    {
        var name = instrument.Kind is { } kind ? Instruments.GetValueOrDefault(kind) : KindOf(instrument.Number);
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

    // "(số 36/2009/NĐ-CP)": a number whose notation only an instrument can bear, where the kind stands apart from it.
    private static string? KindOf(string? number) => number is null ? null
        : LawNumber().IsMatch(number) ? "Luật"
        : Notations.FirstOrDefault(n => number.Contains(n.Part, StringComparison.OrdinalIgnoreCase)).Kind;

    private static readonly (string Part, string Kind)[] Notations =
        [("/NĐ-CP", "Nghị định"), ("/TTLT-", "Thông tư liên tịch"), ("/TT-B", "Thông tư"), ("/NQ-HĐND", "Nghị quyết"), ("/NQ-CP", "Nghị quyết"), ("/QĐ-TTg", "Quyết định"), ("/QĐ-UBND", "Quyết định")];

    private static string? NameOf(InstrumentMention instrument) =>
        instrument.Kind is { Length: > 0 } kind ? char.ToUpperInvariant(kind[0]) + kind[1..] : null;

    [GeneratedRegex(@"(?<!\p{L})(?<kind>bộ\s+luật|luật|pháp\s+lệnh|hiến\s+pháp)\s+(?<name>(?<amending>sửa\s+đổi\s*,\s*bổ\s+sung\s)?\p{L}+(?:[\s,]+\p{L}+){0,5})", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Law();

    [GeneratedRegex(@"^\d+/(?:19|20)\d\d/QH\d+$", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex LawNumber();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, MatchTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
