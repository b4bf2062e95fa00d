using System.Globalization;
using Xunit;

namespace TaskTracking.Documents.Tests.Habits;

/// <summary>"Căn cứ" lines as offices write them, each base taken apart into kind, number, date and issuer.</summary>
public sealed class BasisHabitTests
{
    [Theory]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "Luật", null, "2025-06-16", null)]
    [InlineData("Căn cứ Luật Đất đai số 31/2024/QH15;", "Luật", "31/2024/QH15", null, null)]
    [InlineData("- Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024;", "Luật", "31/2024/QH15", "2024-01-18", null)]
    [InlineData("+ Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", "Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ")]
    [InlineData("Căn cứ Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;", "Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ")]
    [InlineData("Căn cứ vào Nghị định số: 30/2020/NĐ - CP ngày 5.3.2020 của Chính phủ về công tác văn thư;", "Nghị định", "30/2020/NĐ-CP", "2020-03-05", "Chính phủ")]
    [InlineData("Căn cứ Thông tư số 05/2025/TT-BNV ngày 02 tháng 6 năm 2025 của Bộ trưởng Bộ Nội vụ hướng dẫn công tác lưu trữ;", "Thông tư", "05/2025/TT-BNV", "2025-06-02", "Bộ trưởng Bộ Nội vụ")]
    [InlineData("Căn cứ Quyết định số 37/2016/QĐ-UBND ngày 15 tháng 9 năm 2016 của Ủy ban nhân dân tỉnh ban hành Quy chế làm việc;", "Quyết định", "37/2016/QĐ-UBND", "2016-09-15", "Ủy ban nhân dân tỉnh")]
    [InlineData("Căn cứ Nghị quyết số 12-NQ/TU ngày 09/10/2025 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số;", "Nghị quyết", "12-NQ/TU", "2025-10-09", "Ban Chấp hành Đảng bộ tỉnh")]
    [InlineData("Căn cứ Thông tư liên tịch số 12/2015/TTLT-BKHCN-BNV ngày 15/7/2015 của Bộ Khoa học và Công nghệ, Bộ Nội vụ;", "Thông tư liên tịch", "12/2015/TTLT-BKHCN-BNV", "2015-07-15", "Bộ Khoa học và Công nghệ, Bộ Nội vụ")]
    [InlineData("Căn cứ khoản 2 Điều 5 Nghị định số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ quy định tổ chức cơ quan chuyên môn;", "Nghị định", "45/2025/NĐ-CP", "2025-02-28", "Chính phủ")]
    [InlineData("Căn cứ Bộ luật Lao động số 45/2019/QH14 ngày 20 tháng 11 năm 2019;", "Bộ luật", "45/2019/QH14", "2019-11-20", null)]
    [InlineData("Căn cứ Công văn số 1234/BNV-CCVC ngày 03/02/2026 của Bộ Nội vụ về biên chế;", "Công văn", "1234/BNV-CCVC", "2026-02-03", "Bộ Nội vụ")]
    [InlineData("Căn cứ Kế hoạch số 77/KH-UBND ngày 03/02/2026 của UBND tỉnh về cải cách hành chính;", "Kế hoạch", "77/KH-UBND", "2026-02-03", "UBND tỉnh")]
    public async Task Read_Base_IsTakenApart(string line, string kind, string? number, string? date, string? issuer)
    {
        DateOnly? day = date is null ? null : DateOnly.Parse(date, CultureInfo.InvariantCulture);

        Assert.All(await new HabitFile { Body = line + "|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./." }.ReadAsync(), d =>
        {
            var citation = Assert.Single(d.Document.LegalBases);
            Assert.Equal((kind, number, day, issuer), (citation.Kind, citation.Number, citation.Date, citation.Issuer));
        });
    }

    [Theory]
    [InlineData("Căn cứ Luật Đầu tư công số 58/2024/QH15; Nghị định số 85/2025/NĐ-CP ngày 08/4/2025 của Chính phủ; Quyết định số 12/2025/QĐ-UBND ngày 01/7/2025 của UBND tỉnh, Sở Nội vụ kính trình như sau:", "58/2024/QH15|85/2025/NĐ-CP|12/2025/QĐ-UBND")]
    [InlineData("Căn cứ Luật Đầu tư công số 58/2024/QH15 và Nghị định số 85/2025/NĐ-CP ngày 08/4/2025 của Chính phủ;", "58/2024/QH15|85/2025/NĐ-CP")]
    [InlineData("Căn cứ các Nghị định: số 30/2020/NĐ-CP ngày 05/3/2020, số 45/2025/NĐ-CP ngày 28/02/2025 của Chính phủ;", "30/2020/NĐ-CP|45/2025/NĐ-CP")]
    [InlineData("1. Căn cứ Luật Đầu tư công số 58/2024/QH15;|2. Căn cứ Nghị định số 85/2025/NĐ-CP ngày 08/4/2025 của Chính phủ;", "58/2024/QH15|85/2025/NĐ-CP")]
    [InlineData("Căn cứ:|- Luật Đầu tư công số 58/2024/QH15;|- Nghị định số 85/2025/NĐ-CP ngày 08/4/2025 của Chính phủ;", "58/2024/QH15|85/2025/NĐ-CP")]
    public async Task Read_BasesTogether_AreParted(string lines, string numbers) =>
        Assert.All(await new HabitFile { Body = lines + "|Sở Nội vụ đã lấy ý kiến các cơ quan liên quan và tổng hợp như sau.|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./." }.ReadAsync(), d =>
            Assert.Equal($"{d.Layout}: {numbers}", $"{d.Layout}: {string.Join('|', d.Document.LegalBases.Select(b => b.Number))}"));

    [Fact]
    public async Task Read_BaseThatNamesAResolutionWithoutNumber_Opens() =>
        Assert.All(
            await new HabitFile { Body = "Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh về việc hỗ trợ cán bộ thôn, tổ dân phố;|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./." }.ReadAsync(),
            d => Assert.Equal((d.Layout, Facts.Documents.LegalBasisKind.Opening, 0), (d.Layout, d.Document.LegalBasis, d.Document.LegalBases.Count)));
}
