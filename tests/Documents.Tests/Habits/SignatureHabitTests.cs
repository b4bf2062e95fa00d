using TaskTracking.Facts.Documents;
using Xunit;

namespace TaskTracking.Documents.Tests.Habits;

/// <summary>Signature blocks as offices write them: prefixes, posts, home posts, ranks, names (domain.md §2.1–2.3).</summary>
public sealed class SignatureHabitTests
{
    [Theory]
    [InlineData("GIÁM ĐỐC||||Đinh Thị Hương Sen", SignerKind.Head, "GIÁM ĐỐC", "Đinh Thị Hương Sen")]
    [InlineData("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|||Rơ Châm Hiền", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Rơ Châm Hiền")]
    [InlineData("KT.GIÁM ĐỐC|PHÓ GIÁM ĐỐC|(Đã ký)|Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("K/T GIÁM ĐỐC|PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("KT GIÁM ĐỐC|PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("KT.|GIÁM ĐỐC|PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("KT: GIÁM ĐỐC|PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("Q. GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Acting, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("QUYỀN GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Acting, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("TL. GIÁM ĐỐC|CHÁNH VĂN PHÒNG||Lâm Tấn Phúc", SignerKind.ByOrder, "CHÁNH VĂN PHÒNG", "Lâm Tấn Phúc")]
    [InlineData("TL.GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHÁNH VĂN PHÒNG", "Lâm Tấn Phúc")]
    [InlineData("TUQ. GIÁM ĐỐC|TRƯỞNG PHÒNG KẾ HOẠCH||Lâm Tấn Phúc", SignerKind.Delegate, "TRƯỞNG PHÒNG KẾ HOẠCH", "Lâm Tấn Phúc")]
    [InlineData("T.U.Q GIÁM ĐỐC|PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Delegate, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH||Lâm Tấn Phúc", SignerKind.Head, "CHỦ TỊCH", "Lâm Tấn Phúc")]
    [InlineData("T/M ỦY BAN NHÂN DÂN|CHỦ TỊCH||Lâm Tấn Phúc", SignerKind.Head, "CHỦ TỊCH", "Lâm Tấn Phúc")]
    [InlineData("TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|PHÓ CHỦ TỊCH||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHỦ TỊCH", "Lâm Tấn Phúc")]
    [InlineData("TM.UBND TỈNH|KT.CHỦ TỊCH|PHÓ CHỦ TỊCH THƯỜNG TRỰC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "Lâm Tấn Phúc")]
    [InlineData("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN||PHÓ CHỦ TỊCH UBND TỈNH|Lâm Tấn Phúc", SignerKind.Head, "TRƯỞNG BAN", "Lâm Tấn Phúc")]
    [InlineData("TỔ TRƯỞNG|||CHÁNH VĂN PHÒNG UBND TỈNH|Lâm Tấn Phúc", SignerKind.Head, "TỔ TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("TRƯỞNG BAN||Lâm Tấn Phúc", SignerKind.Head, "TRƯỞNG BAN", "Lâm Tấn Phúc")]
    [InlineData("CHÁNH THANH TRA||Lâm Tấn Phúc", SignerKind.Head, "CHÁNH THANH TRA", "Lâm Tấn Phúc")]
    [InlineData("CHÁNH THANH TRA TỈNH||Lâm Tấn Phúc", SignerKind.Head, "CHÁNH THANH TRA TỈNH", "Lâm Tấn Phúc")]
    [InlineData("KT. CHÁNH THANH TRA|PHÓ CHÁNH THANH TRA||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHÁNH THANH TRA", "Lâm Tấn Phúc")]
    [InlineData("CHỈ HUY TRƯỞNG|||Đại tá Lâm Tấn Phúc", SignerKind.Head, "CHỈ HUY TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("KT. CHỈ HUY TRƯỞNG|PHÓ CHỈ HUY TRƯỞNG|||Thượng tá Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHỈ HUY TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("KT. CHỈ HUY TRƯỞNG|PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG|||Thượng tá Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|||Thiếu tướng Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("CHI CỤC TRƯỞNG||Lâm Tấn Phúc", SignerKind.Head, "CHI CỤC TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("KT. CHI CỤC TRƯỞNG|PHÓ CHI CỤC TRƯỞNG||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHI CỤC TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("HIỆU TRƯỞNG|||PGS.TS. Lâm Tấn Phúc", SignerKind.Head, "HIỆU TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("HIỆU TRƯỞNG|||PGS. TS Lâm Tấn Phúc", SignerKind.Head, "HIỆU TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|||BS CKII. Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|||BS.CKII Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|||ThS.BS Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("TỔNG GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Head, "TỔNG GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("VIỆN TRƯỞNG||Lâm Tấn Phúc", SignerKind.Head, "VIỆN TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("CHÁNH ÁN||Lâm Tấn Phúc", SignerKind.Head, "CHÁNH ÁN", "Lâm Tấn Phúc")]
    [InlineData("CỤC TRƯỞNG||Lâm Tấn Phúc", SignerKind.Head, "CỤC TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("CHỦ NHIỆM||Lâm Tấn Phúc", SignerKind.Head, "CHỦ NHIỆM", "Lâm Tấn Phúc")]
    [InlineData("TRƯỞNG THUẾ TỈNH||Lâm Tấn Phúc", SignerKind.Head, "TRƯỞNG THUẾ TỈNH", "Lâm Tấn Phúc")]
    [InlineData("TM. BAN THƯỜNG VỤ|PHÓ BÍ THƯ||Lâm Tấn Phúc", SignerKind.Other, "PHÓ BÍ THƯ", "Lâm Tấn Phúc")]
    [InlineData("TM. BAN THƯỜNG TRỰC|CHỦ TỊCH||Lâm Tấn Phúc", SignerKind.Head, "CHỦ TỊCH", "Lâm Tấn Phúc")]
    [InlineData("TM. BAN THƯỜNG TRỰC|PHÓ CHỦ TỊCH||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ CHỦ TỊCH", "Lâm Tấn Phúc")]
    [InlineData("PHÓ GIÁM ĐỐC PHỤ TRÁCH||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC PHỤ TRÁCH", "Lâm Tấn Phúc")]
    [InlineData("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|||LÂM TẤN PHÚC", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "LÂM TẤN PHÚC")]
    [InlineData("GIÁM ĐỐC|||A Byot", SignerKind.Head, "GIÁM ĐỐC", "A Byot")]
    [InlineData("GIÁM ĐỐC|||Y Thanh Hà Niê K'Đăm", SignerKind.Head, "GIÁM ĐỐC", "Y Thanh Hà Niê K'Đăm")]
    [InlineData("GIÁM ĐỐC|||Lâm Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Phúc")]
    [InlineData("GIÁM ĐỐC|||Nguyễn Lâm Tấn Thiên Phúc", SignerKind.Head, "GIÁM ĐỐC", "Nguyễn Lâm Tấn Thiên Phúc")]
    [InlineData("GIÁM ĐỐC|(Ký tên, đóng dấu)||Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|[đã ký]||Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|Đã ký: Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC|(Đã ký) Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", null)]
    [InlineData("GIÁM ĐỐC", SignerKind.Head, "GIÁM ĐỐC", null)]
    [InlineData("KT. GIÁM ĐỐC SỞ NỘI VỤ|PHÓ GIÁM ĐỐC||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("KT. BỘ TRƯỞNG|THỨ TRƯỞNG||Lâm Tấn Phúc", SignerKind.Deputy, "THỨ TRƯỞNG", "Lâm Tấn Phúc")]
    [InlineData("GIÁM ĐỐC||Ông Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("G I Á M  Đ Ố C||Lâm Tấn Phúc", SignerKind.Head, "G I Á M  Đ Ố C", "Lâm Tấn Phúc")]
    [InlineData("KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC||Lâm|Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("TM. HỘI ĐỒNG THẨM ĐỊNH|CHỦ TỊCH HỘI ĐỒNG|||GIÁM ĐỐC SỞ TÀI CHÍNH|Lâm Tấn Phúc", SignerKind.Head, "CHỦ TỊCH HỘI ĐỒNG", "Lâm Tấn Phúc")]
    [InlineData("TRƯỞNG ĐOÀN|||PHÓ CHÁNH THANH TRA|Lâm Tấn Phúc", SignerKind.Head, "TRƯỞNG ĐOÀN", "Lâm Tấn Phúc")]
    [InlineData("Giám đốc||Lâm Tấn Phúc", SignerKind.Head, "GIÁM ĐỐC", "Lâm Tấn Phúc")]
    [InlineData("KT. Giám đốc|Phó Giám đốc||Lâm Tấn Phúc", SignerKind.Deputy, "PHÓ GIÁM ĐỐC", "Lâm Tấn Phúc")]
    public async Task Read_Block_TellsTheRightToSign(string lines, SignerKind kind, string position, string? name) =>
        Assert.All(await new HabitFile { Signer = lines }.ReadAsync(), d => Assert.Equal((d.Layout, kind, position, name), (d.Layout, d.Document.Signer?.Kind ?? (SignerKind)99, d.Document.Signer?.Position, d.Document.Signer?.Name)));

    [Theory]
    [InlineData("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN||PHÓ CHỦ TỊCH UBND TỈNH|Lâm Tấn Phúc", "PHÓ CHỦ TỊCH UBND TỈNH")]
    [InlineData("TỔ TRƯỞNG|||CHÁNH VĂN PHÒNG UBND TỈNH|Lâm Tấn Phúc", "CHÁNH VĂN PHÒNG UBND TỈNH")]
    [InlineData("TRƯỞNG ĐOÀN|||PHÓ CHÁNH THANH TRA|Lâm Tấn Phúc", "PHÓ CHÁNH THANH TRA")]
    public async Task Read_PostAboveTheName_IsTheHomePost(string lines, string home) =>
        Assert.All(await new HabitFile { Signer = lines }.ReadAsync(), d => Assert.Equal((d.Layout, home), (d.Layout, d.Document.Signer?.HomePost)));

    [Theory]
    [InlineData("PHỤ LỤC|DANH SÁCH THÀNH VIÊN|(Kèm theo Tờ trình số 88/TTr-SNV)|1. Ông Bùi Văn Cảnh, Phó Giám đốc Sở Tài chính, thành viên Ban Chỉ đạo.|TRƯỞNG PHÒNG|Bùi Văn Cảnh")]
    [InlineData("Mẫu số 01|ĐƠN ĐĂNG KÝ|Họ và tên: ........|NGƯỜI LÀM ĐƠN|(Ký, ghi rõ họ tên)")]
    [InlineData("PHIẾU LẤY Ý KIẾN|Thành viên Ủy ban nhân dân tỉnh|1. Đồng ý  2. Không đồng ý|THÀNH VIÊN UBND TỈNH|(Ký, ghi rõ họ tên)")]
    public async Task Read_FormsAndAnnexesBehind_LeaveTheSignerAlone(string after) =>
        Assert.All(await new HabitFile { After = after }.ReadAsync(), d => Assert.Equal((d.Layout, "GIÁM ĐỐC", "Đinh Thị Hương Sen", 0), (d.Layout, d.Document.Signer?.Position, d.Document.Signer?.Name, d.Document.OtherSigners.Count)));

    [Theory]
    [InlineData("Nơi nhận:|- Như trên;|- Lưu: VT, TCBC.", "Như trên|Lưu: VT, TCBC")]
    [InlineData("Nơi nhận|- Như trên|- Lưu VT", "Như trên|Lưu VT")]
    [InlineData("Nơi nhận:|- Như kính gửi;|- CT, các PCT UBND tỉnh (b/c);|- Lưu: VT, CN(Trung).", "Như kính gửi|CT, các PCT UBND tỉnh (b/c)|Lưu: VT, CN(Trung)")]
    [InlineData("Nơi nhận:|+ Như trên;|+ Lưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("NƠI NHẬN:|- Như trên;|- Lưu: VT.", "Như trên|Lưu: VT")]
    [InlineData("Nơi nhận :|-Như trên;|-Lưu:VT.", "Như trên|Lưu:VT")]
    public async Task Read_Recipients_AreListed(string lines, string expected) =>
        Assert.All(await new HabitFile { Recipients = lines }.ReadAsync(), d => Assert.Equal($"{d.Layout}: {expected}", $"{d.Layout}: {string.Join('|', d.Document.Recipients)}"));
}
