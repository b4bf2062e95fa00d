using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TaskTracking.Validation.Api.Accounts;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Intake;

namespace TaskTracking.Validation.Api.Hosting;

/// <summary>The Idempotency-Key of a request with the fingerprint of what came with it (draft-ietf-httpapi-idempotency-key-header).</summary>
internal static class IdempotencyHeader
{
    private const string Name = "Idempotency-Key";

    /// <summary>The key; null where the client sent none. Two headers are one value with a comma, as HTTP says.</summary>
    public static IdempotencyKey? Of(HttpRequest request, Actor actor, DossierInput input) =>
        request.Headers.TryGetValue(Name, out var values) ? new IdempotencyKey(Unquoted(values.ToString()), actor.Id, Fingerprint(input)) : null;

    // The draft makes the header a structured-field string, so it may stand in quotes; clients of today send it bare.
    private static string Unquoted(string value) =>
        value is ['"', .. var inner, '"'] && !inner.Contains('"', StringComparison.Ordinal) ? inner : value;

    // Every part goes in with its length before it: no two dossiers can give the same stream of bytes.
    private static string Fingerprint(DossierInput input)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, input.Manifest is { } manifest ? manifest.Span : []);
        foreach (var file in input.Files)
        {
            Add(hash, Encoding.UTF8.GetBytes(file.Path));
            Add(hash, file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
