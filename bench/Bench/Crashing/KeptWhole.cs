using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TaskTracking.Validation.Api.History;
using TaskTracking.Validation.Api.History.Database;

namespace TaskTracking.Bench.Crashing;

/// <summary>Looks through a data folder after a crash, opened as the service opens it: what was answered is there, what is there is whole.</summary>
internal static class KeptWhole
{
    /// <summary>Everything that is wrong, a line each.</summary>
    /// <param name="unfinished">How many half-written files the crash had left before the folder was opened.</param>
    public static IReadOnlyList<string> FaultsIn(string data, IReadOnlyList<FiledDossier> filed, out int unfinished)
    {
        unfinished = Directory.EnumerateFiles(Path.Combine(data, DataFolder.FilesName), "*.part", SearchOption.AllDirectories).Count();
        using var store = HistoryStore.Opened(data, TimeProvider.System);
        using var database = new HistoryDatabase(Path.Combine(data, DataFolder.DatabaseName));
        using var context = database.Open();
        return
        [
            .. filed.Where(f => f.Id is not null).SelectMany(f => FaultsOf(f, store)),
            .. FilesOf(context, data),
            .. RowsOf(context),
        ];
    }

    private static IEnumerable<string> FaultsOf(FiledDossier filed, HistoryStore store)
    {
        if (store.FindAsync(filed.Id!.Value, CancellationToken.None).GetAwaiter().GetResult() is not { } kept)
        {
            return [$"{filed.Code} was answered and is gone"];
        }

        var files = kept.Vietnamese.Documents.ToDictionary(d => d.File, d => d.Sha256, StringComparer.Ordinal);
        return kept.Code == filed.Code && filed.Hashes.All(h => files.GetValueOrDefault(h.Key) == h.Value && HashOf(store, kept.Id, h.Key) == h.Value)
            ? [] : [$"{filed.Code} is not what was filed"];
    }

    private static string? HashOf(HistoryStore store, Guid id, string path)
    {
        using var stream = store.OpenAsync(id, path, CancellationToken.None).GetAwaiter().GetResult();
        return stream is null ? null : Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static IEnumerable<string> FilesOf(HistoryContext context, string data)
    {
        var named = context.Files.Select(f => new { f.Sha256, f.Size }).Distinct().ToDictionary(f => f.Sha256, f => f.Size, StringComparer.Ordinal);
        var lying = Directory.EnumerateFiles(Path.Combine(data, DataFolder.FilesName), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetFileName(f), StringComparer.Ordinal);
        foreach (var (sha256, size) in named)
        {
            if (!lying.TryGetValue(sha256, out var path) || new FileInfo(path).Length != size)
            {
                yield return $"{sha256} is named by a decision and not whole";
            }
        }

        // Files that no decision names are harmless, but they too are whole or not there.
        foreach (var (name, path) in lying)
        {
            using var stream = File.OpenRead(path);
            if (Convert.ToHexStringLower(SHA256.HashData(stream)) != name)
            {
                yield return $"{name} does not hold what its name says";
            }
        }
    }

    private static IEnumerable<string> RowsOf(HistoryContext context)
    {
        if (context.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").AsEnumerable().Any(line => line != "ok")
            || context.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM pragma_foreign_key_check").AsEnumerable().Single() != 0)
        {
            yield return "the database is not sound";
        }

        var codes = context.Decisions.OrderBy(d => d.Sequence).Select(d => new { d.Number, d.Sequence }).ToList();
        if (codes.Where((c, i) => c.Sequence != i + 1).Any())
        {
            yield return "the sequence has a gap";
        }

        foreach (var half in context.Decisions
            .Where(d => !context.Answers.Any(a => a.Decision == d.Sequence) || !context.Findings.Any(f => f.Decision == d.Sequence)
                || context.Files.Count(f => f.Decision == d.Sequence) != 3 || context.Events.Count(e => e.Decision == d.Sequence) != 1
                || context.Keys.Count(k => k.Decision == d.Sequence) != 1)
            .Select(d => d.Code))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{half} is half there");
        }
    }
}
