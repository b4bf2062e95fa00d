using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Signatures.Pdf.Encryption;

/// <summary>The key of an encrypted file, from a user or owner password (ISO 32000-2 §7.6.4.3, §7.6.4.4).</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "PDF 1.x derives its keys by MD5.")]
internal static class FileKey
{
    private static readonly byte[] Padding =
        Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>The key, or null where the password is not the file's.</summary>
    public static byte[]? Find(EncryptionDictionary encryption, string password)
    {
        if (encryption.Revision >= 5)
        {
            return Modern(encryption, Truncated(Encoding.UTF8.GetBytes(password), 127));
        }

        var bytes = Truncated(Encoding.Latin1.GetBytes(password), 32);
        return Old(encryption, bytes) ?? Old(encryption, UserPassword(encryption, bytes));
    }

    private static byte[]? Old(EncryptionDictionary encryption, ReadOnlySpan<byte> password)
    {
        var key = OldKey(encryption, password);
        if (encryption.Revision == 2)
        {
            return Rc4.Transform(key, Padding).AsSpan().SequenceEqual(encryption.User.AsSpan(0, 32)) ? key : null;
        }

        var check = Rc4.Transform(key, MD5.HashData([.. Padding, .. encryption.FileId]));
        for (var round = 1; round <= 19; round++)
        {
            check = Rc4.Transform(Exclusive(key, round), check);
        }

        return check.AsSpan().SequenceEqual(encryption.User.AsSpan(0, 16)) ? key : null;
    }

    private static byte[] OldKey(EncryptionDictionary encryption, ReadOnlySpan<byte> password)
    {
        byte[] permissions = BitConverter.GetBytes(encryption.Permissions);
        byte[] metadata = encryption is { Revision: >= 4, EncryptsMetadata: false } ? [255, 255, 255, 255] : [];
        var hash = MD5.HashData([.. Padded(password), .. encryption.Owner[..32], .. permissions, .. encryption.FileId, .. metadata]);
        var length = encryption.Revision == 2 ? 5 : encryption.KeyBytes;
        for (var round = 0; encryption.Revision >= 3 && round < 50; round++)
        {
            hash = MD5.HashData(hash.AsSpan(0, length));
        }

        return hash[..length];
    }

    /// <summary>Should the password be the owner's, the user's password that /O hides.</summary>
    private static byte[] UserPassword(EncryptionDictionary encryption, ReadOnlySpan<byte> owner)
    {
        var hash = MD5.HashData(Padded(owner));
        var length = encryption.Revision == 2 ? 5 : encryption.KeyBytes;
        for (var round = 0; encryption.Revision >= 3 && round < 50; round++)
        {
            hash = MD5.HashData(hash);
        }

        var hidden = encryption.Owner[..32];
        for (var round = encryption.Revision == 2 ? 0 : 19; round >= 0; round--)
        {
            hidden = Rc4.Transform(Exclusive(hash.AsSpan(0, length), round), hidden);
        }

        return hidden;
    }

    private static byte[]? Modern(EncryptionDictionary encryption, byte[] password)
    {
        var (user, owner) = (encryption.User, encryption.Owner);
        if (user.Length < 48 || owner.Length < 48 || encryption.UserKey.Length < 32 || encryption.OwnerKey.Length < 32)
        {
            return null;
        }

        var whole = user[..48];
        if (PasswordHash.Compute(encryption.Revision, password, owner[32..40], whole).AsSpan().SequenceEqual(owner.AsSpan(0, 32)))
        {
            return Unwrap(PasswordHash.Compute(encryption.Revision, password, owner[40..48], whole), encryption.OwnerKey);
        }

        return PasswordHash.Compute(encryption.Revision, password, user[32..40], []).AsSpan().SequenceEqual(user.AsSpan(0, 32))
            ? Unwrap(PasswordHash.Compute(encryption.Revision, password, user[40..48], []), encryption.UserKey)
            : null;
    }

    private static byte[] Unwrap(byte[] key, byte[] wrapped)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    private static byte[] Padded(ReadOnlySpan<byte> password) => [.. password, .. Padding.AsSpan(0, 32 - password.Length)];

    private static byte[] Truncated(byte[] bytes, int length) => bytes.Length <= length ? bytes : bytes[..length];

    private static byte[] Exclusive(ReadOnlySpan<byte> key, int round)
    {
        var changed = key.ToArray();
        for (var index = 0; index < changed.Length; index++)
        {
            changed[index] ^= (byte)round;
        }

        return changed;
    }
}
