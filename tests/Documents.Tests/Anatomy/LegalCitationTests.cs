using TaskTracking.Documents.Anatomy;
using TaskTracking.Documents.Reading;
using Xunit;

namespace TaskTracking.Documents.Tests.Anatomy;

/// <summary>Which documents a legal basis names, each in its own words.</summary>
public sealed class LegalCitationTests
{
    [Theory]
    [InlineData("Căn cứ Luật Đầu tư ngày 17 tháng 6 năm 2020 và Luật Đất đai số 31/2024/QH15;", "Luật Đầu tư ngày 17 tháng 6 năm 2020|Luật Đất đai số 31/2024/QH15")]
    [InlineData("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch và Luật Đầu tư ngày 29 tháng 11 năm 2024;", "Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch và Luật Đầu tư ngày 29 tháng 11 năm 2024")]
    [InlineData("Căn cứ Luật Giá ngày 19 tháng 6 năm 2023, Sở Xây dựng kính trình Ủy ban nhân dân tỉnh như sau:", "Luật Giá ngày 19 tháng 6 năm 2023")]
    [InlineData("Căn cứ Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 của Chính phủ quy định chi tiết một số nội dung;", "Nghị định số 44/2015/NĐ-CP ngày 06 tháng 5 năm 2015 của Chính phủ quy định chi tiết một số nội dung")]
    public void Of_Basis_NamesEachDocumentAlone(string basis, string expected)
    {
        var source = InventedLetter.Stacked();
        var lines = source.Lines.Where(l => !l.Text.StartsWith("Căn cứ Nghị định", StringComparison.Ordinal))
            .Select(l => l.Text.StartsWith("Căn cứ Luật", StringComparison.Ordinal) ? l with { Text = basis } : l);

        var document = DocumentAnatomy.Of(source with { Lines = [.. lines] }).Document;

        Assert.Equal(expected.Split('|'), document.LegalBases.Select(b => b.Text));
    }
}
