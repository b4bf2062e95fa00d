using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>Documents cited anywhere in the text, and those among them that are classified.</summary>
public class CitationTests
{
    [Theory]
    [InlineData("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "Luật||2015-06-19|True")]
    [InlineData("Căn cứ Luật Quy hoạch đô thị số 30/2009/QH12 ngày 17 tháng 6 năm 2009;", "Luật|30/2009/QH12|2009-06-17|True")]
    [InlineData("Căn cứ Nghị định số 37/2010/NĐ-CP ngày 07 tháng 4 năm 2010 của Chính phủ về quản lý quy hoạch đô thị;", "Nghị định|37/2010/NĐ-CP|2010-04-07|True")]
    [InlineData("Theo quy định tại khoản 2 Điều 5 Thông tư số 01/2011/TT-BNV ngày 19/01/2011, nội dung này cần trình.", "Thông tư|01/2011/TT-BNV|2011-01-19|True")]
    [InlineData("Thực hiện Công văn số 1234 /UBND - HTKT ngày 10/9/2026, Sở báo cáo.", "Công văn|1234/UBND-HTKT|2026-09-10|False")]
    [InlineData("Bộ yêu cầu báo cáo kết quả thực hiện chỉ tiêu theo Quyết định số 99/QĐ-TTg ngày 01/02/2023.", "Quyết định|99/QĐ-TTg|2023-02-01|True")]
    [InlineData("Quyết định số 28/2018/QĐ-TTg ngày 12 tháng 7 năm 2018 của Thủ tướng Chính phủ còn hiệu lực.", "Quyết định|28/2018/QĐ-TTg|2018-07-12|True")]
    public void Read_Citation_TellsKindNumberAndDate(string sentence, string expected)
    {
        var citation = Assert.Single(SpokenLetter.Says(sentence).Citations);
        Assert.Equal(expected, FormattableString.Invariant($"{citation.Kind}|{citation.Number}|{citation.Date:yyyy-MM-dd}|{citation.IsNormativeLaw}"));
    }

    [Theory]
    [InlineData("Căn cứ lịch làm việc của lãnh đạo Sở;")]
    [InlineData("Thực hiện đúng quy định của pháp luật.")]
    [InlineData("Dự thảo Quyết định gồm 05 điều.")]
    [InlineData("Luật sư tham gia phiên họp.")]
    public void Read_NoInstrument_CitesNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).Citations);

    [Theory]
    [InlineData("Theo văn bản có đóng dấu độ mật số 9/BC-TM ngày 2/9/2026.")]
    [InlineData("Thực hiện Công văn Mật số 12/UBND-NC ngày 1/9/2026 của UBND tỉnh.")]
    [InlineData("Theo Kế hoạch số 05/KH-BCH ngày 3/8/2026 (Mật) của Bộ CHQS tỉnh.")]
    [InlineData("Căn cứ văn bản Tối mật số 3/TM-CP;")]
    public void Read_ClassifiedDocumentCited_Found(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).ClassifiedCitations);

    [Theory]
    [InlineData("Đợt kiểm tra cho thấy các phòng còn lưu tài liệu có đóng dấu độ mật chung với hồ sơ thường.")]
    [InlineData("Khi soạn văn bản có đóng dấu độ mật phải dùng máy riêng.")]
    [InlineData("Luật Bảo vệ bí mật nhà nước số 29/2018/QH14 ngày 15/11/2018.")]
    [InlineData("Mật độ xây dựng tối đa 40%.")]
    [InlineData("Bảo mật thông tin khách hàng theo văn bản số 12/CNTT.")]
    [InlineData("Sản phẩm mật ong Đăk Hà.")]
    [InlineData("Đổi mật khẩu số 12/CNTT.")]
    [InlineData("Các độ mật gồm: Tuyệt mật, Tối mật, Mật.")]
    public void Read_OtherMeaningsOfMat_LeaveNothing(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).ClassifiedCitations);

    [Theory]
    [InlineData("Thực hiện khoản 3 Điều 58 Luật Phòng cháy và chữa cháy (sửa đổi năm 2013), Công an tỉnh trình dự thảo.", "Luật")]
    [InlineData("Đây là quyền mà Pháp lệnh Thử nghiệm trao cho tỉnh.", "Pháp lệnh")]
    [InlineData("tịch số 10/2018/TTLT-BTP-BCA ngày 29/6/2018 quy định thành phần Hội đồng.", "Thông tư liên tịch")]
    [InlineData("Bộ đề nghị báo cáo sơ kết thi hành Luật Thử nghiệm ngày 20/6/2013, thời hạn trước ngày 05/9/2020.", "Luật")]
    [InlineData("Sở trình Kế hoạch triển khai thi hành Bộ luật Thử nghiệm năm 2015 trên địa bàn tỉnh.", "Bộ luật")]
    [InlineData("Sở đã tổng hợp báo cáo tổng kết 10 năm thi hành Pháp lệnh Thử nghiệm ngày 30/6/2007.", "Pháp lệnh")]
    public void Read_LawByNameOrByItsNotation_IsAnInstrument(string sentence, string kind) =>
        Assert.Contains(SpokenLetter.Says(sentence).Citations, c => c.IsNormativeLaw && c.Kind == kind);

    [Theory]
    [InlineData("Đoàn luật sư và Hội Luật gia đã dự họp.")]
    [InlineData("Việc này đúng pháp luật, không trái luật nào.")]
    [InlineData("Xem văn bản số 195/TTT-NV2 ngày 02/4/2021.")]
    [InlineData("Sở trình kế hoạch tổ chức Ngày Pháp luật năm 2020.")]
    [InlineData("Bộ đề nghị báo cáo sơ kết công tác luật sư năm 2020.")]
    [InlineData("Sở trình báo cáo kỷ luật, khen thưởng năm 2020.")]
    public void Read_WordsAroundLaw_AreNoInstrument(string sentence) => Assert.DoesNotContain(SpokenLetter.Says(sentence).Citations, c => c.IsNormativeLaw);
}
