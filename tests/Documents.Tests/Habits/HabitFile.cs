using System.Security;
using TaskTracking.Documents.Tests.Reading.Building;
using TaskTracking.Facts.Documents;

namespace TaskTracking.Documents.Tests.Habits;

/// <summary>
/// An invented letter as an office would write it in Word, each part given as its lines parted by "|". Written in several
/// layouts, so that no habit is read in one of them only.
/// </summary>
internal sealed record HabitFile
{
    private static readonly string[] All = ["cells", "rows", "stacked", "tabs"];

    public string Issuers { get; init; } = "UBND TỈNH KON TUM|SỞ NỘI VỤ";

    public string Number { get; init; } = "Số: 88/TTr-SNV";

    public string Place { get; init; } = "Kon Tum, ngày 12 tháng 3 năm 2026";

    public string Title { get; init; } = "TỜ TRÌNH|Về việc kiện toàn Ban Chỉ đạo chuyển đổi số của tỉnh";

    public string Addressees { get; init; } = "Kính gửi: Ủy ban nhân dân tỉnh Kon Tum.";

    public string Body { get; init; } =
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;|Sở Nội vụ đã rà soát thành viên Ban Chỉ đạo và lấy ý kiến các cơ quan liên quan.|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.";

    public string Recipients { get; init; } = "Nơi nhận:|- Như trên;|- Lưu: VT, TCBC.";

    public string Signer { get; init; } = "GIÁM ĐỐC||||Đinh Thị Hương Sen";

    public string After { get; init; } = "";

    /// <summary>The names of the layouts, for theories.</summary>
    public static IReadOnlyList<string> Layouts => All;

    /// <summary>Reads the letter through the front door in every layout, with the name of each.</summary>
    public async Task<IReadOnlyList<(string Layout, AdministrativeDocument Document)>> ReadAsync()
    {
        var documents = new List<(string, AdministrativeDocument)>();
        foreach (var layout in All)
        {
            documents.Add((layout, await ReadAsync(layout)));
        }

        return documents;
    }

    public async Task<AdministrativeDocument> ReadAsync(string layout) => await Read(Xml(layout));

    /// <summary>Reads a body of Word XML through the front door.</summary>
    public static async Task<AdministrativeDocument> Read(string xml) =>
        (await Doors.Read("van-ban.docx", DocxBuilder.WithBody(xml).Build())).Document!;

    /// <summary>Lines as paragraphs.</summary>
    public static string Paragraphs(string lines) => string.Concat(lines.Split('|').Select(l => DocxBuilder.P(SecurityElement.Escape(l))));

    /// <summary>A table of rows; each cell holds its lines.</summary>
    public static string Table(params (string Left, string Right)[] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr><w:tc>{Paragraphs(r.Left)}</w:tc><w:tc>{Paragraphs(r.Right)}</w:tc></w:tr>"))}</w:tbl>";

    private string Xml(string layout)
    {
        const string National = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc";
        var text = Paragraphs($"{Title}|{Addressees}|{Body}");
        var (heading, closing) = layout switch
        {
            "cells" => (Table(($"{Issuers}|{Number}", $"{National}|{Place}")), Table((Recipients, Signer))),
            "rows" => (Table((Issuers, National), (Number, Place)), Table((Recipients, Signer))),
            "stacked" => (Paragraphs($"{Issuers}|{Number}|{National}|{Place}"), Paragraphs($"{Recipients}|{Signer}")),
            _ => (Paragraphs(Beside($"{Issuers}|{Number}", $"{National}|{Place}")), Paragraphs(Beside(Recipients, Signer))),
        };
        return heading + text + closing + (After.Length > 0 ? Paragraphs(After) : string.Empty);
    }

    private static string Beside(string left, string right)
    {
        var (one, two) = (left.Split('|'), right.Split('|'));
        return string.Join('|', Enumerable.Range(0, Math.Max(one.Length, two.Length)).Select(i => $"{one.ElementAtOrDefault(i)}\t{two.ElementAtOrDefault(i)}"));
    }
}
