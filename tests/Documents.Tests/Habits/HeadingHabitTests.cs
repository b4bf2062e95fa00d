using System.Globalization;
using Xunit;

namespace TaskTracking.Documents.Tests.Habits;

/// <summary>Headings as offices write them: numbers, dates, issuers, subjects, addressees (domain.md §1.1, §1.2).</summary>
public sealed class HeadingHabitTests
{
    [Theory]
    [InlineData("Số : 12 /TTr - SNV", "12/TTr-SNV")]
    [InlineData("Số: 05 /TTr-SNV", "05/TTr-SNV")]
    [InlineData("Số:05/TTr- SNV", "05/TTr-SNV")]
    [InlineData("Số 05/TTr-SNV", "05/TTr-SNV")]
    [InlineData("Số. 05/TTr-SNV", "05/TTr-SNV")]
    [InlineData("SỐ: 05/TTr-SNV", "05/TTr-SNV")]
    [InlineData("Số: 1205/TTr-SNNMT-VP", "1205/TTr-SNNMT-VP")]
    [InlineData("Số: 88/TTr-SVHTT&DL", "88/TTr-SVHTT&DL")]
    [InlineData("Số: 88/TTr-SGD&ĐT", "88/TTr-SGD&ĐT")]
    [InlineData("Số: 88/TTr–SNV", "88/TTr-SNV")]
    [InlineData("Số: 88/TTr-BQLKKT", "88/TTr-BQLKKT")]
    [InlineData("Số: 88a/TTr-SNV", "88a/TTr-SNV")]
    [InlineData("Số:\u00A088/TTr-SNV", "88/TTr-SNV")]
    [InlineData("Số: 88/TTr-SNV.TCBC", "88/TTr-SNV.TCBC")]
    [InlineData("Số: 88/TTr-SNV|", "88/TTr-SNV")]
    [InlineData("Số: 88/TTr-|SNV", "88/TTr-SNV")]
    [InlineData("Số: 88/TTr-SNV (T)", "88/TTr-SNV")]
    [InlineData("Số: 15/2026/TTr-CTUBND", "15/2026/TTr-CTUBND")]
    [InlineData("Số: 88/TTR-SNV", "88/TTR-SNV")]
    [InlineData("Số: 0088/TTr-SNV", "0088/TTr-SNV")]
    [InlineData("Sô: 88/TTr-SNV", "88/TTr-SNV")]
    [InlineData("số: 88/TTr-SNV", "88/TTr-SNV")]
    public async Task Read_NumberWithDeviations_IsNormalised(string line, string expected) =>
        Assert.All(await new HabitFile { Number = line }.ReadAsync(), d => Assert.Equal((d.Layout, expected), (d.Layout, d.Document.Number)));

    [Theory]
    [InlineData("Số:      /TTr-SNV")]
    [InlineData("Số: /TTr-SNV")]
    [InlineData("Số: ……/TTr-SNV")]
    [InlineData("Số: .......... /TTr-SNV")]
    [InlineData("Số: ___/TTr-SNV")]
    [InlineData("Số: xx/TTr-SNV")]
    [InlineData("Số: [....]/TTr-SNV")]
    [InlineData("Số: (…)/TTr-SNV")]
    public async Task Read_BlankNumber_LeavesTheNotation(string line) =>
        Assert.All(await new HabitFile { Number = line, Place = "Kon Tum, ngày     tháng 3 năm 2026" }.ReadAsync(), d => Assert.Equal((d.Layout, null, "TTr-SNV", true), (d.Layout, d.Document.Number, d.Document.Notation, d.Document.IsDraft)));

    [Theory]
    [InlineData("Kon Tum, ngày 5 tháng 3 năm 2026", "Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum, ngày 05/3/2026", "Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum, ngày 05 - 3 - 2026", "Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum,ngày05tháng3năm2026", "Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum ngày 05 tháng 03 năm 2026", "Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum, ngày 05 tháng 3|năm 2026", "Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum, ngày 05|tháng 3 năm 2026", "Kon Tum", "2026-03-05")]
    [InlineData("Đăk Tô, ngày 31 tháng 12 năm 2025", "Đăk Tô", "2025-12-31")]
    [InlineData("TP. Kon Tum, ngày 05 tháng 3 năm 2026", "TP. Kon Tum", "2026-03-05")]
    [InlineData("Kon Tum, Ngày 05 tháng 3 năm 2026", "Kon Tum", "2026-03-05")]
    [InlineData("Ia H'Drai, ngày 05 tháng 3 năm 2026", "Ia H'Drai", "2026-03-05")]
    [InlineData("Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026", "Thành phố Hồ Chí Minh", "2026-03-05")]
    [InlineData("KonTum, ngày 05 tháng 3 năm 2026.", "KonTum", "2026-03-05")]
    [InlineData("Bà Rịa - Vũng Tàu, ngày 05 tháng 3 năm 2026", "Bà Rịa - Vũng Tàu", "2026-03-05")]
    [InlineData("Kon Tum, ngày 05 tháng 3 năm 2026 ", "Kon Tum", "2026-03-05")]
    public async Task Read_PlaceAndDate_AreRead(string line, string place, string date) =>
        Assert.All(await new HabitFile { Place = line }.ReadAsync(), d => Assert.Equal((d.Layout, place, DateOnly.Parse(date, CultureInfo.InvariantCulture)), (d.Layout, d.Document.IssuePlace, d.Document.Date)));

    [Theory]
    [InlineData("Kon Tum, ngày     tháng     năm 2026")]
    [InlineData("Kon Tum, ngày … tháng … năm 2026")]
    [InlineData("Kon Tum, ngày ... tháng 3 năm 2026")]
    [InlineData("Kon Tum, ngày 32 tháng 3 năm 2026")]
    [InlineData("Kon Tum, ngày    /3/2026")]
    public async Task Read_DateThatIsNone_IsNull(string line) =>
        Assert.All(await new HabitFile { Place = line }.ReadAsync(), d => Assert.Equal((d.Layout, null), (d.Layout, d.Document.Date)));

    [Theory]
    [InlineData("UBND TỈNH KON TUM|SỞ NÔNG NGHIỆP|VÀ MÔI TRƯỜNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "UBND TỈNH KON TUM")]
    [InlineData("ỦY BAN NHÂN DÂN|TỈNH KON TUM|SỞ VĂN HÓA, THỂ THAO|VÀ DU LỊCH", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "ỦY BAN NHÂN DÂN TỈNH KON TUM")]
    [InlineData("UBND TỈNH KON TUM|BAN QUẢN LÝ|KHU KINH TẾ", "BAN QUẢN LÝ KHU KINH TẾ", "UBND TỈNH KON TUM")]
    [InlineData("UBND TỈNH KON TUM|BAN QUẢN LÝ DỰ ÁN|ĐẦU TƯ XÂY DỰNG TỈNH", "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH", "UBND TỈNH KON TUM")]
    [InlineData("ỦY BAN NHÂN DÂN|TỈNH KON TUM", "ỦY BAN NHÂN DÂN TỈNH KON TUM", null)]
    [InlineData("UBND TỈNH KON TUM", "UBND TỈNH KON TUM", null)]
    [InlineData("THANH TRA TỈNH", "THANH TRA TỈNH", null)]
    [InlineData("UBND TỈNH KON TUM|THANH TRA TỈNH", "THANH TRA TỈNH", "UBND TỈNH KON TUM")]
    [InlineData("BỘ CÔNG AN|CÔNG AN TỈNH KON TUM", "CÔNG AN TỈNH KON TUM", "BỘ CÔNG AN")]
    [InlineData("QUÂN KHU 5|BỘ CHỈ HUY QUÂN SỰ TỈNH", "BỘ CHỈ HUY QUÂN SỰ TỈNH", "QUÂN KHU 5")]
    [InlineData("SỞ Y TẾ TỈNH KON TUM|BỆNH VIỆN ĐA KHOA TỈNH", "BỆNH VIỆN ĐA KHOA TỈNH", "SỞ Y TẾ TỈNH KON TUM")]
    [InlineData("UBND TỈNH KON TUM|TRƯỜNG CAO ĐẲNG|KON TUM", "TRƯỜNG CAO ĐẲNG KON TUM", "UBND TỈNH KON TUM")]
    [InlineData("UBND HUYỆN ĐĂK TÔ|PHÒNG TÀI CHÍNH -|KẾ HOẠCH", "PHÒNG TÀI CHÍNH - KẾ HOẠCH", "UBND HUYỆN ĐĂK TÔ")]
    [InlineData("SỞ NỘI VỤ|CHI CỤC VĂN THƯ -|LƯU TRỮ", "CHI CỤC VĂN THƯ - LƯU TRỮ", "SỞ NỘI VỤ")]
    [InlineData("UBND TỈNH KON TUM|SỞ NỘI VỤ|-------", "SỞ NỘI VỤ", "UBND TỈNH KON TUM")]
    [InlineData("UBND TỈNH KON TUM|SỞ  NỘI   VỤ|________", "SỞ NỘI VỤ", "UBND TỈNH KON TUM")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN|TỈNH KON TUM|BAN PHÁP CHẾ", "BAN PHÁP CHẾ", "HỘI ĐỒNG NHÂN DÂN TỈNH KON TUM")]
    [InlineData("LIÊN ĐOÀN LAO ĐỘNG|TỈNH KON TUM", "LIÊN ĐOÀN LAO ĐỘNG TỈNH KON TUM", null)]
    [InlineData("UBND TỈNH KON TUM|VĂN PHÒNG", "VĂN PHÒNG", "UBND TỈNH KON TUM")]
    [InlineData("TÒA ÁN NHÂN DÂN TỐI CAO|TÒA ÁN NHÂN DÂN|TỈNH KON TUM", "TÒA ÁN NHÂN DÂN TỈNH KON TUM", "TÒA ÁN NHÂN DÂN TỐI CAO")]
    [InlineData("NGÂN HÀNG NHÀ NƯỚC|CHI NHÁNH KHU VỰC 11", "CHI NHÁNH KHU VỰC 11", "NGÂN HÀNG NHÀ NƯỚC")]
    [InlineData("UBND TỈNH KON TUM|SỞ KHOA HỌC VÀ CÔNG NGHỆ", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "UBND TỈNH KON TUM")]
    [InlineData("UBND TỈNH|KON TUM|SỞ TÀI CHÍNH", "SỞ TÀI CHÍNH", "UBND TỈNH KON TUM")]
    [InlineData("U B N D  TỈNH KON TUM|SỞ NỘI VỤ", "SỞ NỘI VỤ", "U B N D TỈNH KON TUM")]
    public async Task Read_IssuerInAnyBreak_IsJoined(string lines, string issuer, string? parent) =>
        Assert.All(await new HabitFile { Issuers = lines }.ReadAsync(), d => Assert.Equal((d.Layout, issuer, parent), (d.Layout, d.Document.Issuer, d.Document.Parent)));

    [Theory]
    [InlineData("Kính gửi: Ủy ban nhân dân tỉnh Kon Tum", "Ủy ban nhân dân tỉnh Kon Tum")]
    [InlineData("Kính gửi:|- Ủy ban nhân dân tỉnh;|- Văn phòng UBND tỉnh.", "Ủy ban nhân dân tỉnh|Văn phòng UBND tỉnh")]
    [InlineData("Kính gửi: - Ủy ban nhân dân tỉnh;|- Sở Tài chính;|- Sở Tư pháp.", "Ủy ban nhân dân tỉnh|Sở Tài chính|Sở Tư pháp")]
    [InlineData("Kính gửi: Ủy ban nhân dân tỉnh Kon Tum|- Luật Thử nghiệm ngày 13/6/2019;|- Nghị định số 59/2025/NĐ-CP ngày 18/6/2025.", "Ủy ban nhân dân tỉnh Kon Tum")]
    [InlineData("Kính gửi: UBND tỉnh|1. Căn cứ Luật Thử nghiệm;", "UBND tỉnh")]
    [InlineData("Kính gửi:|- Ủy ban nhân dân tỉnh;|- Các Sở: Tài chính, Tư pháp.", "Ủy ban nhân dân tỉnh|Các Sở: Tài chính, Tư pháp")]
    [InlineData("Kính gửi:|Ủy ban nhân dân tỉnh Kon Tum", "Ủy ban nhân dân tỉnh Kon Tum")]
    [InlineData("KÍNH GỬI: ỦY BAN NHÂN DÂN TỈNH KON TUM", "ỦY BAN NHÂN DÂN TỈNH KON TUM")]
    [InlineData("Kính trình: Chủ tịch Ủy ban nhân dân tỉnh", "Chủ tịch Ủy ban nhân dân tỉnh")]
    [InlineData("Kính gửi :   UBND tỉnh Kon Tum", "UBND tỉnh Kon Tum")]
    [InlineData("Kính gửi:|+ UBND tỉnh;|+ Ban Cán sự đảng UBND tỉnh.", "UBND tỉnh|Ban Cán sự đảng UBND tỉnh")]
    [InlineData("Kính gửi:\t- Ủy ban nhân dân tỉnh;|\t- Sở Tài chính.", "Ủy ban nhân dân tỉnh|Sở Tài chính")]
    [InlineData("Kính gửi: Đồng chí Chủ tịch Ủy ban nhân dân tỉnh.", "Đồng chí Chủ tịch Ủy ban nhân dân tỉnh")]
    [InlineData("Kính gửi: Ủy ban nhân dân tỉnh Kon Tum|(qua Văn phòng UBND tỉnh)", "Ủy ban nhân dân tỉnh Kon Tum")]
    public async Task Read_Addressees_AreListed(string lines, string expected) =>
        Assert.All(await new HabitFile { Addressees = lines }.ReadAsync(), d => Assert.Equal($"{d.Layout}: {expected}", $"{d.Layout}: {string.Join('|', d.Document.Addressees)}"));

    [Theory]
    [InlineData("TỜ TRÌNH|Về việc ban hành Quy chế phối hợp", "TTr", "Về việc ban hành Quy chế phối hợp")]
    [InlineData("TỜ TRÌNH|V/v ban hành Quy chế phối hợp", "TTr", "V/v ban hành Quy chế phối hợp")]
    [InlineData("TỜ TRÌNH|Đề nghị ban hành Quy chế phối hợp", "TTr", "Đề nghị ban hành Quy chế phối hợp")]
    [InlineData("T Ờ  T R Ì N H|Về việc ban hành Quy chế phối hợp", "TTr", "Về việc ban hành Quy chế phối hợp")]
    [InlineData("TỜ TRÌNH:|Về việc ban hành Quy chế phối hợp", "TTr", "Về việc ban hành Quy chế phối hợp")]
    [InlineData("TỜ TRÌNH|(Về việc ban hành Quy chế phối hợp)", "TTr", "(Về việc ban hành Quy chế phối hợp)")]
    [InlineData("Tờ trình|Về việc ban hành Quy chế phối hợp", "TTr", "Về việc ban hành Quy chế phối hợp")]
    [InlineData("TỜ TRÌNH VỀ VIỆC BAN HÀNH QUY CHẾ PHỐI HỢP", "TTr", "VỀ VIỆC BAN HÀNH QUY CHẾ PHỐI HỢP")]
    [InlineData("TỜ TRÌNH|VỀ VIỆC BAN HÀNH|QUY CHẾ PHỐI HỢP", "TTr", "VỀ VIỆC BAN HÀNH QUY CHẾ PHỐI HỢP")]
    public async Task Read_TitleAndSubject_AreRead(string lines, string type, string subject) =>
        Assert.All(await new HabitFile { Title = lines }.ReadAsync(), d => Assert.Equal((d.Layout, type, subject), (d.Layout, d.Document.Type, d.Document.Subject)));

    [Theory]
    [InlineData("Số: 88/SNV-TCBC|V/v xin ý kiến dự thảo Quy chế", "xin ý kiến dự thảo Quy chế")]
    [InlineData("Số: 88/SNV-TCBC|V/v: xin ý kiến|dự thảo Quy chế phối hợp|trong công tác thi đua", "xin ý kiến dự thảo Quy chế phối hợp trong công tác thi đua")]
    [InlineData("Số: 88/SNV-TCBC|Về việc xin ý kiến|dự thảo Quy chế", "Về việc xin ý kiến dự thảo Quy chế")]
    [InlineData("Số: 88/SNV-TCBC|v/v xin ý kiến dự thảo Quy chế", "xin ý kiến dự thảo Quy chế")]
    [InlineData("Số: 88/SNV-TCBC|V/V xin ý kiến dự thảo Quy chế", "xin ý kiến dự thảo Quy chế")]
    public async Task Read_LetterSubjectInLines_IsJoined(string lines, string subject)
    {
        var document = await HabitFile.Read(
            HabitFile.Table(($"UBND TỈNH KON TUM|SỞ NỘI VỤ|{lines}", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|Kon Tum, ngày 12 tháng 3 năm 2026"))
            + HabitFile.Paragraphs("Kính gửi: Sở Tài chính.|Sở Nội vụ gửi dự thảo Quy chế và đề nghị cho ý kiến./."));

        Assert.Equal(("CV", "88/SNV-TCBC", subject), (document.Type, document.Number, document.Subject));
    }
}
