using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Certificates;
using TaskTracking.Signatures.Reports;
using TaskTracking.Signatures.Tests.Pki;
using Xunit;

namespace TaskTracking.Signatures.Tests.Reports;

/// <summary>Person or organisation, by the shapes of names that domain.md §2.6 lists (with invented people).</summary>
public sealed class SignerIdentityReaderTests
{
    [Theory]
    [InlineData("CN=ỦY BAN NHÂN DÂN TỈNH MẪU, O=ỦY BAN NHÂN DÂN TỈNH MẪU, L=Mẫu", SignerIdentityKind.Organization)]
    [InlineData("CN=Sở Y tế, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Ủy ban Nhân dân tỉnh, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Hội đồng nhân dân Huyện Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Chi cục Thủy lợi, O=Sở Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Trường Tiểu học Mẫu, O=Phòng Giáo dục, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Bộ Tài chính, O=Chính phủ, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Thuế tỉnh Mẫu, O=Cục Thuế, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Thuế cơ sở 3, O=Thuế tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Thống kê tỉnh Mẫu, O=Cục Thống kê, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Thi hành án dân sự tỉnh Mẫu, O=Bộ Tư pháp, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Hải quan khu vực IX, O=Cục Hải quan, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Bộ CHQS tỉnh Mẫu, O=Quân khu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Đoàn TNCS Hồ Chí Minh tỉnh Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Đoàn Thanh niên, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Đoàn ĐBQH tỉnh Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Hạt Kiểm lâm huyện Mẫu, O=Chi cục Kiểm lâm, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Liên minh Hợp tác xã tỉnh Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=UBMTTQ Việt Nam tỉnh Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Đội Quản lý thị trường số 1, O=Chi cục, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=THPT Mẫu, O=Sở Giáo dục, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Bảo tàng tỉnh Mẫu, O=Sở Văn hóa, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Đoàn Thanh Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Đoàn Thị Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Hải Văn Mẫu, SN=Hải, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Phó Giám đốc Trần Thị Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Chánh Văn phòng Trần Mẫu, O=UBND tỉnh Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Giám đốc Sở Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Unknown)]
    [InlineData("CN=Lê Văn Mẫu, O=ỦY BAN NHÂN DÂN TỈNH MẪU, L=Mẫu", SignerIdentityKind.Person)]
    [InlineData("CN=Nguyễn Thị Mẫu, OU=Văn phòng, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Phó Chi cục Trưởng Phạm Thanh Mẫu, O=Chi cục Thuế, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Y Mẫu Niê, O=Ban Dân tộc, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Thủ tướng Chính phủ, O=Chính phủ, C=VN", SignerIdentityKind.Unknown)]
    [InlineData("CN=Tiêu Minh Mẫu, O=Xã Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Liêng Jrang Hà Mẫu, O=Ban Dân tộc, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Đắc Quỳnh Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=BSCKII. Nhiễu Thị Mẫu, O=Bệnh viện, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Lê Văn Phòng, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Trần Công An, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Nguyễn Quốc Hội, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Ban Văn Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Văn phòng Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Cao đẳng Mẫu, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Ban Văn hóa, O=Tỉnh Mẫu, C=VN", SignerIdentityKind.Organization)]
    [InlineData("CN=Điểu K'Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=H'Mẫu Niê, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Nguyễn Thị H’Mẫu, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=Y'Mẫu Byă, O=Sở Mẫu, C=VN", SignerIdentityKind.Person)]
    [InlineData("CN=VNPT Mẫu, O=Tập đoàn, C=VN", SignerIdentityKind.Unknown)]
    [InlineData("CN=John Smith, O=Example, C=VN", SignerIdentityKind.Unknown)]
    [InlineData("O=Sở Mẫu, C=VN", SignerIdentityKind.Unknown)]
    public void Read_Subject_TellsPersonFromOrganisation(string subject, SignerIdentityKind expected) =>
        Assert.Equal(expected, Read(subject).Kind);

    [Theory]
    [InlineData("MST:2000000001")]
    [InlineData("MNS:1070001")]
    public void Read_TaxOrBudgetCode_IsAnOrganisationWhateverItsName(string uid)
    {
        var identity = Read($"OID.0.9.2342.19200300.100.1.1={uid}, CN=Nguyễn Văn Mẫu, O=Tỉnh Mẫu");

        Assert.Equal(SignerIdentityKind.Organization, identity.Kind);
        Assert.Contains(uid, identity.OtherNames);
    }

    private static SignerIdentity Read(string subject)
    {
        var identity = TestPki.SelfSigned(new CertificatePlan { Subject = subject });
        return SignerIdentityReader.Read(CertificateReader.Read(identity.Encoded)!);
    }
}
