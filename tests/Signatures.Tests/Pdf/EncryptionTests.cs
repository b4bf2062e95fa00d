using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using TaskTracking.Facts.Signatures;
using TaskTracking.Signatures.Pdf;
using TaskTracking.Signatures.Pdf.Encryption;
using Xunit;

namespace TaskTracking.Signatures.Tests.Pdf;

/// <summary>The standard security handler, as far as structure needs it. The files are encrypted here, by the standard's text.</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "PDF 1.x derives its keys by MD5.")]
public sealed class EncryptionTests
{
    private static readonly byte[] Padding =
        Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private static readonly byte[] Owner = [.. Enumerable.Range(1, 32).Select(value => (byte)value)];
    private static readonly byte[] Id = "0123456789abcdef"u8.ToArray();

    [Theory]
    [InlineData("", null, null, "Ban hành")]
    [InlineData("", "not it", null, "Ban hành")]
    [InlineData("secret", "secret", null, "Ban hành")]
    [InlineData("secret", "not it", "file-locked", null)]
    [InlineData("secret", null, "file-locked", null)]
    public void Find_Rc4EncryptedSignedFile_OpensWithItsPasswordOnly(string real, string? given, string? error, string? reason)
    {
        var search = Encrypted(real, isSigned: true).Find(given);

        Assert.Equal(error, search.Error);
        Assert.Equal(reason, search.Signatures.SingleOrDefault()?.Reason);
    }

    [Fact]
    public void Find_LockedFileWhoseStructureShowsNoSignature_IsUnsigned() => Assert.Null(Encrypted("secret", isSigned: false).Find().Error);

    [Fact]
    public void Find_ContentsOfASignature_AreNeverEncrypted() =>
        Assert.Equal(Convert.FromHexString(PdfBuilder.Cms), Encrypted("", isSigned: true).First().Cms.ToArray());

    [Fact]
    public void Find_UnknownHandler_IsLocked()
    {
        var file = Sample.Objects(new PdfBuilder(), form: "/Fields [10 0 R]").Object(10, Sample.Widget(10)).Signature(11)
            .Object(40, "<< /Filter /Acme >>").Close("/Root 1 0 R /Encrypt 40 0 R");

        Assert.Equal("file-locked", file.Find().Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/Info 40 0 R")]
    public void Find_EncryptionChangedLater_IsSuspicious(string trailer)
    {
        var file = Encrypted("", isSigned: true, trailer);

        file.Object(40, $"{Handler("")} /CF << /StdCF << /CFM /None >> >> >>").Close(Trailer(trailer));

        Assert.Equal(ChangesAfterSigning.Suspicious, file.ChangesAfterFirst());
    }

    [Theory]
    [InlineData(5, "user")]
    [InlineData(6, "user")]
    [InlineData(6, "")]
    public void FileKey_Aes256_IsFoundByTheUsersPassword(int revision, string password)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        byte[] validation = [1, 2, 3, 4, 5, 6, 7, 8], salt = [8, 7, 6, 5, 4, 3, 2, 1];
        var bytes = Encoding.UTF8.GetBytes(password);
        using var aes = Aes.Create();
        aes.Key = PasswordHash.Compute(revision, bytes, salt, []);
        var encryption = new EncryptionDictionary(
            revision, 32, new byte[48], [.. PasswordHash.Compute(revision, bytes, validation, []), .. validation, .. salt], new byte[32],
            aes.EncryptCbc(key, new byte[16], PaddingMode.None), -4, [], true, CipherMethod.Aes256, CipherMethod.Aes256);

        Assert.Equal(key, FileKey.Find(encryption, password));
        Assert.Null(FileKey.Find(encryption, "another"));
    }

    [Fact]
    public void Rc4_KnownVector_Matches() =>
        Assert.Equal("BBF316E8D940AF0AD3", Convert.ToHexString(Rc4.Transform("Key"u8, "Plaintext"u8)));

    private static PdfBuilder Encrypted(string password, bool isSigned, string trailer = "")
    {
        var key = Key(password);
        var file = Sample.Objects(new PdfBuilder(), form: isSigned ? "/Fields [10 0 R]" : "/Fields []").Object(10, Sample.Widget(10));
        if (isSigned)
        {
            var reason = Rc4.Transform(MD5.HashData([.. key, 11, 0, 0, 0, 0]).AsSpan(0, 10), Encoding.Latin1.GetBytes("Ban hành"));
            file.Signature(11, $"/Type /Sig /Reason <{Convert.ToHexString(reason)}>");
        }

        return file.Object(40, $"{Handler(password)} >>").Close(Trailer(trailer));
    }

    private static byte[] Key(string password)
    {
        byte[] padded = [.. Encoding.Latin1.GetBytes(password), .. Padding.AsSpan(0, 32 - password.Length)];
        return MD5.HashData([.. padded, .. Owner, .. BitConverter.GetBytes(-4), .. Id])[..5];
    }

    private static string Handler(string password) =>
        $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{Convert.ToHexString(Owner)}> /U <{Convert.ToHexString(Rc4.Transform(Key(password), Padding))}>";

    private static string Trailer(string more) => $"/Root 1 0 R /Encrypt 40 0 R /ID [<{Convert.ToHexString(Id)}> <00>] {more}";
}
