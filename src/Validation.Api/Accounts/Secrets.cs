using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TaskTracking.Validation.Api.Accounts;

/// <summary>Secrets nobody can guess, and the hashes under which they are kept: a copy of the database opens nothing.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    /// <summary>256 random bits, as text for an address or a cookie.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of a secret, lower-case hex. Enough for random secrets; a password gets a slow hash.</summary>
    public static string Sha256(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether a secret is the one of a hash, in a time that tells nothing.</summary>
    public static bool Is(string secret, string sha256) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sha256(secret)), Encoding.ASCII.GetBytes(sha256));
}
