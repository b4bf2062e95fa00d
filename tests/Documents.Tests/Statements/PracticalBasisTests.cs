using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>The practical basis of a proposal: the situation itself counts, with or without a word that announces it.</summary>
public sealed class PracticalBasisTests
{
    [Theory]
    [InlineData("Xét nhu cầu thực tế của đơn vị, Sở đề nghị bổ sung biên chế.")]
    [InlineData("Ngày 17 tháng 11 năm 2026, dịch tả lợn Châu Phi xuất hiện trở lại tại 03 thôn của xã Mẫu.")]
    [InlineData("Lượng hóa chất tại huyện chỉ còn 120 lít.")]
    [InlineData("Kinh phí hiện có không đủ chi trả cho 12 hộ dân.")]
    [InlineData("Mưa lũ làm 02 cầu dân sinh bị cuốn trôi hoàn toàn.")]
    [InlineData("Sở nhận được Tờ trình số 88/TTr-UBND của UBND huyện Mẫu về việc đề nghị giao đất.")]
    [InlineData("Sau khi kiểm tra thực địa, Sở báo cáo như sau:")]
    [InlineData("Di tích chưa được xếp hạng nên chưa có kinh phí tu bổ.")]
    public void Read_SituationOrShortage_IsAPracticalBasis(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).PracticalBasis);

    [Theory]
    [InlineData("Việc xuất cấp không phát sinh kinh phí.")]
    [InlineData("Từ ngày 01 tháng 12 năm 2026 không phát sinh kinh phí mới.")]
    [InlineData("Sở đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định.")]
    [InlineData("Sở Tư pháp chưa có ý kiến.")]
    [InlineData("Sở đã tổ chức lấy ý kiến các cơ quan.")]
    public void Read_NothingOfASituation_IsNone(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).PracticalBasis);

    [Theory]
    [InlineData("Căn cứ Điều 5 Luật Thử nghiệm; tin nhanh của đài: lũ cấp 3 đang về, vẫn còn 31 hộ ở bãi giữa sông.")]
    [InlineData("Mái trường mẫu giáo dột từ mùa mưa trước, bốn lớp phải học nhờ nhà văn hóa thôn.")]
    [InlineData("Nghị định số 12/2026/NĐ-CP ngày 03/3/2026 của Chính phủ giao tỉnh lập danh mục; song mười một xã mới chỉ kê khai miệng với Sở.")]
    [InlineData("I. Khách đến suối nước nóng năm rồi gấp đôi năm trước, bãi xe chật cứng.")]
    [InlineData("Hai bờ kênh bà con tự xếp bao cát giữ đất, đêm nào cũng có người canh, Sở đề nghị Ủy ban nhân dân tỉnh cho kè.")]
    public void Read_TellsInWordsNobodyListed_IsAPracticalBasis(string sentence) => Assert.NotEmpty(SpokenLetter.Says(sentence).PracticalBasis);

    [Theory]
    [InlineData("Dự thảo Quyết định gồm 05 điều, quy định mức chi, thời gian chi và trách nhiệm của từng cơ quan.")]
    [InlineData("Theo khoản 2 Điều 9 Luật Thử nghiệm, Ủy ban nhân dân tỉnh phê duyệt danh mục, công khai trên cổng thông tin.")]
    [InlineData("Sở Tài chính nhất trí với toàn bộ nội dung, Sở Nội vụ nhất trí và góp ý một điểm về câu chữ của dự thảo.")]
    [InlineData("Căn cứ Luật Thử nghiệm ngày 01/02/2020; Nghị định số 12/2021/NĐ-CP của Chính phủ; chức năng, nhiệm vụ của Sở;")]
    [InlineData("Sở Nội vụ cho biết thành lập Tổ như vậy đúng quy định, không tăng biên chế (CV số 15/SNV-TCBM ngày 11/10/2026).")]
    [InlineData("Sở Xây dựng trình Ủy ban nhân dân tỉnh dự thảo Quyết định với các nội dung: Điều 1 ban hành Danh mục; Điều 2 điều khoản thi hành.")]
    [InlineData("Hồ sơ gồm dự thảo Quyết định, bảng tổng hợp, thuyết minh và bốn văn bản của các sở.")]
    [InlineData("Sở Xây dựng chịu trách nhiệm về số liệu và nội dung đã trình tại văn bản này.")]
    [InlineData("Sở Xây dựng kính trình Ủy ban nhân dân tỉnh xem xét, phê duyệt danh mục công trình năm 2027 của tỉnh.")]
    [InlineData("Các nội dung đều thuộc trách nhiệm của chính quyền và ngành chức năng, không phát sinh tổ chức, biên chế.")]
    [InlineData("Ngày 10/3/2020, Sở Công Thương có Công văn số 302/SCT-QLTM thống nhất; ngày 12/3/2020, Sở Y tế có Công văn số 455/SYT-NV: không có ý kiến khác so với dự thảo.")]
    public void Read_OnlyProcedureAndContent_IsNone(string sentence) => Assert.Empty(SpokenLetter.Says(sentence).PracticalBasis);
}
