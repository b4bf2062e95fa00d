using System.Globalization;
using System.Text.RegularExpressions;
using TaskTracking.Facts.Documents;
using TaskTracking.Language;

namespace TaskTracking.ReadingCorpus;

/// <summary>Compares what was read with the labels of the corpus, whose words its README explains.</summary>
internal static partial class Labels
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["quyết định"] = "QĐ", ["nghị quyết"] = "NQ", ["công văn"] = "CV", ["thông báo"] = "TB", ["thông tư"] = "TT", ["tờ trình"] = "TTr",
        ["kế hoạch"] = "KH", ["chỉ thị"] = "CT", ["nghị định"] = "NĐ", ["báo cáo"] = "BC", ["giấy mời"] = "GM", ["công điện"] = "CĐ",
        ["hướng dẫn"] = "HD", ["thông tư liên tịch"] = "TTLT", ["quy chế"] = "QC", ["chương trình"] = "CTr", ["biên bản"] = "BB", ["luật"] = "L",
    };

    public static void Score(Scorecard card, CsvTable table, IReadOnlyList<string> row, AdministrativeDocument document)
    {
        string Label(string column) => Remark().Replace(table.Cell(row, column), string.Empty).Trim();
        var file = table.Cell(row, "file");
        var type = Types.GetValueOrDefault(VietnameseText.Fold(Label("doc_type")), string.Empty);
        card.Score(file, "type", type, document.Type, document.Type == type);
        var number = Label("number");
        var known = number.Length > 0 && char.IsAsciiDigit(number[0]) ? number : string.Empty;
        card.Score(file, "number", known, document.Number, document.Number == known);
        var name = Label("signer_name");
        card.Score(file, "signer name", name, document.Signer?.Name, PersonName.Same(name, document.Signer?.Name));
        var kind = Label("signer_kind").Replace("_", string.Empty, StringComparison.Ordinal);
        kind = kind is "n/r" ? string.Empty : kind;
        var read = document.Signer is null or { Kind: SignerKind.Other, Name: null } && kind == "missing" ? "missing" : document.Signer?.Kind.ToString();
        card.Score(file, "signer kind", kind, read, string.Equals(kind, read, StringComparison.OrdinalIgnoreCase));
        var date = Label("date");
        var day = document.Date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        card.Score(file, "date", date, day, day == date);
        var agency = Label("agency");
        card.Score(file, "issuer", agency, document.Issuer, SameAgency(agency, document));
        var basis = Basis(Label("legal_basis"));
        var stated = document is { TextFrom: TextOrigin.None, LegalBasis: LegalBasisKind.None } ? null : document.LegalBasis.ToString();
        card.Score(file, "legal basis", basis, stated, string.Equals(basis, stated, StringComparison.Ordinal));
    }

    // Labels name a province ("Tỉnh Hà Tĩnh") or an agency with its province; the heading parts issuer and superior.
    private static bool SameAgency(string label, AdministrativeDocument document)
    {
        var heading = VietnameseText.Fold($"{document.Parent} {document.Issuer}");
        var wanted = VietnameseText.Fold(label);
        return document.Issuer is not null
            && (heading.Contains(wanted, StringComparison.Ordinal) || wanted.StartsWith(VietnameseText.Fold(document.Issuer), StringComparison.Ordinal));
    }

    private static string Basis(string label) => label switch
    {
        "y" or "y_opening" or "y_preamble" => nameof(LegalBasisKind.Opening),
        "body_only" or "y_body_only" => nameof(LegalBasisKind.Body),
        "factual" => nameof(LegalBasisKind.Factual),
        "n" => nameof(LegalBasisKind.None),
        _ => string.Empty,
    };

    [GeneratedRegex(@"\s*\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Remark();
}
