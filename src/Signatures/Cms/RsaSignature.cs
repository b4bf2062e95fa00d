using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using TaskTracking.Signatures.Certificates;

namespace TaskTracking.Signatures.Cms;

/// <summary>
/// RSA verification by encoding and comparing (RFC 8017 §8.2.2) and EMSA-PSS-VERIFY (§9.1.2). Written out because the
/// platform accepts DigestInfo only with NULL and PSS only with a salt as long as the hash; nothing here is secret.
/// </summary>
internal static class RsaSignature
{
    public static bool VerifyPkcs1(RsaKey key, DigestAlgorithm digest, ReadOnlySpan<byte> hash, ReadOnlySpan<byte> signature)
    {
        var encoded = Recover(key, signature);
        return encoded is not null
            && (Matches(encoded, DigestInfo(digest, hash, withNull: true)) || Matches(encoded, DigestInfo(digest, hash, withNull: false)));
    }

    public static bool VerifyPss(RsaKey key, SignatureScheme scheme, ReadOnlySpan<byte> hash, ReadOnlySpan<byte> signature)
    {
        var recovered = Recover(key, signature);
        var bits = key.Bits - 1;
        var length = (bits + 7) / 8;
        if (recovered is null || (length < recovered.Length && recovered[0] != 0))
        {
            return false;
        }

        var encoded = recovered.AsSpan(recovered.Length - length);
        var maskedLength = length - hash.Length - 1;
        var unused = (8 * length) - bits;
        if (hash.Length != scheme.Digest.Size || maskedLength < scheme.SaltLength + 1 || encoded[^1] != 0xBC || encoded[0] >> (8 - unused) != 0)
        {
            return false;
        }

        var seed = encoded.Slice(maskedLength, hash.Length);
        var block = Unmask(scheme.MaskDigest!, seed, encoded[..maskedLength]);
        block[0] &= (byte)(0xFF >> unused);
        var padding = maskedLength - scheme.SaltLength - 1;
        if (block.AsSpan(0, padding).ContainsAnyExcept((byte)0) || block[padding] != 1)
        {
            return false;
        }

        byte[] message = [.. new byte[8], .. hash, .. block.AsSpan(padding + 1)];
        return CryptographicOperations.FixedTimeEquals(scheme.Digest.Hash(message), seed);
    }

    /// <summary>RSAVP1 and I2OSP; null where the signature is out of range.</summary>
    private static byte[]? Recover(RsaKey key, ReadOnlySpan<byte> signature)
    {
        var length = (key.Bits + 7) / 8;
        var value = new BigInteger(signature, isUnsigned: true, isBigEndian: true);
        if (signature.Length > length || value >= key.Modulus)
        {
            return null;
        }

        var message = BigInteger.ModPow(value, key.Exponent, key.Modulus).ToByteArray(isUnsigned: true, isBigEndian: true);
        var encoded = new byte[length];
        message.CopyTo(encoded, length - message.Length);
        return encoded;
    }

    /// <summary>Compares with 00 01 FF … FF 00 DigestInfo.</summary>
    private static bool Matches(byte[] encoded, byte[] digestInfo)
    {
        var padding = encoded.Length - digestInfo.Length - 3;
        if (padding < 8)
        {
            return false;
        }

        var expected = new byte[encoded.Length];
        expected[1] = 1;
        expected.AsSpan(2, padding).Fill(0xFF);
        digestInfo.CopyTo(expected, padding + 3);
        return CryptographicOperations.FixedTimeEquals(encoded, expected);
    }

    private static byte[] DigestInfo(DigestAlgorithm digest, ReadOnlySpan<byte> hash, bool withNull)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(digest.Oid);
                if (withNull)
                {
                    writer.WriteNull();
                }
            }

            writer.WriteOctetString(hash);
        }

        return writer.Encode();
    }

    /// <summary>XORs with MGF1 of the seed (RFC 8017 §B.2.1).</summary>
    private static byte[] Unmask(DigestAlgorithm digest, ReadOnlySpan<byte> seed, ReadOnlySpan<byte> masked)
    {
        var block = masked.ToArray();
        for (var counter = 0; counter * digest.Size < block.Length; counter++)
        {
            byte[] input = [.. seed, (byte)(counter >> 24), (byte)(counter >> 16), (byte)(counter >> 8), (byte)counter];
            var mask = digest.Hash(input);
            for (var index = 0; index < mask.Length && (counter * digest.Size) + index < block.Length; index++)
            {
                block[(counter * digest.Size) + index] ^= mask[index];
            }
        }

        return block;
    }
}
