using Microsoft.Data.Sqlite;
using TaskTracking.Validation.Api.History;

namespace TaskTracking.Validation.Api.Tests.History;

/// <summary>A store in a folder of its own that is gone after the test.</summary>
internal sealed class OpenStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private readonly TimeProvider _clock;

    /// <param name="clock">Null: the machine's.</param>
    public OpenStore(TimeProvider? clock = null)
    {
        _clock = clock ?? TimeProvider.System;
        Store = HistoryStore.Open(Data, _clock).Value!;
    }

    public HistoryStore Store { get; private set; }

    public string Data => Path.Combine(_folder.Path, "data");

    public string Database => Path.Combine(Data, DataFolder.DatabaseName);

    public async Task<KeptDecision> KeepAsync(InventedFiling filing) => (await Store.KeepAsync(filing.Filing, CancellationToken.None)).Value!;

    /// <summary>Closes the store and opens its folder again.</summary>
    public void Reopen()
    {
        Store.Dispose();
        Store = HistoryStore.Open(Data, _clock).Value!;
    }

    /// <summary>Runs SQL past the store, as somebody with the file in hand could.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of every row.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }

    public void Dispose()
    {
        Store.Dispose();
        _folder.Dispose();
    }
}
