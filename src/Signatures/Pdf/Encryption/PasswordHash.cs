using System.Security.Cryptography;

namespace TaskTracking.Signatures.Pdf.Encryption;

/// <summary>The password hash of AES-256 encryption: SHA-256 in revision 5, algorithm 2.B in revision 6 (ISO 32000-2 §7.6.4.3.4).</summary>
internal static class PasswordHash
{
    /// <param name="revision">5 or 6.</param>
    /// <param name="password">UTF-8, at most 127 bytes.</param>
    /// <param name="salt">Validation or key salt, 8 bytes.</param>
    /// <param name="user">The 48 bytes of /U where the owner's password is hashed, else empty.</param>
    public static byte[] Compute(int revision, byte[] password, byte[] salt, byte[] user)
    {
        var key = SHA256.HashData([.. password, .. salt, .. user]);
        if (revision == 5)
        {
            return key;
        }

        using var aes = Aes.Create();
        for (var round = 0; ; round++)
        {
            byte[] once = [.. password, .. key, .. user];
            var repeated = new byte[once.Length * 64];
            for (var copy = 0; copy < 64; copy++)
            {
                once.CopyTo(repeated, copy * once.Length);
            }

            aes.Key = key[..16];
            var encrypted = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            var remainder = 0;
            foreach (var value in encrypted.AsSpan(0, 16))
            {
                remainder += value;
            }

            key = (remainder % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= 63 && encrypted[^1] <= round - 31)
            {
                return key[..32];
            }
        }
    }
}
