using TaskTracking.Facts.Dossiers;
using Xunit;

namespace TaskTracking.Documents.Tests.Habits;

/// <summary>What a file is for, seen from itself: letterhead, addressee, title, subject, with the signs that say why.</summary>
public sealed class RoleHabitTests
{
    private static readonly HabitFile Letter = new() { Number = "Số: 88/SNV-TCBC|V/v góp ý dự thảo Quy chế", Title = "", Issuers = "UBND TỈNH KON TUM|SỞ NỘI VỤ" };

    public static TheoryData<string, object, FileRole, string> Files => new()
    {
        { "tờ trình", new HabitFile(), FileRole.Submission, "title-submission" },
        { "công văn that submits", Letter with { Number = "Số: 88/SNV-TCBC|V/v kiện toàn Ban Chỉ đạo", Body = "Sở Nội vụ đã lấy ý kiến các cơ quan.|Sở Nội vụ kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./." }, FileRole.Submission, "asks-for-decision" },
        { "opinion", Letter with { Addressees = "Kính gửi: Sở Tài chính.", Body = "Sở Nội vụ nhận được Công văn số 12/STC-NS ngày 02/3/2026 của Sở Tài chính lấy ý kiến dự thảo Quy chế.|Sở Nội vụ thống nhất nội dung dự thảo./." }, FileRole.Opinion, "subject-opinion" },
        { "opinion by its words", Letter with { Number = "Số: 88/SNV-TCBC|V/v dự thảo Quy chế phối hợp", Addressees = "Kính gửi: Sở Tài chính.", Body = "Phúc đáp Công văn số 12/STC-NS ngày 02/3/2026 của Sở Tài chính về việc lấy ý kiến dự thảo, Sở Nội vụ thống nhất./." }, FileRole.Opinion, "answers-request" },
        { "appraisal", new HabitFile { Issuers = "UBND TỈNH KON TUM|SỞ TƯ PHÁP", Number = "Số: 31/BC-STP", Title = "BÁO CÁO THẨM ĐỊNH|Dự thảo Quyết định ban hành Quy chế phối hợp", Addressees = "Kính gửi: Sở Nội vụ.", Body = "Sở Tư pháp thẩm định dự thảo như sau.|Dự thảo đủ điều kiện trình./." }, FileRole.Appraisal, "title-appraisal" },
        { "appraisal letter", Letter with { Issuers = "UBND TỈNH KON TUM|SỞ TƯ PHÁP", Number = "Số: 31/STP-XDVB|V/v thẩm định dự thảo Quyết định", Addressees = "Kính gửi: Sở Nội vụ.", Body = "Sở Tư pháp thẩm định dự thảo như sau.|Dự thảo đủ điều kiện trình./." }, FileRole.Appraisal, "subject-appraisal" },
        { "draft decision", new HabitFile { Issuers = "ỦY BAN NHÂN DÂN|TỈNH KON TUM", Number = "Số:    /QĐ-UBND", Place = "Kon Tum, ngày    tháng    năm 2026", Title = "QUYẾT ĐỊNH|Về việc kiện toàn Ban Chỉ đạo", Addressees = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", Body = "Căn cứ Luật Đầu tư công số 58/2024/QH15;|Điều 1. Kiện toàn Ban Chỉ đạo.|Điều 2. Hiệu lực thi hành.", Signer = "TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH" }, FileRole.Draft, "committee-letterhead" },
        { "draft plan", new HabitFile { Issuers = "ỦY BAN NHÂN DÂN|TỈNH KON TUM", Number = "Số: …/KH-UBND", Place = "Kon Tum, ngày … tháng … năm 2026", Title = "KẾ HOẠCH|Chuyển đổi số năm 2026", Addressees = "I. MỤC ĐÍCH", Body = "1. Nâng cao hiệu quả.|II. TỔ CHỨC THỰC HIỆN|Các đơn vị thực hiện./.", Signer = "KT. CHỦ TỊCH|PHÓ CHỦ TỊCH" }, FileRole.Draft, "blank-number" },
        { "delegation paper", new HabitFile { Number = "Số: 02/GUQ-SNV", Title = "GIẤY ỦY QUYỀN", Addressees = "Ông Lâm Tấn Phúc, Phó Giám đốc, được ủy quyền điều hành Sở từ ngày 10/3/2026.", Body = "Người được ủy quyền ký thay Giám đốc các văn bản của Sở./." }, FileRole.Delegation, "title-delegation" },
        { "delegation notice", new HabitFile { Number = "Số: 02/TB-SNV", Title = "THÔNG BÁO|Về việc phân công Phó Giám đốc điều hành Sở trong thời gian Giám đốc đi công tác", Addressees = "Giám đốc Sở thông báo như sau.", Body = "Phân công ông Lâm Tấn Phúc điều hành Sở từ ngày 10/3/2026./." }, FileRole.Delegation, "subject-delegation" },
        { "table of opinions", new HabitFile { Number = "Số: 90/BC-SNV", Title = "BÁO CÁO|Tổng hợp ý kiến góp ý dự thảo Quy chế", Addressees = "Sở Nội vụ tổng hợp như sau.", Body = "Có 12 đơn vị thống nhất./." }, FileRole.Attachment, "nothing-else" },
        { "letter that asks", Letter with { Number = "Số: 88/SNV-TCBC|V/v lấy ý kiến dự thảo Quy chế", Addressees = "Kính gửi: Sở Tài chính.", Body = "Sở Nội vụ gửi dự thảo và đề nghị Sở Tài chính có ý kiến trước ngày 20/3/2026./." }, FileRole.Attachment, "nothing-else" },
        { "issued decision", new HabitFile { Issuers = "ỦY BAN NHÂN DÂN|TỈNH KON TUM", Number = "Số: 77/QĐ-UBND", Title = "QUYẾT ĐỊNH|Về việc thành lập Ban Chỉ đạo", Addressees = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", Body = "Căn cứ Luật Đầu tư công số 58/2024/QH15;|Điều 1. Thành lập Ban Chỉ đạo.", Signer = "CHỦ TỊCH||Lâm Tấn Phúc" }, FileRole.Attachment, "nothing-else" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Read_File_ProposesItsRoleWithTheReason(string file, object written, FileRole role, string sign) =>
        Assert.All(await ((HabitFile)written).ReadAsync(), d =>
        {
            Assert.Equal((file, d.Layout, role), (file, d.Layout, d.Document.ProposedRole!.Role));
            Assert.Contains(sign, d.Document.ProposedRole.Signs);
        });
}
