using TaskTracking.Documents.Anatomy;
using TaskTracking.Facts.Documents;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>A legal basis is what a document names as its own "căn cứ"; the instruments it mentions are another thing.</summary>
public sealed class LegalBasisTests
{
    [Theory]
    [InlineData("Sở Xây dựng nhận được Công văn số 55/UBND ngày 02/3/2026 của Ủy ban nhân dân xã Đăk Tô đề nghị điều chỉnh cục bộ quy hoạch phân khu hai bên đường tránh, kèm theo hồ sơ và bản vẽ. Sở đã lấy ý kiến các cơ quan.|Căn cứ khoản 2 Điều 19 Luật Xây dựng số 50/2014/QH13, việc điều chỉnh là cần thiết.")]
    [InlineData("Ngày 05/3/2026, Sở đã kiểm tra thực địa tại xã Đăk Hà, có biên bản kèm theo.|Sở Nội vụ thấy đề án phù hợp. Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Sở kính trình.")]
    [InlineData("Trong thời gian qua, công tác văn thư của tỉnh có nhiều tiến bộ, hồ sơ được lập đầy đủ.|Qua rà soát, căn cứ Thông tư số 05/2025/TT-BNV ngày 02/6/2025, Sở đề xuất hai nội dung.")]
    [InlineData("Sở Tài chính có ý kiến sau khi nghiên cứu hồ sơ của huyện, cụ thể như dưới đây.|- Tại Điều 12 Nghị định số 151/2017/NĐ-CP ngày 26/12/2017 quy định việc bán tài sản công.|Căn cứ các quy định nêu trên, việc bán tài sản thuộc thẩm quyền của Ủy ban nhân dân tỉnh.")]
    public void Of_OwnBasisInTheBody_IsBody(string text) => Assert.Equal(LegalBasisKind.Body, Kind(text));

    [Theory]
    [InlineData("Đề nghị Công ty căn cứ quy định tại Điều 61 Luật Hải quan số 54/2014/QH13 ngày 23/6/2014 để thực hiện.")]
    [InlineData("Yêu cầu các đơn vị, căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, tổ chức lập hồ sơ.")]
    [InlineData("Quốc hội đã thông qua Luật Tổ chức chính quyền địa phương số 72/2025/QH15, thay thế luật cũ.")]
    [InlineData("Đề nghị báo cáo tình hình thực hiện Nghị quyết số 66/2013/QH13 ngày 29/11/2013 của Quốc hội.")]
    [InlineData("Thực hiện Chỉ thị số 13/CT-TTg ngày 17 tháng 5 năm 2025 của Thủ tướng Chính phủ, Sở đã ban hành kế hoạch.")]
    [InlineData("Tài liệu được biên soạn dựa trên dự thảo Nghị định sửa đổi Nghị định số 54/2018/NĐ-CP ngày 16/4/2018.")]
    public void Of_InstrumentInPassing_IsNoBasisAndYetCited(string text)
    {
        var source = WordLines.Of(Heading + text + Closing);
        var parts = DocumentAnatomy.Of(source);

        Assert.Equal(LegalBasisKind.None, parts.Document.LegalBasis);
        Assert.NotEmpty(Documents.Statements.StatementReader.Read(parts.Document, parts.Body, source).Citations);
    }

    [Theory]
    [InlineData("I. CĂN CỨ LẬP KẾ HOẠCH|- Luật Đầu tư công số 58/2024/QH15;|- Nghị định số 85/2025/NĐ-CP ngày 08/4/2025 của Chính phủ.|II. MỤC TIÊU|Nâng cao hiệu quả.")]
    [InlineData("1. Căn cứ pháp lý|Luật Đất đai số 31/2024/QH15 ngày 18/01/2024.|2. Sự cần thiết|Đường đã xuống cấp.")]
    [InlineData("• Căn cứ Luật Lưu trữ số 33/2024/QH15;|• Căn cứ Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 của Chính phủ;|Sở Nội vụ kính trình.")]
    [InlineData("1. Căn cứ Luật Lưu trữ số 33/2024/QH15;|2. Căn cứ Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 của Chính phủ;|Sở Nội vụ kính trình.")]
    [InlineData("Căn cứ Luật Lưu trữ số 33/2024/QH15; Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 của Chính phủ, Sở Nội vụ kính trình Ủy ban nhân dân tỉnh.")]
    public void Of_BasesInAnyForm_Open(string text) => Assert.Equal(LegalBasisKind.Opening, Kind(text));

    [Theory]
    [InlineData("Căn cứ lịch làm việc của Thường trực Tỉnh ủy tuần 12;|Sở Nội vụ thông báo thời gian họp.", LegalBasisKind.Factual)]
    [InlineData("Sở Nội vụ thông báo thời gian họp của Hội đồng như sau.|Thời gian: 8 giờ.", LegalBasisKind.None)]
    public void Of_NoInstrument_IsToldApart(string text, LegalBasisKind expected) => Assert.Equal(expected, Kind(text));

    private const string Heading =
        "UBND TỈNH KON TUM\nSỞ NỘI VỤ\nSố: 88/SNV-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKon Tum, ngày 12 tháng 3 năm 2026\nKính gửi: Ủy ban nhân dân tỉnh Kon Tum.\n";

    private const string Closing = "\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLò Thị Mận";

    private static LegalBasisKind Kind(string text) =>
        DocumentAnatomy.Of(WordLines.Of(Heading + text.Replace('|', '\n') + Closing)).Document.LegalBasis;
}
