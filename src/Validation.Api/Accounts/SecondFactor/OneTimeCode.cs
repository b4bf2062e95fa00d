using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace TaskTracking.Validation.Api.Accounts.SecondFactor;

/// <summary>Codes by time (RFC 6238 with SHA-1, 30 seconds, six digits: what every authenticator app speaks).</summary>
internal static class OneTimeCode
{
    private const int Step = 30;
    private const int Modulus = 1_000_000;

    /// <summary>A clock may be this many steps off, either way.</summary>
    private const int Drift = 1;

    /// <summary>The step of a code that is right now; null where it is wrong or of a step that was used already.</summary>
    /// <param name="after">The last step used.</param>
    public static long? StepOf(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long after)
    {
        var current = now.ToUnixTimeSeconds() / Step;
        long? found = null;
        for (var step = current - Drift; step <= current + Drift; step++)
        {
            if (step > after && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(Of(secret, step)), System.Text.Encoding.UTF8.GetBytes(code)))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The code of an instant.</summary>
    public static string At(ReadOnlySpan<byte> secret, DateTimeOffset now) => Of(secret, now.ToUnixTimeSeconds() / Step);

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 6238; as a keyed hash SHA-1 is not broken, and apps speak nothing else")]
    private static string Of(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var value = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (value % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }
}
