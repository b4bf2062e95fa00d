using TaskTracking.Documents.Statements.Opinions;
using TaskTracking.Facts.Documents;
using TaskTracking.Facts.Dossiers;
using Xunit;

namespace TaskTracking.Documents.Tests.Statements;

/// <summary>An opinion letter whose subject does not say that it is one.</summary>
public class OpinionRoleTests
{
    private static readonly RoleProposal Undecided = new(FileRole.Attachment, 0.5, ["nothing-else"]);

    [Theory]
    [InlineData("SỞ TÀI CHÍNH", "Sở Xây dựng", "Phúc đáp Công văn số 1702/SXD-QH của Sở Xây dựng, Sở Tài chính thống nhất phương án 1.", FileRole.Opinion)]
    [InlineData("SỞ TÀI CHÍNH", "Sở Xây dựng", "Sở Tài chính gửi Sở Xây dựng số liệu quyết toán năm 2025.", FileRole.Attachment)]
    [InlineData("SỞ TÀI CHÍNH", "Ủy ban nhân dân tỉnh", "Sở Tài chính thống nhất phương án 1.", FileRole.Attachment)]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH KON TUM", "Sở Xây dựng", "Ủy ban nhân dân tỉnh thống nhất chủ trương.", FileRole.Attachment)]
    public void Of_LetterBetweenAgencies_IsAnOpinionOnlyWithAView(string issuer, string addressee, string text, FileRole role)
    {
        var letter = new SpokenLetter { Issuer = issuer, Type = "CV", Notation = "STC-NS", Subject = "V/v phương án thay thế tràn", Addressees = [addressee] };
        var document = new AdministrativeDocument
        {
            Format = FileFormat.Docx,
            TextFrom = TextOrigin.Text,
            Issuer = issuer,
            Type = "CV",
            Addressees = [addressee],
            ProposedRole = Undecided,
        };
        Assert.Equal(role, OpinionRole.Of(document, letter.Reads(text))!.Role);
    }
}
