using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.Accounts.Database.Rows;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.Pipeline;

namespace TaskTracking.Validation.Api.Accounts.Keys;

/// <summary>Keys with which programs sign in: made once, shown once, kept as a hash.</summary>
internal sealed class ApiKeyBook(AccountWork work)
{
    /// <summary>What every key begins with, so that a leaked one is recognised for what it is.</summary>
    public const string Mark = "dsk_";

    private const int PrefixLength = 8;
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Makes a key; its whole text, which is nowhere else.</summary>
    public Task<string> CreateAsync(NewApiKey key, Actor by, CancellationToken cancellation) => work.InOneAsync(
        () =>
        {
            var prefix = RandomNumberGenerator.GetString(Alphabet, PrefixLength);
            var text = $"{Mark}{prefix}_{Secrets.New()}";
            var row = new ApiKeyRow
            {
                Prefix = prefix,
                Sha256 = Secrets.Sha256(text),
                Name = key.Name,
                Role = key.Role,
                Agency = key.Agency,
                CreatedAt = work.Now,
                CreatedBy = by.Id,
                Until = work.Now + key.Lifetime,
            };
            work.Context.Add(row);
            return Task.FromResult<(string, ActivityLine?)>((text, new ActivityLine(by, "key-created", "key-" + prefix)));
        },
        cancellation);

    /// <summary>Who a key stands for; null where it is none, revoked or over.</summary>
    public async Task<Actor?> FindAsync(string text, string address, CancellationToken cancellation)
    {
        if (PrefixOf(text) is not { } prefix
            || await work.Context.ApiKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Prefix == prefix, cancellation).ConfigureAwait(false) is not { RevokedAt: null } row
            || !Secrets.Is(text, row.Sha256)
            || row.Until <= work.Now)
        {
            return null;
        }

        if (row.UsedAt is not { } used || work.Now - used >= Sessions.SessionLimits.Grain)
        {
            var now = work.Now;
            await LastUse.NoteAsync(() => work.Context.ApiKeys.Where(k => k.Prefix == prefix).ExecuteUpdateAsync(k => k.SetProperty(x => x.UsedAt, now), cancellation)).ConfigureAwait(false);
        }

        return new Actor("key-" + prefix, row.Name, row.Role, row.Agency) { Address = address };
    }

    /// <summary>Ends a key; false where there is none that lives.</summary>
    public Task<bool> RevokeAsync(string prefix, Actor by, CancellationToken cancellation) => work.InOneAsync<bool>(
        async () =>
        {
            if (await work.Context.ApiKeys.SingleOrDefaultAsync(k => k.Prefix == prefix && k.RevokedAt == null, cancellation).ConfigureAwait(false) is not { } row)
            {
                return (false, null);
            }

            row.RevokedAt = work.Now;
            return (true, new ActivityLine(by, "key-revoked", "key-" + prefix));
        },
        cancellation);

    /// <summary>Every key, the newest first.</summary>
    public async Task<IReadOnlyList<ApiKeyRow>> AllAsync(CancellationToken cancellation) =>
        await work.Context.ApiKeys.AsNoTracking().OrderByDescending(k => k.CreatedAt).ThenBy(k => k.Prefix).ToListAsync(cancellation).ConfigureAwait(false);

    private static string? PrefixOf(string text) =>
        text.StartsWith(Mark, StringComparison.Ordinal) && text.Length > Mark.Length + PrefixLength && text[Mark.Length + PrefixLength] == '_'
            ? text.Substring(Mark.Length, PrefixLength)
            : null;
}

/// <summary>A key to be made.</summary>
internal sealed record NewApiKey(string Name, Role Role, string? Agency, TimeSpan Lifetime)
{
    public const int UsualDays = 365;
    private const int MostDays = 730;
    private const int LongestName = 100;

    /// <summary>What was asked for; refused where it has no name or no proper end (key-invalid).</summary>
    public static Outcome<NewApiKey> Of(string? name, Role role, string? agency, int days) =>
        name?.Trim() is { Length: > 0 and <= LongestName } text && !text.Any(char.IsControl) && days is >= 1 and <= MostDays
            ? Outcome<NewApiKey>.Of(new NewApiKey(text, role, agency, TimeSpan.FromDays(days)))
            : Outcome<NewApiKey>.Refused(new Problem("key-invalid"));
}
