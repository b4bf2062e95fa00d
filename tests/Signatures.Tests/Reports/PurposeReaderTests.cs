using TaskTracking.Facts;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Reports;
using Xunit;

namespace TaskTracking.Signatures.Tests.Reports;

/// <summary>What a signature is for, by the boxes measured in real documents (domain.md §1.5), from the page's top left corner.</summary>
public sealed class PurposeReaderTests
{
    [Theory]
    [InlineData(SignerIdentityKind.Person, 300, 500, 500, 620, SignaturePurpose.Approval)]
    [InlineData(SignerIdentityKind.Person, 300, 500, 336, 528, SignaturePurpose.Initials)]
    [InlineData(SignerIdentityKind.Person, 300, 500, 347, 514, SignaturePurpose.Initials)]
    [InlineData(SignerIdentityKind.Organization, 92, 100, 166, 120, SignaturePurpose.Numbering)]
    [InlineData(SignerIdentityKind.Organization, 380, 100, 400, 120, SignaturePurpose.Numbering)]
    [InlineData(SignerIdentityKind.Organization, 260, 480, 400, 620, SignaturePurpose.Seal)]
    [InlineData(SignerIdentityKind.Organization, 211, 3, 596, 22, SignaturePurpose.Seal)]
    public void Read_BoxOnPageOne_TellsThePurpose(
        SignerIdentityKind kind, double left, double top, double right, double bottom, SignaturePurpose expected) =>
        Assert.Equal(expected, Read(kind, new FoundSignature { Page = 1, Box = new Box(left, top, right, bottom) }));

    [Theory]
    [InlineData("NguoiKyNhay_1", SignerIdentityKind.Person, SignaturePurpose.Initials)]
    [InlineData("NguoiKyPhatHanh_2", SignerIdentityKind.Person, SignaturePurpose.Approval)]
    [InlineData("ConDauCoQuan__3", SignerIdentityKind.Unknown, SignaturePurpose.Seal)]
    public void Read_FieldNamedBySoftware_TellsThePurpose(string field, SignerIdentityKind kind, SignaturePurpose expected) =>
        Assert.Equal(expected, Read(kind, new FoundSignature { FieldName = field }));

    [Fact]
    public void Read_InvisibleSignatures_AreApprovalAndSeal()
    {
        Assert.Equal(SignaturePurpose.Approval, Read(SignerIdentityKind.Person, new FoundSignature()));
        Assert.Equal(SignaturePurpose.Seal, Read(SignerIdentityKind.Organization, new FoundSignature()));
        Assert.Equal(SignaturePurpose.Unknown, Read(SignerIdentityKind.Unknown, new FoundSignature()));
    }

    [Fact]
    public void Read_CopyAndPortal_AreToldByTheirWords()
    {
        var copy = new FoundSignature { Reason = "Cơ quan ký số bản sao văn bản" };
        var portal = new SignerIdentity("Cổng Thông tin điện tử Chính phủ", "Văn phòng Chính phủ", SignerIdentityKind.Organization);

        Assert.Equal(SignaturePurpose.Copy, Read(SignerIdentityKind.Organization, copy));
        Assert.Equal(SignaturePurpose.Portal, PurposeReader.Read(new FoundSignature(), portal));
    }

    private static SignaturePurpose Read(SignerIdentityKind kind, FoundSignature found) =>
        PurposeReader.Read(found, new SignerIdentity("Tên Mẫu", "Sở Mẫu", kind));
}
